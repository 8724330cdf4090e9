/** The dictionary as one list of entries to look through. */
import type {
  Dictionary,
  EventEntry,
  FieldEntry,
  NativeEventEntry,
  VendorEntry,
} from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

interface Common {
  /** What follows `#` in a link to the entry. */
  readonly link: string;
  readonly name: string;
  readonly vendors: readonly VendorId[];
  /** House words it is about. */
  readonly words: readonly string[];
  /** Privacy class: of a field that setting lets it through, of an event what it may carry. */
  readonly privacy: string;
  readonly countSafe: boolean;
  /** Everything that a search looks at, in small letters. */
  readonly text: string;
}

export interface WordItem extends Common {
  readonly kind: 'word';
  readonly entry: EventEntry;
}

export interface EventItem extends Common {
  readonly kind: 'event';
  readonly entry: NativeEventEntry;
  readonly vendor: VendorEntry;
}

export interface FieldItem extends Common {
  readonly kind: 'field';
  readonly entry: FieldEntry;
}

export type Item = WordItem | EventItem | FieldItem;
export type Kind = Item['kind'];

/** All entries: house words, then fields, then the vendors' own events. */
export function entries(dictionary: Dictionary): Item[] {
  return [
    ...dictionary.events.map(wordItem),
    ...dictionary.fields.map(fieldItem),
    ...dictionary.vendors.flatMap(vendor => vendor.events.map(entry => eventItem(entry, vendor))),
  ];
}

/** What follows `#` in a link to the entry of a native event. */
export const eventLink = (vendor: string, name: string): string =>
  `event/${vendor}/${encodeURIComponent(name)}`;

function wordItem(entry: EventEntry): WordItem {
  const vendors = Object.keys(entry.vendors) as VendorId[];
  return {
    kind: 'word',
    entry,
    link: `word/${entry.name}`,
    name: entry.name,
    vendors,
    words: [entry.name],
    privacy: 'plain',
    countSafe: vendors.some(id => entry.vendors[id]?.countSafe),
    text: searched(entry.name, entry.label, entry.description),
  };
}

function fieldItem(entry: FieldEntry): FieldItem {
  return {
    kind: 'field',
    entry,
    link: `field/${entry.name}`,
    name: entry.name,
    vendors: Object.keys(entry.from) as VendorId[],
    words: [],
    privacy: entry.privacy,
    countSafe: false,
    text: searched(entry.name, entry.label, entry.description, ...Object.values(entry.from)),
  };
}

function eventItem(entry: NativeEventEntry, vendor: VendorEntry): EventItem {
  return {
    kind: 'event',
    entry,
    vendor,
    link: eventLink(vendor.id, entry.name),
    name: entry.name,
    vendors: [vendor.id],
    words: entry.eventNames,
    privacy: entry.privacy,
    countSafe: entry.countSafe,
    text: searched(entry.name, entry.description, vendor.label, ...entry.eventNames),
  };
}

const searched = (...texts: readonly string[]): string => texts.join(' ').toLowerCase();
