import type { Status } from '../../schemas/src/status.ts';
import { Announcer } from './announcer.tsx';
import type { Cell } from './cell.ts';
import type { Desk } from './dump/desk.ts';
import { DumpSection } from './dump/dump-section.tsx';
import type { Feed } from './feed.ts';
import { LiveCharts } from './live-charts.tsx';
import { RecordList } from './record-list.tsx';
import type { Stage } from './stage.ts';
import { StatusPanel } from './status-panel.tsx';
import { Switches } from './switches.tsx';
import type { Tracker } from './tracker.ts';
import { WidgetCard } from './widget-card.tsx';

interface Props {
  readonly stages: readonly Stage[];
  readonly feed: Feed;
  readonly tracker: Tracker;
  readonly status: Cell<Status>;
  readonly desk: Desk;
}

/** Everything below the header. */
export function Page({ stages, feed, tracker, status, desk }: Props) {
  return (
    <>
      <section class="widgets" aria-labelledby="widgets">
        <h2 id="widgets">Simulated chats</h2>
        <div class="cards">
          {stages.map(stage => (
            <WidgetCard key={stage.id} stage={stage} entries={feed.entries} />
          ))}
        </div>
      </section>
      <RecordList feed={feed} status={status} />
      <div class="panels">
        <Switches tracker={tracker} />
        <StatusPanel status={status} />
      </div>
      <LiveCharts moments={feed.moments} />
      <DumpSection desk={desk} />
      <Announcer entries={feed.entries} />
    </>
  );
}
