/** The dictionary as one list of entries to look through. */
import { fills } from '../../schemas/dictionary/fills.ts';
import { howKnown } from '../../schemas/dictionary/how-known.ts';
import { neverTold } from '../../schemas/dictionary/never-told.ts';
import type {
  Dictionary,
  EventEntry,
  FieldEntry,
  NativeEventEntry,
  VendorEntry,
} from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import { typedFor } from './synonyms.ts';

interface Common {
  /** What follows `#` in a link to the entry. */
  readonly link: string;
  readonly name: string;
  readonly vendors: readonly VendorEntry[];
  /** Event names in the data layer that it is about. */
  readonly eventNames: readonly string[];
  /** Privacy class: of a field that setting lets it through, of an event what it may carry. */
  readonly privacy: string;
  readonly countSafe: boolean;
  /** Everything that a search looks at, in small letters. */
  readonly text: string;
}

export interface EventNameItem extends Common {
  readonly kind: 'eventName';
  readonly entry: EventEntry;
}

export interface NativeItem extends Common {
  readonly kind: 'native';
  readonly entry: NativeEventEntry;
  readonly vendor: VendorEntry;
}

export interface FieldItem extends Common {
  readonly kind: 'field';
  readonly entry: FieldEntry;
}

export interface ChatItem extends Common {
  readonly kind: 'chat';
  readonly vendor: VendorEntry;
  readonly neverTold: readonly EventEntry[];
}

export type Item = ChatItem | EventNameItem | NativeItem | FieldItem;
export type Kind = Item['kind'];

/** All entries: the chats, the events of the data layer, then fields, then the chats' own events. */
export function entries(dictionary: Dictionary): Item[] {
  return [
    ...dictionary.vendors.map(vendor => chatItem(vendor, dictionary)),
    ...dictionary.events.map(entry => eventNameItem(entry, dictionary)),
    ...dictionary.fields.map(entry => fieldItem(entry, dictionary)),
    ...dictionary.vendors.flatMap(vendor => vendor.events.map(entry => nativeItem(entry, vendor))),
  ];
}

/** What follows `#` in a link to the entry of a native event. */
export const eventLink = (vendor: string, name: string): string =>
  `event/${vendor}/${encodeURIComponent(name)}`;

function chatItem(vendor: VendorEntry, dictionary: Dictionary): ChatItem {
  const { id, label, known } = vendor;
  return {
    kind: 'chat',
    vendor,
    neverTold: neverTold(dictionary, id),
    link: `chat/${id}`,
    name: label,
    vendors: [vendor],
    eventNames: [],
    privacy: '',
    countSafe: false,
    text: searched([], label, howKnown(known), ...known.open),
  };
}

function eventNameItem(entry: EventEntry, dictionary: Dictionary): EventNameItem {
  const vendors = dictionary.vendors.filter(({ id }) => entry.vendors[id]);
  return {
    kind: 'eventName',
    entry,
    link: `name/${entry.name}`,
    name: entry.name,
    vendors,
    eventNames: [entry.name],
    privacy: 'plain',
    countSafe: vendors.some(({ id }) => entry.vendors[id]?.countSafe),
    text: searched([entry.name], entry.name, entry.label, entry.description),
  };
}

function fieldItem(entry: FieldEntry, { vendors }: Dictionary): FieldItem {
  return {
    kind: 'field',
    entry,
    link: `field/${entry.name}`,
    name: entry.name,
    vendors: vendors.filter(vendor => fills(vendor, entry)),
    eventNames: [],
    privacy: entry.privacy,
    countSafe: false,
    text: searched([entry.name], entry.name, entry.label, entry.description, ...Object.values(entry.from)),
  };
}

function nativeItem(entry: NativeEventEntry, vendor: VendorEntry): NativeItem {
  const goal: readonly EventName[] = entry.goal ? ['chat_goal'] : [];
  const becomes = [...entry.eventNames, ...goal];
  return {
    kind: 'native',
    entry,
    vendor,
    link: eventLink(vendor.id, entry.name),
    name: entry.name,
    vendors: [vendor],
    eventNames: entry.eventNames,
    privacy: entry.privacy,
    countSafe: entry.countSafe,
    text: searched(becomes, entry.name, entry.description, vendor.label, ...becomes),
  };
}

/** All of it in small letters, with what else people type for what it is about. */
function searched(names: readonly string[], ...texts: readonly string[]): string {
  const text = texts.join(' ').toLowerCase();
  return [text, ...typedFor(names, text)].join(' ');
}
