import type { Signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { Status } from '../../schemas/src/status.ts';
import { ChatSearch, fits } from '../look/chat-search.tsx';
import { Announcer } from './announcer.tsx';
import { DumpSection } from './dump/dump-section.tsx';
import type { DumpViewer } from './dump/dump-viewer.ts';
import { LiveCharts } from './live-charts.tsx';
import { vendorNamed } from './lookup.ts';
import { RecordList } from './record-list.tsx';
import type { RecordLog } from './record-log.ts';
import { SampleSection } from './sample-section.tsx';
import { PageBar } from './site/page-bar.tsx';
import type { Site } from './site/site.ts';
import { SpeedField } from './speed-field.tsx';
import { StatusPanel } from './status-panel.tsx';
import { Switches } from './switches.tsx';
import { WidgetCard } from './widget-card.tsx';

interface Props {
  readonly site: Site;
  readonly log: RecordLog;
  readonly status: Signal<Status>;
  readonly viewer: DumpViewer;
}

/** Everything below the header. */
export function Page({ site, log, status, viewer }: Props) {
  return (
    <>
      <div class="live">
        <section class="widgets" aria-labelledby="widgets">
          <h2 id="widgets">Simulated chats</h2>
          <PageBar site={site} />
          <SpeedField speed={site.speed} />
          <Cards site={site} log={log} />
        </section>
        <RecordList log={log} status={status} />
        <div class="panels">
          <Switches tracker={site.tracker} />
          <StatusPanel status={status} />
        </div>
      </div>
      <LiveCharts points={log.points} />
      <SampleSection log={log} />
      <DumpSection viewer={viewer} />
      <Announcer entries={log.entries} />
    </>
  );
}

function Cards({ site, log }: Pick<Props, 'site' | 'log'>) {
  const { chats } = site.visit.value;
  const [wanted, want] = useState('');
  const shown = chats.filter(chat => fits(vendorNamed(chat.id)!, wanted));
  return (
    <>
      <ChatSearch wanted={wanted} want={want} />
      <div class="cards">
        {shown.map(chat => (
          <WidgetCard key={chat.id} chat={chat} entries={log.entries} />
        ))}
      </div>
      {shown.length === 0 && <p class="muted">No chat found with that name.</p>}
    </>
  );
}
