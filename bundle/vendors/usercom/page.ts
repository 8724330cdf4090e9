import { attempt, type ChatPage } from '../room/page.ts';
import { play } from '../room/simulator.ts';
import { listener } from '../room/site-functions.ts';
import { config, simulate } from './simulator.ts';

interface Site {
  civchat: { [callback: string]: unknown };
  userengage(...args: unknown[]): void;
  UE: { [method: string]: (...args: unknown[]) => void };
}

const nothing = () => {};

export const page: ChatPage = {
  // The chat hands code over only where the site has set a callback for it.
  simulate: (page, options) => {
    Object.assign(page, { civchat: { ...config, onPayloadReceived: nothing } });
    return simulate(page, options);
  },

  visit: () => {
    const [onMessage, onPayloadReceived] = [listener(), listener()];
    const civchat: { [key: string]: unknown } = { ...config, onMessage, onPayloadReceived };
    const page = { civchat } as unknown as Site;
    const widget = simulate(page);
    play(widget);
    const key = civchat.userKey;
    for (const step of widget.siteCalls) step.run();
    page.UE.pageHit!(civchat);
    const heard = [...onMessage.heard, ...onPayloadReceived.heard].map(({ args }) => args);
    return { widget, seen: [heard, civchat, key, widget.calls] };
  },

  speak: page => {
    Object.assign(page, { civchat: { onPayloadReceived: nothing } });
    const widget = simulate(page);
    widget.load();
    return (native, payload) =>
      /^on[A-Z]/.test(native)
        ? widget.emit(native, payload)
        : (page as unknown as Site).userengage(native, payload);
  },

  deliver: (page, reports, siteCode) => {
    const site = page as Site;
    const callbacks = reports.filter(({ native }) => native.startsWith('on'));
    // The widget's configuration says who the visitor is.
    const visitor = callbacks[0]!.payload;
    site.civchat = Object.assign(visitor, { onMessage: siteCode, onPayloadReceived: siteCode });
    site.userengage = nothing;
    site.UE = { pageHit: nothing, resetAuth: nothing, destroy: nothing, init: nothing, refresh: nothing };
    for (const { native, payload } of reports) {
      const callback = site.civchat[native];
      const method = site.UE[native.replace('UE.', '')];
      if (typeof callback === 'function') attempt(() => callback.call(site.civchat, payload, payload));
      else if (method) attempt(() => method.call(site.UE, payload));
      else attempt(() => site.userengage(native, payload, payload));
    }
  },
};
