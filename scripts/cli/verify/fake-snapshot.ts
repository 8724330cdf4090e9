/** Snapshots for tests: an empty page, and what differs from it. */
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import type { Counts, Status } from '../../../schemas/src/status.ts';
import type { Entry } from './probe/probe-result.ts';
import type { DocumentSnapshot, PageSnapshot } from './watch-page.ts';

const emptyDocument: DocumentSnapshot = {
  address: 'https://a.example/',
  isFrame: false,
  isGone: false,
  heldFor: 0,
  droppedBefore: 0,
  widgets: {},
  scripts: [],
  containers: [],
  hasGtm: false,
  gtmLayers: [],
  routers: [],
  queued: false,
  layers: [],
  entries: [],
};

/** One document with this in it. */
export const documentSnapshot = (seen: Partial<DocumentSnapshot>): DocumentSnapshot => ({
  ...emptyDocument,
  ...seen,
});

/** A page of one document. */
export function pageSnapshot(
  seen: Partial<DocumentSnapshot>,
  snapshot: Partial<PageSnapshot> = {},
): PageSnapshot {
  return {
    address: emptyDocument.address,
    documents: [documentSnapshot(seen)],
    unseen: [],
    served: [],
    traffic: { failures: [], loaded: [], asked: [] },
    clicks: 0,
    ...snapshot,
  };
}

/** The answer of a listener that has counted so many. */
export function statusWith(counts: Partial<Counts>, status: Partial<Status> = {}): Status {
  const all = { pushed: 0, held: 0, dropped: 0, ignored: 0, ...counts };
  const { version } = dictionary;
  return {
    version,
    build: 'standard',
    installs: [{ version, build: 'standard' }],
    consent: 'granted',
    counts: { heard: all.pushed + all.held + all.dropped + all.ignored, ...all },
    vendors: {},
    problems: [],
    ...status,
  };
}

/** A good record of this number, as it stands in a data layer. */
export function recordEntry(chat_seq: number, entry: Partial<Entry> = {}): Entry {
  const values = {
    event: 'chat_activity',
    chat_vendor: dictionary.vendors[0]!.id,
    chat_native_event: `event_${chat_seq}`,
    chat_schema: 1,
    chat_time: 1767225600000 + chat_seq,
    chat_seq,
    chat_nth: chat_seq,
    chat_held: false,
  };
  return {
    queue: 'dataLayer',
    values,
    leaves: Object.entries(values).filter(
      (leaf): leaf is [string, string | number] => typeof leaf[1] !== 'boolean',
    ),
    keys: dictionary.fields.map(({ name }) => name),
    ...entry,
  };
}
