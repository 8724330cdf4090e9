/** What the page of a library does for a test: it plays a visit and tells what its own code has seen of it. */
import type { VendorId } from '../../../schemas/src/vendor.ts';
import { iframeRealm, type Realm, type Widget } from './simulator.ts';

/** What came of a visit, the same with our script and without it. */
export interface Outcome {
  /** What the site's own code saw, in order. */
  readonly seen: readonly string[];
  /** What the library holds in the end. */
  readonly state: unknown;
  /** What the chats told, by native name; these become records. */
  readonly fired: { readonly [vendor in VendorId]?: readonly string[] };
  /** What chats told their servers, where the simulated one keeps it. */
  readonly sent: readonly unknown[];
  /** What the site's functions threw into a chat. */
  readonly errors: readonly string[];
}

/** Written by the page, as things happen. */
export const seen: string[] = [];

const widgets = new Map<VendorId, Widget>();

/** Puts a chat on this page, whose payloads come out of a frame; one of each kind is there. */
export function chatOn<Made extends Widget, Options extends { readonly realm?: Realm }>(
  id: VendorId,
  simulate: (win: object, options: Options) => Made,
  options?: Options,
): Made {
  const made = simulate(window, { realm: iframeRealm(document), ...options } as Options);
  widgets.set(id, made);
  return made;
}

/** Timers, promises and the effects of libraries have run. */
export const settled = () => new Promise<void>(resolve => setTimeout(resolve, 20));

/** Does what the widget may refuse, and writes that down. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    seen.push(String(error));
  }
}

declare global {
  interface Window {
    story(): Promise<Outcome>;
  }
}

/** Gives the test its story: `play` answers with what the library holds in the end. */
export function tell(play: () => Promise<unknown>): void {
  window.story = async () => {
    const state = await play();
    await settled();
    const all = [...widgets];
    return {
      seen,
      state: JSON.parse(JSON.stringify(state)),
      fired: Object.fromEntries(all.map(([vendor, { fired }]) => [vendor, fired])),
      sent: all.flatMap(([, chat]) => ('sent' in chat ? (chat.sent as readonly unknown[]) : [])),
      errors: all.flatMap(([, { errors }]) => errors.map(String)),
    };
  };
}
