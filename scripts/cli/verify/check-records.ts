/** What became of the records between the listener and Google Tag Manager. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import type { Status } from '../../../schemas/src/status.ts';
import type { VendorId } from '../../../schemas/src/vendor.ts';
import { compare, type Differences } from './compare.ts';
import type { PageFinding } from './page-finding.ts';
import type { Entry, Layer } from './probe/probe-result.ts';
import type { DocumentSnapshot } from './watch-page.ts';

/** GTM throws the oldest entries of a data layer away when there are more. */
const mostKept = 300;

/** How long waiting records may stay the same in number once consent is there. */
const patience = 4000;

/** A document with a listener that answers. */
type Heard = DocumentSnapshot & { readonly status: Status };

/** Finds records that are lost, doubled, changed, dropped, in the wrong place or waiting for ever. */
export function checkRecords(seen: Heard, clicks: number): PageFinding[] {
  const records = recordsOf(seen);
  const differences = compare(seen.status.counts, records, seen.gtmLayers);
  return [
    ...checkSums(seen),
    ...checkLost(seen, records, differences),
    ...checkReplaced(seen, differences),
    ...checkElsewhere(seen, records, differences),
    ...checkDoubled(differences),
    ...checkUncounted(differences),
    ...checkChanged(seen, records),
    ...checkFiltered(seen),
    ...checkDropped(seen, records),
    ...checkHeld(seen, clicks),
    ...checkStopped(seen),
  ];
}

/** The records of ours in a document. */
export const recordsOf = ({ entries }: Pick<DocumentSnapshot, 'entries'>): Entry[] =>
  entries.filter(({ keys, values }) => keys !== undefined && values.chat_schema !== undefined);

function checkSums({ status: { counts } }: Heard): PageFinding[] {
  const { heard, pushed, held, dropped, ignored } = counts;
  if (heard === pushed + held + dropped + ignored) return [];
  return [
    {
      code: 'counts_odd',
      path: 'chatTracker.status().counts',
      description: `heard ${heard} is not the sum of pushed ${pushed}, held ${held}, dropped ${dropped} and ignored ${ignored}.`,
      fix: 'Look for code that changes the answer, and load the script of the package unchanged.',
    },
  ];
}

function checkLost(seen: Heard, records: readonly Entry[], differences: Differences): PageFinding[] {
  const { lost, lostAreFirst } = differences;
  const { pushed } = seen.status.counts;
  const layers = layersWith(records, seen);
  const isFull = layers.some(({ length }) => length >= mostKept);
  const isReplaced = layers.some(layer => layer.isReplaced) || isToldReplaced(seen);
  if (lost === 0 || (isFull && lostAreFirst && !isReplaced) || isForwarded(seen)) return [];
  const path = layers.map(({ name }) => name).join(', ') || 'dataLayer';
  const description = `${lost} of ${pushed} records that were pushed are not there`;
  if (layers.length === 0) return [{ code: 'records_lost', path, ...noList(description) }];
  const isFiltered = !isReplaced && (!lostAreFirst || (records.length === 0 && isOnlyWrapped(seen, layers)));
  const isUnsure = lostAreFirst && !isReplaced && layers.some(({ isWrapped }) => isWrapped);
  const text = isFiltered ? filtered : isUnsure ? anewOrFiltered : declaredAnew;
  return [{ code: 'records_lost', path, ...text(description) }];
}

/** Wrapped, and not by GTM, which wraps the push of its data layer as well. */
const isOnlyWrapped = ({ hasGtm }: DocumentSnapshot, layers: readonly Layer[]): boolean =>
  !hasGtm && layers.some(({ isWrapped }) => isWrapped);

const isToldReplaced = ({ status }: Heard): boolean =>
  status.problems.some(({ code }) => code === 'data_layer_changed');

/** Partytown takes what is pushed away to its worker. */
const isForwarded = ({ scripts }: DocumentSnapshot): boolean =>
  scripts.some(({ whose, attributes }) => whose === 'gtm' && /^text\/partytown/i.test(attributes.type ?? ''));

type Text = Pick<PageFinding, 'description' | 'fix'>;

const declaredAnew = (description: string): Text => ({
  description: `${description}: the page declares its data layer again below the listener, or empties it.`,
  fix: anew,
});

const anew =
  'Write window.dataLayer = window.dataLayer || [] wherever the page declares it; or move the declaration above Tag ' +
  'Manager, the script and the chat.';

/** Nothing is lost from the list, and yet Tag Manager goes on with the one before. */
function checkReplaced(seen: Heard, { lost }: Differences): PageFinding[] {
  const names = seen.layers.filter(({ isReplaced }) => isReplaced).map(({ name }) => name);
  if (names.length === 0 || lost > 0 || seen.gtmLayers.length === 0 || isToldReplaced(seen)) return [];
  return [
    {
      code: 'layer_replaced',
      path: names.join(', '),
      description:
        'The page put another list in its place; Tag Manager goes on with the one before and does not hear what is pushed now.',
      fix: anew,
    },
  ];
}

const filtered = (description: string): Text => ({
  description: `${description}: code of the page comes between, and keeps them or takes them out.`,
  fix:
    'Look for code that replaces dataLayer.push, such as a consent tool or a plugin, and let entries with chat_schema ' +
    'through.',
});

/** Only the first are lost, and somebody stands before the list: both are possible. */
const anewOrFiltered = (description: string): Text => ({
  description: `${description}: the page declares its data layer again below the listener or empties it, or code in between keeps them.`,
  fix: `${anew} If it does, look for code that replaces dataLayer.push, and let entries with chat_schema through.`,
});

const noList = (description: string): Text => ({
  description: `${description}: the data layer is not a list that one can look into.`,
  fix: 'Look for code that puts something else in place of the list, and for the setting dataLayer.',
});

/** Where the records are; where there are none, where they should be. */
function layersWith(records: readonly Entry[], { layers }: DocumentSnapshot): Layer[] {
  const names = new Set(records.map(({ queue }) => queue));
  const holding = layers.filter(({ name }) => names.has(name));
  return holding.length > 0 ? holding : layers.filter(({ name }) => name === 'dataLayer');
}

function checkElsewhere(seen: Heard, records: readonly Entry[], { elsewhere }: Differences): PageFinding[] {
  if (elsewhere === 0) return [];
  const there = layersWith(records, seen).filter(({ name }) => !seen.gtmLayers.includes(name));
  const names = there.map(({ name }) => name).join(', ');
  const read = seen.gtmLayers.join(', ');
  return [
    {
      code: 'other_layer',
      path: names,
      description: `${elsewhere} of ${seen.status.counts.pushed} records are in ${names}, and Google Tag Manager reads ${read}.`,
      fix: `Set dataLayer to "${seen.gtmLayers[0]}" in the settings or in the tag; it is the l= in the address of gtm.js.`,
    },
  ];
}

function checkDoubled({ doubled }: Differences): PageFinding[] {
  if (doubled.length === 0) return [];
  const queues = [...new Set(doubled.map(({ entry }) => entry.queue))].join(', ');
  const numbers = doubled.map(({ entry }) => Number(entry.values.chat_seq)).sort((one, other) => one - other);
  const isSame = doubled.every(double => double.isSame);
  return [
    {
      code: 'records_doubled',
      path: queues,
      description:
        `${some(numbers.length, 'record is', 'records are')} there more than once ` +
        `(chat_seq ${shortList(numbers)}): code of the page pushes ${isSame ? 'the same object' : 'a copy'} again, and every tag counts it twice.`,
      fix:
        'Look for code that wraps dataLayer.push or copies entries, such as a second tag manager or a plugin, and let ' +
        'it leave entries with chat_schema alone.',
    },
  ];
}

const some = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function shortList(numbers: readonly number[]): string {
  return numbers.slice(0, 5).join(', ') + (numbers.length > 5 ? ', …' : '');
}

function checkUncounted({ uncounted }: Differences): PageFinding[] {
  if (uncounted === 0) return [];
  return [
    {
      code: 'records_uncounted',
      path: 'dataLayer',
      description: `${some(uncounted, 'more record is', 'more records are')} there than the listener has pushed: code of the page keeps records and pushes them again, or makes some itself.`,
      fix: 'Look for code that saves the data layer, as for the next page, and let it leave out entries with chat_schema.',
    },
  ];
}

/** Fields that a record of this chat surely has; it has those of other chats only where these are listened to. */
const fieldsOf = (chat: VendorId): readonly string[] =>
  dictionary.fields
    .filter(({ from }) => Object.keys(from).length === 0 || from[chat] !== undefined)
    .map(({ name }) => name);

/** Every record has every field, if only as undefined, or GTM goes on with the values of an earlier one. */
function checkChanged({ status }: Heard, records: readonly Entry[]): PageFinding[] {
  if (status.version !== dictionary.version) return [];
  const missing = new Set(
    records.flatMap(({ keys = [], values }) =>
      fieldsOf(values.chat_vendor as VendorId).filter(name => !keys.includes(name)),
    ),
  );
  if (missing.size === 0) return [];
  const [queue] = records.map(({ queue }) => queue);
  return [
    {
      code: 'record_changed',
      path: queue!,
      description: `Records are not there as they were pushed: ${missing.size} of their fields are gone, so tags go on with values of earlier records.`,
      fix:
        'Look for code that copies entries by way of JSON or leaves out empty values, and let it leave entries with ' +
        'chat_schema alone.',
    },
  ];
}

function checkFiltered({ status: { counts } }: Heard): PageFinding[] {
  if (counts.heard === 0 || counts.ignored < counts.heard) return [];
  return [
    {
      code: 'all_ignored',
      path: 'settings',
      description: `${counts.heard === 1 ? 'The only event that was heard is' : `All ${counts.heard} events that were heard are`} filtered out, so there is no record.`,
      fix: 'Look at the settings only and ignore (in the tag: Only these events, Ignored events), and at vendors.',
    },
  ];
}

/** Told by a problem of their own. */
const toldApart = ['data_layer_failed', 'capture_failed'];

function checkDropped({ status, droppedBefore }: Heard, records: readonly Entry[]): PageFinding[] {
  const { counts, consent, problems } = status;
  const dropped = counts.dropped - droppedBefore;
  const isTold = problems.some(({ code }) => toldApart.includes(code));
  const isCrowded = consent === 'denied' && counts.held > 0 && counts.dropped > 0;
  if (isTold || (dropped <= 0 && !isCrowded)) return [];
  const waited = isCrowded || records.some(({ values }) => values.chat_held === true);
  return [
    {
      code: 'records_dropped',
      path: 'chatTracker.status().counts',
      description: waited
        ? `${some(counts.dropped, 'record was', 'records were')} dropped: more wait for consent than the script keeps, or than maxPerMinute allows.`
        : `${some(dropped, 'record was', 'records were')} dropped: more came within a minute than maxPerMinute allows, or consent was taken back.`,
      fix: 'Put events that come often into ignore, or raise maxPerMinute.',
    },
  ];
}

function checkHeld(seen: Heard, clicks: number): PageFinding[] {
  const { status, heldFor, isGone } = seen;
  const { held } = status.counts;
  if (held === 0 || isGone) return [];
  const waits = `${some(held, 'record waits', 'records wait')} for consent`;
  const fault = (description: string, fix: string): PageFinding[] => [
    { code: 'held_for_ever', path: 'chatTracker.status().counts', description, fix },
  ];
  if (status.consent === 'granted') {
    if (heldFor < patience) return [];
    return fault(
      `${waits}, though it was given ${Math.round(heldFor / 1000)} seconds ago.`,
      'Look for code that stops timers or replaces the promises of the language.',
    );
  }
  if (isGranted(seen)) {
    return fault(
      `${waits}, and the page has granted analytics_storage: the listener was not told.`,
      'Let the tag wait for Consent Mode with this consent type, or push consent: "granted" to chatTracker where the visitor agrees.',
    );
  }
  if (clicks === 0) return [];
  return fault(
    `${waits} after the clicks: the listener was not told that the visitor agrees.`,
    'Check that the click accepts; then let the tag wait for Consent Mode with the right type, or push consent: "granted" to chatTracker where the visitor agrees.',
  );
}

/** Whether the last word of Consent Mode in the data layer allows analytics. */
export function isGranted({ entries }: Pick<DocumentSnapshot, 'entries'>): boolean {
  const said = entries.flatMap(({ leaves }) => {
    const at = new Map(leaves);
    return at.get('0') === 'consent' ? [at.get('2.analytics_storage')] : [];
  });
  return said.filter(word => word !== undefined).at(-1) === 'granted';
}

function checkStopped({ stopped }: Heard): PageFinding[] {
  if (!stopped) return [];
  return [
    {
      code: 'stopped',
      path: 'chatTracker.stop()',
      description: 'Code of the page or a tag has stopped the listener; nothing is heard since.',
      fix: 'Look for chatTracker.stop or for the undo of install(), and call it only when the visitor withdraws consent.',
    },
  ];
}
