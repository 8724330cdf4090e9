/** A visit from the page load to GA4: one container, one chat, and what became of each record. */
import { composeScript } from '../../bundle/composition/script.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { play } from '../../bundle/vendors/room/simulator.ts';
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { bundle, bundles } from '../../scripts/build/bundles.ts';
import { scriptParts } from '../../scripts/build/script-parts.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { containerParts } from '../../template/container/built-parts.ts';
import { type Choices, type Delivery, defaultChoices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { FileEntry, TagEntry } from '../../template/gtm/file/entries.ts';
import { type Options, type StandIn, startContainer } from '../../template/gtm/run/stand-in.ts';
import type { Hit } from '../../template/gtm/run/tags/ga4.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { visitorClock } from '../pages/visitor-clock.ts';
import { type Chat, chatOn } from './chat.ts';
import { type NodePage, nodePage } from './node-page.ts';

export const deliveries: readonly Delivery[] = ['inline', 'host', 'cdn', 'page'];
export const ownHost = 'https://www.shop.example/js/chat-datalayer.js';
export const measurementId = 'G-TEST123456';

/** Whether calls of the page into the chat make records, which a site has to ask for. */
export const hasSdkCalls = (vendor: VendorId): boolean =>
  eventNamed(dictionary, 'chat_sdk_call').vendors[vendor] !== undefined;

const pieces = await scriptParts();
const parts = containerParts({ template: templateParts(), script: pieces });

/** The script composed for all chats. */
const script = composeScript(pieces, pieces.chats);

/** What the CDN has: the file with all chats, which listens to those that the tag names, and one for each chat. */
const onCdn: readonly [url: string, text: string][] = [
  [cdnUrl(dictionary.version), (await bundle(bundles.standard)).text],
  ...vendorIds.map(id => [cdnUrl(dictionary.version, id), composeScript(pieces, [id])] as [string, string]),
];

/** What becomes of one record in GTM. */
export interface RecordInGtm {
  readonly record: PushedRecord;
  /** Names of the triggers that fired on it, each as often as it did. */
  readonly triggers: readonly string[];
  /** What the container's own tags sent. */
  readonly hits: readonly Hit[];
  /** What its variables held, as GA4 writes values. */
  readonly variables: Hit['params'];
}

export interface Visit {
  readonly page: NodePage;
  readonly chat: Chat;
  readonly standIn: StandIn;
  /** Waits until everything has arrived, and tells about each record so far. */
  recordsInGtm(): Promise<readonly RecordInGtm[]>;
}

/** A container as a marketer has it who followed the guide: with an id, and with all its tags at work. */
export function finishedContainer(choices: Partial<Choices>): ContainerFile {
  const scriptUrl = choices.delivery === 'host' ? ownHost : '';
  const file = container(
    { ...defaultChoices(dictionary), scriptUrl, measurementId, ...choices },
    dictionary,
    parts,
  );
  for (const tag of file.containerVersion.tag) delete tag.paused;
  return file;
}

/** A page of the shop, with the scripts that any delivery may load, and others by address. */
export function shop(others: { readonly [address: string]: string } = {}): NodePage {
  return nodePage(new Map([[ownHost, script], ...onCdn, ...Object.entries(others)]));
}

/** What a site does before a container of this delivery: only with `page` does it load the script itself. */
export function prepareFor(delivery: Delivery | undefined, page: NodePage): void {
  if (delivery === 'page') installEarly(page);
}

/** What a site does that loads the script before Tag Manager, with consent still to come. */
export function installEarly({ run }: NodePage): void {
  run("(window.chatTracker = window.chatTracker || []).push({ consent: 'denied' });");
  run(script);
}

export interface VisitOptions extends Partial<Options> {
  readonly page?: NodePage;
  readonly chat?: Chat;
  /** Whether triggers and variables are watched, which takes most of the time of a visit. */
  readonly watches?: boolean;
}

/** Starts a container on a page. Chats start later; `sayAll` of a chat makes it talk. */
export async function startVisit(
  vendor: VendorId,
  file: ContainerFile | FileEntry,
  { page = shop(), chat, watches = true, ...options }: VisitOptions = {},
): Promise<Visit> {
  const { win } = page;
  const now = visitorClock(() => win.dataLayer, page.time.now);
  const standIn = startContainer(watches ? watched(file) : file, { win, now, ...options });
  await standIn.settled();
  return {
    page,
    chat: chat ?? chatOn(vendor, win),
    standIn,
    async recordsInGtm() {
      await standIn.settled();
      const sent = sentByEvent(standIn);
      return recordsIn(win.dataLayer ?? []).map(record =>
        recordInGtm(record, sent.get(record['gtm.uniqueEventId'])),
      );
    },
  };
}

/** A whole visit: the container starts, the chat starts and says all it can. */
export async function wholeVisit(
  vendor: VendorId,
  choices: Partial<Choices>,
  options: VisitOptions = {},
): Promise<Visit & { readonly all: readonly RecordInGtm[] }> {
  const page = shop();
  prepareFor(choices.delivery, page);
  const visit = await startVisit(vendor, finishedContainer(choices), { page, ...options });
  visit.chat.start();
  play(visit.chat.widget);
  visit.chat.sayAll();
  return { ...visit, all: await visit.recordsInGtm() };
}

const triggerWatch = 'Watch trigger ';
const variableWatch = 'Watch variables';

/** The file with tags beside its own that show when each trigger fires and what the variables hold. */
function watched({ containerVersion }: FileEntry): FileEntry {
  const { tag = [], trigger = [], variable = [] } = containerVersion;
  const any = trigger.find(({ name }) => name === 'ChatDL - Any chat event')!;
  const watches = [
    ...trigger.map(({ name, triggerId }) => watch(triggerWatch + name, triggerId, [])),
    watch(
      variableWatch,
      any.triggerId,
      variable.filter(({ type }) => type === 'v').map(({ name }) => name),
    ),
  ];
  return { containerVersion: { ...containerVersion, tag: [...tag, ...watches] } };
}

const watch = (name: string, trigger: string, variables: readonly string[]): TagEntry => ({
  tagId: '0',
  name,
  type: 'gaawe',
  firingTriggerId: [trigger],
  tagFiringOption: 'UNLIMITED',
  parameter: [
    {
      type: 'LIST',
      key: 'eventSettingsTable',
      list: variables.map(variable => ({
        type: 'MAP',
        map: [
          { type: 'TEMPLATE', key: 'parameter', value: variable.replace('ChatDL - ', '') },
          { type: 'TEMPLATE', key: 'parameterValue', value: `{{${variable}}}` },
        ],
      })),
    },
    { type: 'TEMPLATE', key: 'eventName', value: '{{_event}}' },
    { type: 'TEMPLATE', key: 'measurementIdOverride', value: 'G-WATCH' },
  ],
});

type Numbered = PushedRecord & { readonly 'gtm.uniqueEventId': number };

const recordsIn = (entries: readonly unknown[]): Numbered[] =>
  entries.filter(entry => 'chat_schema' in (entry as object)) as Numbered[];

type Sent = { readonly tag: string; readonly hit: Hit };

/** What each event sent. GA4 tags are the only ones that make hits, one for each turn that succeeds. */
function sentByEvent({ tagRuns, hits }: StandIn): ReadonlyMap<number, readonly Sent[]> {
  const byEvent = new Map<number, Sent[]>();
  const sending = tagRuns.filter(
    ({ tag, outcome }) =>
      outcome === 'success' && (tag.startsWith('Watch ') || tag.startsWith('ChatDL - GA4 ')),
  );
  sending.forEach(({ tag, eventId }, nth) => {
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), { tag, hit: hits[nth]! }]);
  });
  return byEvent;
}

const recordInGtm = (record: Numbered, sent: readonly Sent[] = []): RecordInGtm => ({
  record,
  triggers: sent
    .filter(({ tag }) => tag.startsWith(triggerWatch))
    .map(({ tag }) => tag.slice(triggerWatch.length)),
  hits: sent.filter(({ tag }) => tag.startsWith('ChatDL - ')).map(({ hit }) => hit),
  variables: sent.find(({ tag }) => tag === variableWatch)?.hit.params ?? {},
});
