import { render } from 'preact';
import { openDesk } from './dump/desk.ts';
import { openFeed } from './feed.ts';
import { MissingListener } from './missing-listener.tsx';
import { Page } from './page.tsx';
import { followStatus, trackerOf } from './tracker.ts';
import { loadWidgets } from './widgets.ts';

const root = document.getElementById('page')!;
const tracker = trackerOf(window);

if (tracker) {
  const feed = openFeed(window as { dataLayer?: unknown }, tracker.withheld);
  const stages = loadWidgets(window);
  const status = followStatus(tracker, window);
  render(<Page {...{ stages, feed, tracker, status }} desk={openDesk()} />, root);
} else render(<MissingListener />, root);
