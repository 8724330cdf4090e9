/** Choices as the readable part of a link after `#`, and back. Only what differs from what the page begins with is in it. */
import type { Dictionary, SettingEntry } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { consentTools } from '../../template/container/consent-tools.ts';
import { siteSystems } from '../../template/container/site-systems.ts';
import { consentTypes, settingInputs } from '../../template/tag/inputs.ts';
import { startChoices } from './start-choices.ts';

/** How one kind of value is written. `read` answers `undefined` for a text that nobody could have meant. */
interface Spelling {
  write(value: unknown): string;
  read(text: string): unknown;
}

/** One part of the link: its name there, and where its value stands among the choices. */
interface Part {
  readonly name: string;
  readonly spelling: Spelling;
  readonly of: (choices: Choices) => unknown;
  readonly with: (choices: Choices, value: unknown) => Choices;
}

/** What a link says, and the parts of it that this page cannot use. */
export interface ReadLink {
  readonly choices: Choices;
  readonly unread: readonly string[];
}

/** Writes the choices; empty when all of them are the usual ones. */
export function linkOf(choices: Choices, dictionary: Dictionary): string {
  const usual = startChoices(dictionary);
  return partsOf(dictionary)
    .filter(part => {
      const value = part.of(choices);
      if (value === undefined || Number.isNaN(value)) return false;
      return JSON.stringify(value) !== JSON.stringify(part.of(usual));
    })
    .map(({ name, spelling, of }) => `${name}=${spelling.write(of(choices))}`)
    .join('&');
}

/** Reads choices from what stands after `#`. What cannot be read keeps its default. */
export function readLink(text: string, dictionary: Dictionary): ReadLink {
  const parts = partsOf(dictionary);
  return text
    .split('&')
    .filter(Boolean)
    .reduce<ReadLink>(
      ({ choices, unread }, piece) => {
        const [name = '', ...rest] = piece.split('=');
        const part = parts.find(part => part.name === name);
        const value = part && readable(() => part.spelling.read(rest.join('=')));
        if (!part || value === undefined) return { choices, unread: [...unread, piece] };
        return { choices: part.with(choices, value), unread };
      },
      { choices: startChoices(dictionary), unread: [] },
    );
}

function partsOf(dictionary: Dictionary): Part[] {
  const ids = dictionary.vendors.map(({ id }) => id);
  const inputs = settingInputs(dictionary);
  const classes = inputs.filter(({ input }) => input === 'keep').map(({ name }) => name);
  return [
    choice('chats', 'vendors', among(ids)),
    choice('from', 'chatLoadedBy', oneOf(['tag', 'plugin', 'page'])),
    choice('site', 'siteSystem', oneOf(Object.keys(siteSystems))),
    choice('script', 'delivery', oneOf(['inline', 'host', 'cdn', 'page'])),
    choice('url', 'scriptUrl', text),
    choice('consent', 'consentSource', oneOf(['mode', 'tool', 'none'])),
    choice('type', 'consentType', oneOf(Object.keys(consentTypes))),
    choice('tool', 'consentTool', oneOf(Object.keys(consentTools))),
    choice('agreed', 'consentName', text),
    choice('advanced', 'advancedConsentMode', flag),
    choice('ga4', 'measurementId', text),
    choice('count', 'events', shortened),
    choice('with', 'parameters', shortened),
    choice('private', 'sendPrivate', among(classes)),
    choice('natives', 'natives', list),
    ...inputs.map(setting),
  ];
}

function choice(name: string, key: keyof Choices, spelling: Spelling): Part {
  return {
    name,
    spelling,
    of: choices => choices[key],
    with: (choices, value) => ({ ...choices, [key]: value }),
  };
}

function setting({ name, kind, values = [] }: ReturnType<typeof settingInputs>[number]): Part {
  return {
    name: name === 'events' ? 'rename' : name,
    spelling: kind === 'choice' ? oneOf(values) : spellings[kind],
    of: choices => choices.settings[name],
    with: (choices, value) => ({ ...choices, settings: { ...choices.settings, [name]: value } }),
  };
}

function readable(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    // A percent sign that begins no character: nobody wrote this link by hand, it was cut.
  }
}

/** Colons and slashes mean nothing special here and are easier to read as they are. */
const encode = (value: unknown): string =>
  encodeURIComponent(String(value)).replace(/%3A/g, ':').replace(/%2F/g, '/');

const text: Spelling = { write: encode, read: decodeURIComponent };

const flag: Spelling = {
  write: value => (value ? 'yes' : 'no'),
  read: text => ({ yes: true, no: false })[text],
};

const whole: Spelling = { write: String, read: text => (/^\d{1,9}$/.test(text) ? Number(text) : undefined) };

const oneOf = (values: readonly string[]): Spelling => ({
  write: String,
  read: text => values.find(value => value === text),
});

const list: Spelling = {
  write: value => (value as readonly string[]).map(encode).join(','),
  read: itemsOf,
};

function itemsOf(text: string): readonly string[] | undefined {
  const items = text === '' ? [] : text.split(',').map(decodeURIComponent);
  return items.includes('') ? undefined : items;
}

/** What can be ticked is ticked or not: naming it twice says no more. */
const tickedIn = (text: string): readonly string[] | undefined => {
  const items = itemsOf(text);
  return items && [...new Set(items)];
};

const among = (values: readonly string[]): Spelling => ({
  ...list,
  read: text => {
    const items = tickedIn(text);
    return items?.every(item => values.includes(item)) ? items : undefined;
  },
});

/** Events and fields all begin alike, which a link need not repeat. */
const shortened: Spelling = {
  write: value =>
    value === 'default'
      ? value
      : list.write((value as readonly string[]).map(name => name.replace(/^chat_/, ''))),
  read: text => (text === 'default' ? text : tickedIn(text)?.map(name => `chat_${name}`)),
};

const map: Spelling = {
  write: value =>
    Object.entries(value as object)
      .map(pair => pair.map(encodeURIComponent).join(':'))
      .join(','),
  read: text => {
    const pairs = text === '' ? [] : text.split(',').map(pair => pair.split(':').map(decodeURIComponent));
    return pairs.every(isPair) ? Object.fromEntries(pairs) : undefined;
  },
};

const isPair = (parts: readonly string[]): boolean => parts.length === 2 && !parts.includes('');

const spellings: { readonly [kind in Exclude<SettingEntry['kind'], 'choice'>]: Spelling } = {
  text,
  list,
  map,
  integer: whole,
  boolean: flag,
};
