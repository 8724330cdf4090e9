import { render } from 'preact';
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
  render(<Page stages={stages} feed={feed} tracker={tracker} status={followStatus(tracker, window)} />, root);
} else render(<MissingListener />, root);
