/** A visit to a site with our container: how the simulated chat comes there, and what the container makes of it. */
import type { PrivacyClass } from '../../../schemas/src/settings.ts';
import type { AnyPage } from './page.ts';
import type { Realm, Widget } from './simulator.ts';

export interface ContainerVisit {
  /** Puts a chat on a page to which the vendor's script has not come yet. */
  simulate(page: AnyPage, how: Arrival): ComingChat;
  /**
   * The native events with which the records of a conversation come, by those that it fired and the settings as they
   * are: one that makes two records is there twice, one that the settings filter out does not.
   */
  recorded(fired: readonly string[]): readonly string[];
  /** What the chat says about persons, by the class that lets it through. */
  readonly personal: { readonly [name in PrivacyClass]: readonly string[] };
  /** Own fields of the site in the chat's payloads, by path: one to send, and one that only the page shall see. */
  readonly ownFields?: { readonly sent: OwnField<number>; readonly recorded: OwnField<string> };
  /** Names that containers have for entries about this chat, by people or from the vendor. */
  readonly entryNames: readonly string[];
  readonly template?: VendorTemplate;
}

export type OwnField<Value> = readonly [path: string, value: Value];

export interface Arrival {
  readonly realm: Realm;
  /** When a chat starts that takes its time once its script is there; at once if not given. */
  readonly starts?: ((start: () => void) => void) | undefined;
}

export interface ComingChat {
  readonly widget: Widget;
  /** The vendor's script arrives and starts the chat. */
  start(): void;
  /** Makes these native events happen, with all that their payloads may hold. */
  sayAll(natives: readonly string[]): void;
}

/** The vendor's own template for Tag Manager, which brings the chat by itself. */
export interface VendorTemplate {
  /** Its name and what stands on its form and in its entries, as guides have it. */
  readonly labels: readonly string[];
  /** Sandboxed code that does what the vendor's does; it pushes an entry that holds `pushes`. */
  readonly code: string;
  readonly pushes: string;
  readonly inputs: { readonly [name: string]: string };
  readonly globals: { readonly [path: string]: 'r' | 'w' | 'rw' };
  /** The pattern of the scripts that it may load, and the one it loads. */
  readonly scripts: string;
  readonly script: string;
  /** What the page has of its own for the chat before the template runs. */
  readonly pageGlobals: { readonly [name: string]: unknown };
}
