import type { ContainerFile } from '../file/entities.ts';
import type { FileEntry } from '../file/entries.ts';
import type { PermissionEntry } from '../file/permissions.ts';
import { knownKeys } from '../known.ts';
import type { Host } from '../sandbox/host.ts';
import { createPermissions, type Veto } from '../sandbox/permissions.ts';
import type { ConsentState } from './consent.ts';
import { createGtag } from './gtag.ts';
import { announceLifecycle } from './lifecycle.ts';
import { createMembrane } from './membrane.ts';
import { createModel, type Model } from './model.ts';
import { type Page, pageOf, type Win } from './page.ts';
import { type EventMessage, wrapPush } from './queue.ts';
import { createScriptLoader } from './scripts.ts';
import type { Hit } from './tags/ga4.ts';
import { redacted } from './tags/redact.ts';
import { readyTemplates } from './tags/template.ts';
import { compileTags, type FireTags, type TagContext } from './tags.ts';
import { compileTriggers } from './triggers.ts';
import type { TagRun } from './turns.ts';
import { compileVariables, type Variables } from './variables.ts';
import { createWork, type Work } from './work.ts';

export interface Options {
  readonly win: Win;
  /** Name of the queue on the window. */
  readonly dataLayerName?: string;
  /** Overrides the file's own, for instance to run one file twice. */
  readonly containerId?: string;
  readonly preview?: boolean;
  /** Default states of consent, as set by a consent tool above GTM. */
  readonly consent?: { readonly [type: string]: ConsentState };
  /** Clock of GA4's limit, in milliseconds; the system's if left out. The first container of a page decides. */
  readonly now?: () => number;
  /** Whether the GA4 stream redacts e-mail addresses. Left out, it does not, and a test sees each that gets so far. */
  readonly redactsEmail?: boolean;
  /** Most entries the data layer keeps; GTM never goes below 100. */
  readonly historyLimit?: number;
}

/** A running container, and everything it did. */
export interface StandIn {
  /** What GA4 would have got: from GA4 event tags, and from the site's own `gtag('event', …)`. */
  readonly hits: readonly Hit[];
  /** What GA4's script dropped without a word, because the page was beyond its limit. */
  readonly lost: readonly Hit[];
  /** Every tag that ran, with what fired it. */
  readonly fired: readonly Pick<TagRun, 'tag' | 'trigger' | 'event'>[];
  /** Every turn of a tag, those included that ended for lack of consent, and how it ended. */
  readonly tagRuns: readonly TagRun[];
  /** Everything that went wrong and that the page did not notice, or that the stand-in does not model. */
  readonly errors: readonly { readonly where: string; readonly message: string }[];
  /** The consent of the page; update it as a consent tool would. */
  readonly consent: {
    setDefault(type: string, state: ConsentState): void;
    update(type: string, state: ConsentState): void;
    granted(type: string): boolean;
  };
  /** Value of a variable by its name, as after the latest event. */
  values(variable: string): unknown;
  /** Waits until nothing is under way: timers, script loads, postponed callbacks. */
  settled(): Promise<void>;
}

/**
 * Starts a container on a window, as GTM's snippet and script do. Throws if the file holds anything that the
 * stand-in does not model.
 */
export const startContainer = (file: ContainerFile | FileEntry, options: Options): StandIn => {
  const { containerVersion: version }: FileEntry = file;
  knownKeys(version, keys, 'the container');
  const container = createContainer(version, options);
  const { win, page, work, model, journal } = container;
  const variables = compileVariables(version.variable ?? [], version.builtInVariable ?? [], model);
  const triggers = compileTriggers(version.trigger ?? [], variables.names);
  const fireTags = compileTags(version.tag ?? [], triggers, tagContext(version, container, variables.names));
  const { fire, latest } = createFire(fireTags, variables, container);

  const name = options.dataLayerName ?? 'dataLayer';
  const queue = queueOf(win, name);
  queue.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
  const { consent, policies } = page;
  const { send, reporter } = journal;
  const replay = wrapPush({
    queue,
    model,
    page,
    limit: options.historyLimit ?? 300,
    command: createGtag({ consent, work, policies, send, report: reporter('gtag') }),
    fire,
  });
  work.later(replay);
  announceLifecycle({ win, page, work, name });

  const { hits, lost, tagRuns, errors } = journal;
  return {
    hits,
    lost,
    tagRuns,
    errors,
    consent,
    get fired() {
      return tagRuns
        .filter(({ outcome }) => !['no consent', 'paused', 'setup failed'].includes(outcome))
        .map(({ tag, trigger, event }) => ({ tag, trigger, event }));
    },
    values: variable => variables.at(latest())(variable),
    settled: () => work.settled(),
  };
};

/** What the parts of one running container share. */
interface Container {
  readonly id: string;
  readonly preview: boolean;
  readonly win: Win;
  readonly page: Page;
  readonly work: Work;
  readonly model: Model;
  readonly journal: Journal;
}

const createContainer = (version: FileEntry['containerVersion'], options: Options): Container => {
  const { win, preview = false } = options;
  const page = pageOf(win, options.now);
  for (const [type, state] of Object.entries(options.consent ?? {})) page.consent.setDefault(type, state);
  return {
    id: options.containerId ?? version.container.publicId,
    preview,
    win,
    page,
    work: createWork(timerOf(win)),
    model: createModel(),
    journal: createJournal(page, options.redactsEmail === true),
  };
};

/** What the container did, as the test reads it afterwards. */
interface Journal {
  readonly hits: Hit[];
  readonly lost: Hit[];
  readonly tagRuns: TagRun[];
  readonly errors: { readonly where: string; readonly message: string }[];
  /** Hands a hit to GA4's script. */
  readonly send: (hit: Hit) => void;
  /** Notes errors of one place. */
  readonly reporter: (where: string) => (error: unknown) => void;
}

const createJournal = (page: Page, redactsEmail: boolean): Journal => {
  const journal = { hits: [] as Hit[], lost: [] as Hit[], tagRuns: [], errors: [] as Journal['errors'] };
  return {
    ...journal,
    send: hit =>
      void (page.ga4Accepts() ? journal.hits : journal.lost).push(redactsEmail ? redacted(hit) : hit),
    reporter: where => error =>
      void journal.errors.push({ where, message: error instanceof Error ? error.message : String(error) }),
  };
};

const tagContext = (
  version: FileEntry['containerVersion'],
  { id, preview, win, page, work, model, journal }: Container,
  names: ReadonlySet<string>,
): TagContext => {
  const { consent } = page;
  const vetoed = vetoOf(page, id);
  const loadScript = createScriptLoader(win.document, work);
  const membrane = createMembrane(page);
  const hostOf = (name: string, permissions: readonly PermissionEntry[]): Host => ({
    win,
    permissions: createPermissions(permissions, preview, vetoed),
    membrane,
    consent,
    model,
    container: { id, preview },
    storage: new Map(),
    loadScript,
    work,
    report: journal.reporter(name),
  });
  return {
    names,
    win,
    work,
    consent,
    vetoed,
    templates: readyTemplates(version.customTemplate ?? [], version.containerId, hostOf),
    hit: journal.send,
    started: run => journal.tagRuns.push(run),
    failed: (tag, error) => journal.reporter(tag)(error),
  };
};

/** Fires the tags of an event; `latest` is the name of the last one. */
const createFire = (fireTags: FireTags, variables: Variables, { id, work }: Container) => {
  let latest = '';
  let started = false;
  return {
    latest: () => latest,
    fire(event: EventMessage): boolean {
      // With two containers on a page there are two snippets; each container starts once.
      if (event.name === 'gtm.js' && started) return false;
      started ||= event.name === 'gtm.js';
      latest = event.name;
      return fireTags(event, variables.at(event.name), () => callBack(event, id, work));
    },
  };
};

const keys = [
  'path',
  'accountId',
  'containerId',
  'containerVersionId',
  'container',
  'tag',
  'trigger',
  'variable',
  'folder',
  'builtInVariable',
  'fingerprint',
  'tagManagerUrl',
  'customTemplate',
];

/** A policy that throws forbids, as one does that answers false. */
const vetoOf =
  ({ policies }: Page, container: string): Veto =>
  (permission, about) =>
    policies
      .filter(policy => ['all', permission].includes(policy.permission))
      .some(policy => {
        try {
          return policy.admits(container, permission, about) === false;
        } catch {
          return true;
        }
      });

const timerOf = (win: Win): ((callback: () => void, ms?: number) => unknown) =>
  win.setTimeout ? (callback, ms) => win.setTimeout?.(callback, ms) : setTimeout;

const queueOf = (win: Win, name: string): unknown[] => {
  const globals = win as { [name: string]: unknown };
  globals[name] ??= [];
  if (!Array.isArray(globals[name])) throw new Error(`window.${name} is not an array.`);
  return globals[name];
};

// Once all tags of the event have ended, also when there were none.
const callBack = ({ message }: EventMessage, id: string, work: Work): void => {
  const { eventCallback } = message;
  if (typeof eventCallback === 'function') work.later(() => eventCallback(id));
};
