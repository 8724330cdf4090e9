/** The browser side of the tests: simulated widgets and the stand-in for GTM, as one global. */

import { inspect } from '../../bundle/transparency/inspect.ts';
import { runCode } from '../../bundle/transparency/run-code.ts';
import { simulators } from '../../bundle/vendors/generated/simulators.ts';
import { iframeRealm, play, type Realm, type Widget } from '../../bundle/vendors/room/simulator.ts';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { type StandIn, startContainer } from '../../template/gtm/run/stand-in.ts';
import { holdTimers } from './hold-timers.ts';
import { perform } from './page-actions.ts';
import { openSite, type Site } from './site.ts';
import { visitorClock } from './visitor-clock.ts';

/** A widget on this page, whose payloads come out of a frame as those of the real ones do. */
function widget(vendor: VendorId, options: { readonly realm?: Realm } = {}, page: object = window): Widget {
  const { realm = iframeRealm(document) } = options;
  return simulators[vendor](page, { ...options, realm });
}

export interface Harness {
  chats: typeof vendorIds;
  widget: typeof widget;
  play: typeof play;
  startContainer: typeof startContainer;
  openSite: typeof openSite;
  /** The site that a test has opened. */
  site?: Site;
  perform: typeof perform;
  holdTimers: typeof holdTimers;
  inspect: typeof inspect;
  runCode: typeof runCode;
  /** The container that a test has started. */
  container?: StandIn;
}

declare global {
  interface Window {
    harness: Harness;
    dataLayer: object[];
  }
}

window.harness = {
  chats: vendorIds,
  widget,
  play,
  startContainer: (file, options) => {
    const layer = (options.dataLayerName ?? 'dataLayer') as 'dataLayer';
    return startContainer(file, { now: visitorClock(() => window[layer]), ...options });
  },
  openSite,
  perform,
  holdTimers,
  inspect,
  runCode,
};
