/** What the page of a library does for a test: it plays a visit and tells what its own code has seen of it. */
import type { LoyjoyWidget } from '../../bundle/vendors/loyjoy/simulator.ts';
import type { Widget } from '../../bundle/vendors/room/simulator.ts';
import type { UsercomOptions, UsercomWidget } from '../../bundle/vendors/usercom/simulator.ts';
import type { UserlikeWidget } from '../../bundle/vendors/userlike/simulator.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/** What came of a visit, the same with our script and without it. */
export interface Outcome {
  /** What the site's own code saw, in order. */
  readonly seen: readonly string[];
  /** What the library holds in the end. */
  readonly state: unknown;
  /** What the chats told, by native name; these become records. */
  readonly fired: { readonly [vendor in VendorId]?: readonly string[] };
  /** What User.com told its server. */
  readonly sent: readonly unknown[];
  /** What the site's functions threw into a chat. */
  readonly errors: readonly string[];
}

/** Written by the page, as things happen. */
export const seen: string[] = [];

const widgets = new Map<VendorId, Widget>();

function widget(vendor: VendorId, options?: object): Widget {
  const made = window.harness.widget(vendor, options);
  widgets.set(vendor, made);
  return made;
}

/** The chats; one of each kind is on a page. */
export const userlike = () => widget('userlike') as UserlikeWidget;
export const usercom = (options?: UsercomOptions) => widget('usercom', options) as UsercomWidget;
export const loyjoy = () => widget('loyjoy') as LoyjoyWidget;

/** The globals of the chats. */
export const page = window as unknown as {
  civchat: unknown;
  userlikeTrackingEvent: ((...args: unknown[]) => unknown) | undefined;
  LoyJoy(command: string, options?: object): void;
  userengage(command: string): void;
  UE: { pageHit(given?: object): void; resetAuth(given?: object): void; destroy(): void };
};

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
      sent: all.flatMap(([, chat]) => ('sent' in chat ? (chat as UsercomWidget).sent : [])),
      errors: all.flatMap(([, { errors }]) => errors.map(String)),
    };
  };
}
