/** A loader that the vendor publishes as a package: the real one runs in the test, and only the chat itself is ours. */
import type { ChatRecord } from '../../../schemas/src/record.ts';

/** What the app of a page can do with its loader; it stands on the window as `app`. */
export interface LoaderApp {
  mount(): Promise<void>;
  unmount(): void;
  /** The visitor opens the chat and closes it. */
  visit(): Promise<void>;
}

export interface PublishedLoader {
  /** The page's own bundle with the loader, and what runs in the frame that the loader makes; both from the root. */
  readonly app: string;
  readonly frame: string;
  /** Selector of that frame. */
  readonly frameSelector: string;
  /** A global that `frame` defines. */
  readonly frameGlobal: string;
  /** Where the loader looks for the chat, with a star for the rest of the address. */
  readonly host: string;
  /** The files that it finds there, by address; `frame` is the code that runs in the frame. */
  files(frame: string): { readonly [url: string]: { readonly contentType: string; readonly body: string } };
  /** A callback of the site: writes `[vendor event, whether its objects are of another realm, as it should be called]`. */
  readonly callback: string;
  /** Vendor events of a mount, and of the visit that follows. */
  readonly mounted: readonly string[];
  readonly visited: readonly string[];
  /** What every record shows. */
  readonly shows: Partial<ChatRecord>;
  /** What must not be in any record. */
  readonly secrets: RegExp;
}
