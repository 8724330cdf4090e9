/** What a vendor's folder must export. Types only: a folder that forgets or misspells something does not compile. */
import type { VendorId } from '../generated/vendor-ids.ts';
import type { Known, NativeEvent, VendorFingerprint } from './catalogue-entry.ts';
import type { EventName } from './event-names.ts';
import type { ChatRecord, Field } from './record.ts';
import type { Scale } from './scales.ts';
import type { PrivacyClass } from './settings.ts';
import type { ProblemCode } from './status.ts';

export type * from './catalogue-entry.ts';
export type { VendorId };

/**
 * `words.ts`: event name to native names, names parted by spaces. A native name that is not listed is `chat_activity`; an event name
 * without native names is declared here and given by `facts.ts`.
 */
export interface VendorEventNames {
  /** One thing that happened fires one of these once: safe to count. */
  readonly countSafe: { readonly [word in EventName]?: string };
  /** These fire again for the same thing, or say less than they seem to. */
  readonly repeatable: { readonly [word in EventName]?: string };
}

/** `fields.ts`: record field to the path of its value in the payload; `custom` is where own fields are looked up. */
export type VendorFields = { readonly [field in Field]?: string } & { readonly custom: string };

/** What one native event says beyond the paths of its payload: its word, and what its name states. */
export type MappedEvent = {
  readonly event: string;
} & Pick<ChatRecord, 'chat_decision' | 'chat_topic' | 'chat_problem'> &
  Rating;

/** A score means nothing without its scale. */
type Rating =
  | Required<Pick<ChatRecord, 'chat_score' | 'chat_scale'>>
  | { chat_score?: undefined; chat_scale?: undefined };

/** `facts.ts`: what is known of native events that a table of event names cannot hold. */
export interface VendorFacts {
  /** What an event says where its name states more than a word; none given means the table decides. */
  _mapName?(native: string): MappedEvent | undefined;
  /**
   * What an event says where its payload decides; one record is made for each answer, none given means the name
   * decides. `isFirst` asks whether a word has not come yet.
   */
  _mapPayload?(
    native: string,
    payload: unknown,
    isFirst: (word: EventName) => boolean,
  ): readonly MappedEvent[] | undefined;
  /** Class of the `label` that comes with an event: none for the site's own text, `never` withholds it always. */
  _labelClass?(native: string): '' | PrivacyClass | 'never';
  /** Names that state a personal fact by themselves. */
  readonly _personalNames?: RegExp;
}

/** Everything of a vendor that ships. */
export interface Vendor {
  /** The vendor's event names as the generator lists them. */
  readonly _eventNames: string;
  readonly _facts: VendorFacts;
  readonly _capture: Capture;
  /** Path of each field, and behind a blank the class or kind that decides what may go on; none: it always may. */
  readonly _fields: { readonly [field: string]: string };
  /** What comes before the key of a field of the site in its path. */
  readonly _custom: string;
  /** Names that the setting `ignore` lists until somebody says otherwise. */
  readonly _leftOut?: readonly string[];
}

/** The page's window, as far as a capture may rely on it: everything may be missing or hostile. */
export type PageWindow = Window & typeof globalThis & { [name: string]: unknown };

/** Gives what readers of a property get for its value; `isNew` says that the value was set again. */
export type Wrap = (value: unknown, isNew?: boolean) => unknown;

/** A hold on the page; neither function throws. */
export interface Hook {
  /** Takes hold, or does it again if the page has undone it; cheap, to be called now and then. */
  _recheck(): void;
  /** Gives back what the page would have. */
  stop(): void;
}

/** What a capture gets: the page's window, and the ways to listen and speak. */
export interface CaptureContext {
  readonly _win: PageWindow;
  /** Hands one native event to the pipeline, which reads the payload before it returns; never throws. */
  readonly _onEvent: (native: unknown, payload?: unknown) => void;
  /**
   * Sits between an object and one of its properties until the bundle stops; says whether the page allows it.
   * `isTaken` where the chat itself takes the property away, so that nothing is lost when the hook is gone.
   */
  readonly _hook: (owner: object, key: string, wrap: Wrap, isTaken?: boolean) => boolean | undefined;
  /** Keeps, by a name, what looks at the page again with every look and gives back what it took when the script stops. */
  readonly _keep: (name: string, hook: Hook) => void;
  /** Says that the vendor's own objects were met on the page; `again` that a deaf chat can be heard now. */
  readonly _onWidget: (again?: boolean) => void;
  /** Says that something stands in the way; `deaf` when nothing at all will be heard. */
  readonly _report: (code: ProblemCode, key: string, deaf?: boolean) => void;
  /** Whether calls of the page into the vendor's functions are wanted, and are not an answer to our own record. */
  readonly _wantsCalls: () => boolean;
  /** The vendor's table of event names, as it ships. */
  readonly _eventNames: string;
}

/**
 * `capture.ts`: starts listening, and answers with a look at the page that is repeated at DOMContentLoaded, at load,
 * at a few later moments and with each settings push. Leaves nothing behind that can throw into the page.
 */
export type Capture = (port: CaptureContext) => () => void;

/** The native names in a `VendorWords` table, as a union. */
export type NamesIn<Words extends VendorEventNames> = Split<
  Extract<
    Words['countSafe'][keyof Words['countSafe']] | Words['repeatable'][keyof Words['repeatable']],
    string
  >
>;

type Split<Names extends string> = Names extends ''
  ? never
  : Names extends `${infer Head} ${infer Tail}`
    ? Head | Split<Tail>
    : Names;

/** A text to copy into a page or into the chat's own settings. */
export interface Snippet {
  readonly title: string;
  /** When it is needed, and where it belongs. */
  readonly description: string;
  readonly text: string;
}

/** `catalogue.ts`: every documented native event, and the vendor in words for people. Never ships. */
export interface VendorCatalogue<Words extends VendorEventNames = VendorEventNames> {
  /** Label people see. */
  readonly label: string;
  /** The label without what is in brackets, for places with little room. */
  readonly shortLabel: string;
  /** Colour of the chat on the pages, as a hue in degrees that no other chat comes near. */
  readonly hue: number;
  /** Documentation of the vendor. */
  readonly docs: string;
  /** What the listener hooks, in one sentence. */
  readonly hears: string;
  /** What becomes of the first events where the script comes after the chat, in one sentence. */
  readonly firstEvents: string;
  /** A script that comes after the chat hears nothing at all, until the page does something that few pages do. */
  readonly isDeafWhenLate?: true;
  /**
   * How often `chat_engaged` comes: with each conversation, or with each page where the chat reports messages only
   * and knows nothing of earlier pages; a tab that remembers counts is one page then. `visitor …` says in words what
   * else ends a count, such as "visitor and day of silence"; never, where nothing reports it.
   */
  readonly engagedOncePer: 'conversation' | 'page' | `visitor ${string}` | 'never';
  /** A bot answers at once, so that the wait for a first reply says nothing. */
  readonly isBotFirst?: true;
  /** How well it is known. */
  readonly known: Known;
  /** The scale of its ratings, where it reports scores. */
  readonly scale?: Scale;
  /** What the page hands over of messages, where it is worth a sentence on the privacy page. */
  readonly messageText?: string;
  /** Texts that help the script to hear this chat. */
  readonly snippets?: readonly Snippet[];
  /** Why counts of these events differ from the vendor's own figures; one plain sentence for each cause. */
  readonly differs: readonly string[];
  /** How to see from outside that the chat is on a page. */
  readonly fingerprint: VendorFingerprint;
  readonly events: { readonly [native in NamesIn<Words>]: NativeEvent } & {
    readonly [native: string]: NativeEvent;
  };
  /** Events that are a business result for some sites: each may be recorded as `chat_goal` by choice. */
  readonly goals?: readonly string[];
  /** Forms before the chat: answers, which a site that asks for an address there may count as leads. */
  readonly preChatForms?: readonly string[];
  /** Events that say too little for their number, such as those of a timer: not recorded unless a site wants them. */
  readonly leftOut?: readonly string[];
  /** Events that are recorded as a different event depending on what they carry, in words for people. */
  readonly depends?: {
    readonly [native: string]: { readonly eventNames: readonly EventName[]; readonly description: string };
  };
}
