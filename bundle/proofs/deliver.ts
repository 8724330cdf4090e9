/** Hands reports to a page in the way of each widget, through whatever the listener has put in its place there. */
import { pages } from '../vendors/generated/pages.ts';
import type { Report } from './payloads.ts';
import type { RecordedPage } from './recorder.ts';

/** The vendor's side of the page: its globals, and how it reports. */
type Deliver = (page: RecordedPage, reports: readonly Report[], siteCode: () => void) => void;

/** As the widget does it; the site's own code runs too, and may fail. */
export const deliver: Deliver = (page, reports, siteCode) =>
  pages[reports[0]!.vendor].deliver(page, reports, siteCode);

/** By hand, as a site does it that cannot hand the listener to the widget. */
export const track: Deliver = ({ chatTracker }, reports) => {
  for (const { vendor, native, payload } of reports) chatTracker.track!(vendor, native, payload);
};
