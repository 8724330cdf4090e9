import { render } from 'preact';
import { explained } from '../../bundle/debug/watch.ts';
import { openDesk } from './dump/desk.ts';
import { openFeed } from './feed.ts';
import { Page } from './page.tsx';
import { openSite } from './site/site.ts';
import { followStatus } from './tracker.ts';

const feed = openFeed(explained);
// The console shows what it would show on the page that the visitor is on.
const site = openSite(window, feed, ({ chatTracker, dataLayer }) =>
  Object.assign(window, { chatTracker, dataLayer }),
);
const status = followStatus(site.tracker, window);
render(<Page {...{ site, feed, status }} desk={openDesk()} />, document.getElementById('page')!);
