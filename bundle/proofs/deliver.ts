/** Hands reports to a page in the way of each widget, through whatever the listener has put in its place there. */
import type { Report } from './payloads.ts';
import type { WitnessedPage } from './witness.ts';

/** The vendor's side of the page: its globals, and how it reports. */
type Deliver = (page: WitnessedPage, reports: readonly Report[], siteCode: () => void) => void;

const deliverers: { readonly [vendor in Report['vendor']]: Deliver } = {
  userlike: (page, reports, siteCode) => {
    page.userlikeTrackingEvent = siteCode;
    for (const { native, payload } of reports) {
      const { global_ctx, session_ctx, third } = payload as { [context: string]: object };
      attempt(() => page.userlikeTrackingEvent(native, global_ctx, session_ctx, third));
    }
  },
  loyjoy: (page, reports, siteCode) => {
    const eventListeners = [siteCode as (...args: unknown[]) => void];
    page.LoyJoy = () => {};
    page.LoyJoy('boot', { eventListeners });
    for (const { native, payload } of reports) {
      for (const listener of eventListeners) attempt(() => listener(native, payload, payload));
    }
  },
  usercom: (page, reports, siteCode) => {
    const callbacks = reports.filter(({ native }) => native.startsWith('on'));
    // The widget's configuration says who the visitor is.
    const visitor = callbacks[0]!.payload;
    page.civchat = Object.assign(visitor, { onMessage: siteCode, onPayloadReceived: siteCode });
    page.userengage = () => {};
    page.UE = {
      pageHit: () => {},
      resetAuth: () => {},
      destroy: () => {},
      init: () => {},
      refresh: () => {},
    };
    for (const { native, payload } of reports) {
      const callback = page.civchat[native];
      const method = page.UE[native.replace('UE.', '')];
      if (typeof callback === 'function') attempt(() => callback.call(page.civchat, payload, payload));
      else if (method) attempt(() => method.call(page.UE, payload));
      else attempt(() => page.userengage(native, payload, payload));
    }
  },
};

/** As the widget does it; the site's own code runs too, and may fail. */
export const deliver: Deliver = (page, reports, siteCode) =>
  deliverers[reports[0]!.vendor](page, reports, siteCode);

/** By hand, as a site does it that cannot hand the listener to the widget. */
export const track: Deliver = ({ chatTracker }, reports) => {
  for (const { vendor, native, payload } of reports) chatTracker.track!(vendor, native, payload);
};

/** The vendor's own fate with failing code of the site is its own affair. */
function attempt(call: () => unknown): void {
  try {
    call();
  } catch {}
}
