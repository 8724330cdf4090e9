/** Chats that tell everything: each native event that the dictionary lists, with all that its payload may hold. */
import { runInNewContext } from 'node:vm';
import { simulate as loyjoy } from '../../bundle/vendors/loyjoy/simulator.ts';
import { realmOf, type Widget } from '../../bundle/vendors/room/simulator.ts';
import { config, type UsercomWidget, simulate as usercom } from '../../bundle/vendors/usercom/simulator.ts';
import { simulate as userlike } from '../../bundle/vendors/userlike/simulator.ts';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { NodeWindow } from './node-page.ts';

export interface Chat {
  readonly widget: Widget;
  /** The vendor's script arrives and starts the chat. */
  start(): void;
  /** Everything that the dictionary knows of. */
  sayAll(): void;
}

/** Payloads come out of a frame, as those of the real widgets do. */
const realm = realmOf(runInNewContext('JSON'));

/** A chat of this vendor for a page. */
export function chatOn(vendor: VendorId, win: NodeWindow, when: When = {}): Chat {
  return chats[vendor](win, when);
}

/** When a chat starts that takes its time, as User.com does. */
interface When {
  readonly starts?: ((start: () => void) => void) | undefined;
}

const nativesOf = (vendor: VendorId): readonly string[] =>
  dictionary.vendors.find(({ id }) => id === vendor)!.events.map(({ name }) => name);

const emitAll = (vendor: VendorId, widget: Widget): void => {
  for (const native of nativesOf(vendor)) widget.emit(native);
};

const chats: { readonly [id in VendorId]: (win: NodeWindow, when: When) => Chat } = {
  userlike(win) {
    const widget = userlike(win, { realm });
    return {
      widget,
      start: () => widget.load(),
      sayAll: () => emitAll('userlike', widget),
    };
  },
  loyjoy(win) {
    const widget = loyjoy(win, { realm });
    return {
      widget,
      start() {
        widget.load();
        widget.boot();
      },
      sayAll: () => emitAll('loyjoy', widget),
    };
  },
  usercom(win, { starts }) {
    const widget = usercom(win, { realm, ...(starts && { starts }) });
    return {
      widget,
      start() {
        win.civchat ??= { ...config, onPayloadReceived: () => {} };
        widget.load();
      },
      sayAll: () => tellAllOfUsercom(win, widget),
    };
  },
};

/** The callbacks of User.com, then the page's own calls, the one that removes the widget last. */
function tellAllOfUsercom(win: NodeWindow, widget: UsercomWidget): void {
  const natives = nativesOf('usercom').filter(native => native !== 'UE.destroy');
  const page = win as unknown as {
    userengage(call: string, attributes: object): void;
    UE: { [method: string]: (attributes?: object) => void };
  };
  for (const native of natives) {
    const [call = '', event_type] = native.replace('*', 'signup').split(': ');
    const attributes = { product_id: 'P-1042', event_type, email: config.email };
    if (call.startsWith('on')) widget.emit(call);
    else if (call.startsWith('UE.')) page.UE[call.slice(3)]!(attributes);
    else page.userengage(call, attributes);
  }
  page.UE.destroy!();
}
