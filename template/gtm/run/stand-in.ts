import type { ContainerFile } from '../file/entities.ts';
import type { FileEntry } from '../file/entries.ts';
import { knownKeys } from '../known.ts';
import { createPermissions, type Veto } from '../sandbox/permissions.ts';
import type { ConsentState } from './consent.ts';
import { createGtag } from './gtag.ts';
import { announceLifecycle } from './lifecycle.ts';
import { createMembrane } from './membrane.ts';
import { createModel } from './model.ts';
import { type Page, pageOf, type Win } from './page.ts';
import { type EventMessage, takeOver } from './queue.ts';
import { createScriptLoader } from './scripts.ts';
import type { Hit } from './tags/ga4.ts';
import { redacted } from './tags/redact.ts';
import { readyTemplates } from './tags/template.ts';
import { compileTags, type TagRun } from './tags.ts';
import { compileTriggers } from './triggers.ts';
import { compileVariables } from './variables.ts';
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
  const { win, dataLayerName = 'dataLayer', preview = false } = options;
  const { containerVersion: version }: FileEntry = file;
  knownKeys(version, keys, 'the container');
  const id = options.containerId ?? version.container.publicId;
  const page = pageOf(win, options.now);
  const work = createWork(timerOf(win));
  const model = createModel();
  const membrane = createMembrane(page);
  const variables = compileVariables(version.variable ?? [], version.builtInVariable ?? [], model);
  const hits: Hit[] = [];
  const lost: Hit[] = [];
  const tagRuns: TagRun[] = [];
  const errors: { where: string; message: string }[] = [];
  let latest = '';

  const reporter =
    (where: string) =>
    (error: unknown): void =>
      void errors.push({ where, message: error instanceof Error ? error.message : String(error) });

  const send = (hit: Hit): void =>
    void (page.ga4Takes() ? hits : lost).push(options.redactsEmail ? redacted(hit) : hit);

  const { consent } = page;
  for (const [type, state] of Object.entries(options.consent ?? {})) consent.setDefault(type, state);

  const vetoed = vetoOf(page, id);
  const loadScript = createScriptLoader(win.document, work);
  const templates = readyTemplates(
    version.customTemplate ?? [],
    version.containerId,
    (name, permissions) => ({
      win,
      permissions: createPermissions(permissions, preview, vetoed),
      membrane,
      consent,
      model,
      container: { id, preview },
      storage: new Map(),
      loadScript,
      work,
      report: reporter(name),
    }),
  );

  const fireTags = compileTags(version.tag ?? [], compileTriggers(version.trigger ?? [], variables.names), {
    names: variables.names,
    win,
    work,
    consent,
    vetoed,
    templates,
    hit: send,
    begun: run => tagRuns.push(run),
    failed: (tag, error) => reporter(tag)(error),
  });

  let started = false;
  const fire = (event: EventMessage): boolean => {
    // With two containers on a page there are two snippets; each container starts once.
    if (event.name === 'gtm.js' && started) return false;
    started ||= event.name === 'gtm.js';
    latest = event.name;
    return fireTags(event, variables.at(event.name), () => callBack(event, id, work));
  };

  const queue = queueOf(win, dataLayerName);
  queue.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
  const replay = takeOver({
    queue,
    model,
    page,
    limit: options.historyLimit ?? 300,
    command: createGtag({ consent, work, policies: page.policies, send, report: reporter('gtag') }),
    fire,
  });
  work.later(replay);
  announceLifecycle({ win, page, work, name: dataLayerName });

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
    values: name => variables.at(latest)(name),
    settled: () => work.settled(),
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
  if (!Array.isArray(globals[name])) throw new Error(`window.${name} is no array.`);
  return globals[name];
};

// Once all tags of the event have ended, also when there were none.
const callBack = ({ message }: EventMessage, id: string, work: Work): void => {
  const { eventCallback } = message;
  if (typeof eventCallback === 'function') work.later(() => eventCallback(id));
};
