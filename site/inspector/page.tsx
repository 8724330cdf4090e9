import type { Status } from '../../schemas/src/status.ts';
import { Announcer } from './announcer.tsx';
import type { Cell } from './cell.ts';
import type { Desk } from './dump/desk.ts';
import { DumpSection } from './dump/dump-section.tsx';
import type { Feed } from './feed.ts';
import { LiveCharts } from './live-charts.tsx';
import { RecordList } from './record-list.tsx';
import { PageBar } from './site/page-bar.tsx';
import type { Site } from './site/site.ts';
import { SpeedField } from './speed-field.tsx';
import { StatusPanel } from './status-panel.tsx';
import { Switches } from './switches.tsx';
import { useCell } from './use-cell.ts';
import { WidgetCard } from './widget-card.tsx';

interface Props {
  readonly site: Site;
  readonly feed: Feed;
  readonly status: Cell<Status>;
  readonly desk: Desk;
}

/** Everything below the header. */
export function Page({ site, feed, status, desk }: Props) {
  return (
    <>
      <section class="widgets" aria-labelledby="widgets">
        <h2 id="widgets">Simulated chats</h2>
        <PageBar site={site} />
        <SpeedField speed={site.speed} />
        <Cards site={site} feed={feed} />
      </section>
      <RecordList feed={feed} status={status} />
      <div class="panels">
        <Switches tracker={site.tracker} />
        <StatusPanel status={status} />
      </div>
      <LiveCharts moments={feed.moments} />
      <DumpSection desk={desk} />
      <Announcer entries={feed.entries} />
    </>
  );
}

function Cards({ site, feed }: Pick<Props, 'site' | 'feed'>) {
  const { stages } = useCell(site.visit);
  return (
    <div class="cards">
      {stages.map(stage => (
        <WidgetCard key={stage.id} stage={stage} entries={feed.entries} />
      ))}
    </div>
  );
}
