/** What was seen of a page, for people and for programs. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { masked, personal } from '../../../schemas/dump/personal.ts';
import { states } from '../../../schemas/src/problems.ts';
import type { Status } from '../../../schemas/src/status.ts';
import { type Presence, presences } from './chat-presence.ts';
import { recordsOf } from './check-records.ts';
import { remarks } from './notes.ts';
import type { PageFinding } from './page-finding.ts';
import { scriptState } from './script-state.ts';
import type { DocumentSnapshot, PageSnapshot } from './watch-page.ts';
import { shownAddress, withoutSecrets } from './without-secrets.ts';

/** The page in figures; values of the data layer are left out. */
export interface Report {
  /** The address that was asked for, without name and password. */
  readonly url: string;
  /** Where the browser was in the end, if that is somewhere else. */
  readonly landed?: string;
  /** By chat: what shows that it is there, and what became of its script. */
  readonly widgets: { readonly [vendor: string]: readonly string[] };
  readonly chats: { readonly [label: string]: string };
  readonly containers: readonly string[];
  /** Who holds Google Tag Manager back, if somebody does. */
  readonly gtmHolder?: string;
  /** Names of the data layers that Google Tag Manager reads. */
  readonly gtmLayers: readonly string[];
  readonly status: Status | null;
  /** Number of records by event. */
  readonly records: { readonly [event: string]: number };
  /** Number of all entries in data layers. */
  readonly entries: number;
  /** Frames of the page itself that were looked into, and those of other sites that were not. */
  readonly frames: { readonly seen: readonly string[]; readonly unseen: readonly string[] };
  readonly remarks: readonly string[];
  readonly findings: readonly PageFinding[];
}

/** Puts together what was seen and what is wrong. */
export function report(asked: string, snapshot: PageSnapshot, findings: readonly PageFinding[]): Report {
  const url = withoutSecrets(asked);
  const landed = withoutSecrets(snapshot.address);
  const documents = snapshot.documents.filter(({ isGone }) => !isGone);
  const status = documents.find(({ status }) => status)?.status ?? null;
  const chats = presences(snapshot);
  const gtm = scriptState('gtm', snapshot);
  return {
    url,
    ...(landed !== url && { landed }),
    widgets: Object.fromEntries(
      dictionary.vendors.map(({ id }) => [
        id,
        chats.find(chat => chat.id === id)?.signs.flatMap(({ found }) => found.map(shownAddress)) ?? [],
      ]),
    ),
    chats: Object.fromEntries(chatLines(chats, status)),
    containers: allOf(documents, ({ containers }) => containers),
    ...(gtm.is === 'held' && { gtmHolder: gtm.holder.name }),
    gtmLayers: allOf(documents, ({ gtmLayers }) => gtmLayers),
    status,
    records: countByEvent(snapshot.documents),
    entries: snapshot.documents.reduce((sum, { entries }) => sum + entries.length, 0),
    frames: {
      seen: documents.filter(({ isFrame }) => isFrame).map(({ address }) => shownAddress(address)),
      unseen: snapshot.unseen.map(shownAddress),
    },
    remarks: remarks(snapshot),
    findings,
  };
}

const allOf = (
  documents: readonly DocumentSnapshot[],
  from: (seen: DocumentSnapshot) => readonly string[],
): string[] => [...new Set(documents.flatMap(from))];

function countByEvent(documents: readonly DocumentSnapshot[]): Report['records'] {
  const records: { [event: string]: number } = {};
  for (const { values } of documents.flatMap(recordsOf)) {
    const event = personal('', values.event) ? masked(values.event) : String(values.event);
    records[event] = (records[event] ?? 0) + 1;
  }
  return records;
}

/** Chats that are there, or that the listener has met. */
function chatLines(chats: readonly Presence[], status: Status | null): [label: string, line: string][] {
  return dictionary.vendors.flatMap(({ id, label }): [string, string][] => {
    const chat = chats.find(chat => chat.id === id);
    const state = status?.vendors[id];
    const isMet = state && (chat || state.state !== 'waiting');
    if (!chat && !isMet) return [];
    return [
      [label, `${chat ? presenceLine(chat) : 'no script of it seen'}${isMet ? stateLine(state) : '.'}`],
    ];
  });
}

function presenceLine({ signs, fate, foreignFrame }: Presence): string {
  if (foreignFrame) return `in a frame of another site (${shownAddress(foreignFrame)})`;
  if (fate.is === 'failed') return `its script did not come (${shownAddress(fate.failure.url)})`;
  if (fate.is === 'held') return `its script is held back by ${fate.holder.name}`;
  const found = [...new Set(signs.flatMap(({ found }) => found.map(shownAddress)))].join(', ');
  if (signs.length === 0) return 'its script was asked for';
  const isInFrame = signs.every(({ seen }) => seen.isFrame);
  return `${isInFrame ? 'in a frame of the page' : 'on the page'} (${found})`;
}

function stateLine({ state, events }: NonNullable<Status['vendors'][keyof Status['vendors']]>): string {
  return `; ${state}, ${events} ${events === 1 ? 'event' : 'events'}. ${states[state]?.description ?? ''}`.trimEnd();
}

/** The report as text. */
export function reportText(report: Report): string {
  const { url, landed, chats, status, remarks, findings } = report;
  const labels = dictionary.vendors.map(({ label }) => label).join(', ');
  const lines = Object.entries(chats).map(([label, line]) => `${label}: ${line}`);
  return [
    url,
    ...(landed
      ? [`  led to ${landed.startsWith('chrome-error:') ? 'an address that cannot be opened' : landed}`]
      : []),
    ...section('Chats', lines.length > 0 ? lines : [`None found. Looked for ${labels}.`]),
    ...section('Listener', [listener(status)]),
    ...section('Google Tag Manager', [tagManager(report)]),
    ...section('Data layer', [dataLayer(report)]),
    ...section('Frames', frames(report)),
    ...section('Good to know', remarks),
    '',
    findings.length === 0 ? 'No findings.' : `Findings: ${findings.length}`,
    ...findings.flatMap(finding),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map(line => `  ${line}`)] : [];

function listener(status: Status | null): string {
  if (!status) return 'Not on the page.';
  const { version, build, consent, counts } = status;
  const numbers = Object.entries(counts).map(([name, number]) => `${name} ${number}`);
  return `${version}, ${build} build; consent ${consent}; events ${numbers.join(', ')}.`;
}

function tagManager({ containers, gtmHolder, gtmLayers }: Report): string {
  if (gtmHolder) return `Held back by ${gtmHolder}.`;
  if (containers.length > 0) {
    const reads = gtmLayers.some(name => name !== 'dataLayer') ? `; reads ${gtmLayers.join(', ')}` : '';
    return `${containers.join(', ')}${reads}.`;
  }
  return 'No container seen. If none comes later, no tag hears of what is in the data layer.';
}

function dataLayer({ entries, records }: Report): string {
  return `${entries} ${entries === 1 ? 'entry' : 'entries'}, among them ${chatRecords(records)}`;
}

function chatRecords(records: Report['records']): string {
  const events = Object.entries(records);
  const total = events.reduce((sum, [, times]) => sum + times, 0);
  if (total === 0) return 'no chat records.';
  return `${total} chat ${total === 1 ? 'record' : 'records'}: ${events.map(([event, times]) => `${event} ${times}`).join(', ')}.`;
}

function frames({ frames: { seen, unseen } }: Report): string[] {
  return [
    ...(seen.length > 0 ? [`Looked into: ${listed(seen)}.`] : []),
    ...(unseen.length > 0 ? [`Not looked into, of other sites: ${listed(unseen)}.`] : []),
  ];
}

/** Each address once, and not more than a line or two of them. */
function listed(addresses: readonly string[]): string {
  const all = [...new Set(addresses)];
  return all.slice(0, 4).join(', ') + (all.length > 4 ? ` and ${all.length - 4} more` : '');
}

function finding({ code, path, description, fix, times = 1 }: PageFinding, at: number): string[] {
  const often = times > 1 ? ` (${times} times)` : '';
  return ['', `  ${at + 1}. ${code}: ${path}${often}`, `     ${description}`, `     What to do: ${fix}`];
}
