import { render } from 'preact';
import { explained } from '../../bundle/debug/watch.ts';
import { openDumpViewer } from './dump/dump-viewer.ts';
import { Page } from './page.tsx';
import { openRecordLog } from './record-log.ts';
import { openSite } from './site/site.ts';
import { followStatus } from './tracker.ts';

const log = openRecordLog(explained);
// The console shows what it would show on the page that the visitor is on.
const site = openSite(window, log, ({ chatTracker, dataLayer }) =>
  Object.assign(window, { chatTracker, dataLayer }),
);
const status = followStatus(site.tracker, window);
render(<Page {...{ site, log, status }} viewer={openDumpViewer()} />, document.getElementById('page')!);
