/** A loader that the vendor publishes as a package: the real one runs in the test, and only the chat itself is ours. */
import type { EventName } from '../../../schemas/src/event-names.ts';
import type { ChatRecord } from '../../../schemas/src/record.ts';

/** What the app of a page can do with its loader; it stands on the window as `app`. */
export interface LoaderApp {
  mount(): Promise<void>;
  unmount(): void;
  /** The visitor opens the chat and closes it. */
  visit(): Promise<void>;
}

export interface PublishedLoader {
  /** The page's own bundle with the loader, and what runs in the frame that the loader makes or as the file that it adds; both from the root. */
  readonly app: string;
  readonly frame: string;
  /** Selector of that frame, if it makes one. */
  readonly frameSelector?: string;
  /** A global that `frame` defines there. */
  readonly frameGlobal?: string;
  /** Where the loader looks for the chat, with a star for the rest of the address. */
  readonly host: string;
  /** The files that it finds there, by address; `frame` is the code that stands for the chat. */
  files(frame: string): { readonly [url: string]: { readonly contentType: string; readonly body: string } };
  /** A callback of the site: writes `[vendor event, whether no object of it is of the page's realm, as it should be called]`. */
  readonly callback: string;
  /** Vendor events of a mount, and of the visit that follows; a bar and what tells cases apart may stand behind them. */
  readonly mounted: readonly string[];
  readonly visited: readonly string[];
  /** The same when it is mounted again, if it is not the same. */
  readonly again?: { readonly mounted: readonly string[]; readonly visited: readonly string[] };
  /** What a listener that comes after the mount is told all the same. */
  readonly toldLate?: readonly string[];
  /** What a listener that comes after the mount hears in all, where it is not the rest and all of the next mount. */
  readonly heardLate?: readonly string[];
  /** Our events by vendor event, where it is not one for each. */
  readonly events?: { readonly [vendorEvent: string]: readonly EventName[] };
  /** What every record shows. */
  readonly shows: Partial<ChatRecord>;
  /** What must not be in any record. */
  readonly secrets: RegExp;
}
