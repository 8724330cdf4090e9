/** What `npm start` says: the files worth knowing, and conversations as records. */
import type { PushedRecord } from '../schemas/src/record.ts';
import type { FileSizes } from './build/manifest.ts';

/** The files that people take from `dist`, and what each is. */
const worthKnowing = {
  'chat-datalayer.js': 'the script with all chats',
  'gtm/container.inline.json': 'for the import into Tag Manager',
  'site/index.html': 'the site',
};

/** How many records a short conversation shows. */
const most = 5;

const width = 100;

/** How much was built, and the files that people take. */
export function filesInShort(files: FileSizes): string[] {
  const shown = Object.entries(worthKnowing).map(([path, purpose]) => {
    const size = files[path]!.bytes.toLocaleString('en').padStart(7);
    return `  ${`dist/${path}`.padEnd(31)} ${size} bytes, ${purpose}`;
  });
  return [`Built ${Object.keys(files).length} files:`, ...shown];
}

/** The first record of each event, and how many records are left out. */
export function conversationInShort(label: string, records: readonly PushedRecord[]): string[] {
  const firsts = records.filter(({ event }, at) => records.findIndex(other => other.event === event) === at);
  const shown = firsts.slice(0, most);
  const rest = records.length - shown.length;
  return [
    `A conversation in ${label} becomes ${records.length} records:`,
    ...shown.map(record => shortened(recordLine(record))),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

/** No more of a line than a terminal shows in one. */
const shortened = (line: string) => (line.length > width ? `${line.slice(0, width - 1)}…` : line);

/** Every record. */
export const conversationInFull = (label: string, records: readonly PushedRecord[]): string[] => [
  `A conversation in ${label} becomes ${records.length} records:`,
  ...records.map(recordLine),
];

/** One record on one line: the event, then every key that has a value and is not the same in each record. */
function recordLine(record: PushedRecord): string {
  const { event, chat_vendor: _, chat_schema: __, chat_time: ___, ...rest } = record;
  const values = Object.entries(rest)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => `${key.replace('chat_', '')}=${JSON.stringify(value)}`);
  return `  ${event.padEnd(22)} ${values.join(' ')}`;
}
