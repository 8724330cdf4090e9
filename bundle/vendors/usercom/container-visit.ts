import type { ContainerVisit, VendorTemplate } from '../room/container-visit.ts';
import type { AnyPage } from '../room/page.ts';
import { config, simulate, type UsercomWidget } from './simulator.ts';

interface Site {
  civchat?: object;
  userengage(call: string, attributes: object): void;
  UE: { [method: string]: (attributes?: object) => void };
}

/** What a tag of the vendor's own template does: it replaces the page's settings, then loads the widget. */
const template: VendorTemplate = {
  labels: ['User.com | Implementation', 'Widget Ready', 'Widget Ready Callback'],
  code: `
const setInWindow = require('setInWindow');
const injectScript = require('injectScript');
const push = require('createQueue')('dataLayer');
const settings = { apiKey: data.apiKey, onLoad: () => { push({ event: 'widget_loaded', by: 'official' }); } };
setInWindow('civchat', settings, true);
injectScript('https://app.user.com/widget.js', data.gtmOnSuccess(), data.gtmOnFailure);
`,
  pushes: 'widget_loaded',
  inputs: { apiKey: 'Ab12Cd' },
  globals: { civchat: 'rw', dataLayer: 'rw' },
  scripts: 'https://*.user.com/widget.js',
  script: 'https://app.user.com/widget.js',
  pageGlobals: { civchat: { apiKey: 'of the page', onOpen: () => {} } },
};

export const containerVisit: ContainerVisit = {
  simulate(page, { realm, starts }) {
    const widget = simulate(page, { realm, ...(starts && { starts }) });
    return {
      widget,
      start() {
        (page as Site).civchat ??= { ...config, onPayloadReceived: () => {} };
        widget.load();
      },
      sayAll: natives => sayAll(page, widget, natives),
    };
  },

  // The first message of the visitor, behind the site's greeting, makes two records.
  recorded(fired) {
    const first = fired.indexOf('onMessage', fired.indexOf('onMessage') + 1);
    return fired.flatMap((native, nth) => (nth === first ? [native, native] : [native]));
  },
  entryNames: ['User.com', 'UserEngage', 'UE Methods', 'Userengage Methods'],
  personal: { personalData: [], staff: [], ids: [], answers: [] },
  template,
};

/** The callbacks, then the page's own calls, the one that removes the widget last. */
function sayAll(page: AnyPage, widget: UsercomWidget, natives: readonly string[]): void {
  const site = page as Site;
  for (const native of natives) {
    if (native === 'UE.destroy') continue;
    const [call = '', event_type] = native.replace('*', 'signup').split(': ');
    const attributes = { product_id: 'P-1042', event_type, email: config.email };
    if (call.startsWith('on')) widget.emit(call);
    else if (call.startsWith('UE.')) site.UE[call.slice(3)]!(attributes);
    else site.userengage(call, attributes);
  }
  site.UE.destroy!();
}
