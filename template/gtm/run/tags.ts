import type { TagEntry } from '../file/entries.ts';
import { known, knownKeys } from '../known.ts';
import { compileParameter } from './parameters.ts';
import type { EventMessage } from './queue.ts';
import type { Act } from './tags/act.ts';
import { compileGa4, type Hit } from './tags/ga4.ts';
import { compileHtml } from './tags/html.ts';
import { compileTemplateTag, type TemplateWorld } from './tags/template.ts';
import type { Resolve } from './text.ts';
import type { Trigger } from './triggers.ts';

/** How a tag's turn ended, or `running` while it has called nothing back. */
export type Outcome = 'running' | 'success' | 'failure' | 'error' | 'no consent' | 'paused' | 'setup failed';

export type Callback = 'success' | 'failure';

/** One turn of one tag. */
export interface TagRun {
  readonly tag: string;
  /** Names of the triggers that fired it, or of the tag it is the setup of. */
  readonly trigger: string;
  readonly event: string;
  readonly eventId: number;
  outcome: Outcome;
  /** Every callback the tag has made. The first decides; a good tag makes exactly one. */
  readonly callbacks: Callback[];
}

export interface TagWorld extends TemplateWorld {
  readonly hit: (hit: Hit) => void;
  readonly begun: (run: TagRun) => void;
}

/** Fires every tag that the event calls for. Answers whether there was one; `done` comes when all have ended. */
export type FireTags = (event: EventMessage, resolve: Resolve, done: () => void) => boolean;

interface Tag {
  readonly name: string;
  readonly priority: number;
  readonly firing: readonly Trigger[];
  readonly blocking: readonly Trigger[];
  readonly memory: Memory;
  readonly paused: boolean;
  readonly consent: readonly string[];
  readonly setup?: { readonly tagName: string; readonly stop: boolean };
  readonly act: Act;
}

type Ended = (success: boolean) => void;
type Run = (ended: Ended) => void;

/** One event, with what happened in it so far. */
interface Moment {
  readonly event: EventMessage;
  readonly resolve: Resolve;
  readonly ran: Map<Tag, Run>;
}

const keys = [
  'accountId',
  'containerId',
  'tagId',
  'name',
  'type',
  'notes',
  'parameter',
  'fingerprint',
  'firingTriggerId',
  'blockingTriggerId',
  'setupTag',
  'parentFolderId',
  'priority',
  'paused',
  'tagFiringOption',
  'monitoringMetadata',
  'consentSettings',
];

/** Compiles the tags of a container. */
export const compileTags = (
  entries: readonly TagEntry[],
  triggers: { readonly [id: string]: Trigger },
  world: TagWorld,
): FireTags => {
  const tags = entries.map(entry => compileTag(entry, triggers, world));
  const byName = new Map(tags.map(tag => [tag.name, tag]));
  if (byName.size < tags.length) throw new Error('Two tags have the same name.');
  for (const { name, setup } of tags) {
    if (!setup) continue;
    const before = byName.get(setup.tagName);
    if (!before) throw new Error(`The setup tag "${setup.tagName}" of "${name}" does not exist.`);
    if (before.setup)
      throw new Error(`The stand-in does not model the setup tag of a setup tag, "${before.name}".`);
  }
  const inOrder = [...tags].sort((one, other) => other.priority - one.priority);
  const ranOnPage = new Map<Tag, Run>();

  // As in the loader, a tag that may run only once keeps its result: whoever asks again gets it at once. That
  // holds for a turn that ended for lack of consent, too.
  const once = (tag: Tag, moment: Moment, run: Run): Run => {
    const ran = known(
      { event: moment.ran, load: ranOnPage, none: new Map<Tag, Run>() },
      tag.memory,
      'memory',
    );
    const first = ran.get(tag) ?? remember(run);
    ran.set(tag, first);
    return first;
  };

  const prepare = (tag: Tag, trigger: string, moment: Moment): Run => {
    const run = once(tag, moment, ended => take(tag, begin(tag, trigger, moment), moment, world, ended));
    const { setup } = tag;
    if (!setup) return run;

    const before = prepare(byName.get(setup.tagName) as Tag, `setup of ${tag.name}`, moment);
    return ended =>
      before(success => {
        if (success || !setup.stop) return run(ended);
        begin(tag, trigger, moment).outcome = 'setup failed';
        ended(false);
      });
  };

  const begin = ({ name }: Tag, trigger: string, { event }: Moment): TagRun => {
    const run: TagRun = {
      tag: name,
      trigger,
      event: event.name,
      eventId: event.id,
      outcome: 'running',
      callbacks: [],
    };
    world.begun(run);
    return run;
  };

  return (event, resolve, done) => {
    const moment: Moment = { event, resolve, ran: new Map() };
    // All conditions are weighed before the first tag runs and can change what they look at.
    const called = inOrder.flatMap(tag => {
      const heard = tag.firing.filter(({ matches }) => matches(resolve));
      const blocked = tag.blocking.some(({ matches }) => matches(resolve));
      return heard.length > 0 && !blocked ? [{ tag, trigger: heard.map(({ name }) => name).join(', ') }] : [];
    });
    const runs = called.map(({ tag, trigger }) => prepare(tag, trigger, moment));
    let open = runs.length;
    if (open === 0) done();
    for (const run of runs) {
      run(() => {
        open--;
        if (open === 0) done();
      });
    }
    return called.some(({ tag }) => !tag.paused);
  };
};

const remember = (run: Run): Run => {
  const asking: Ended[] = [];
  let result: boolean | undefined;
  let begun = false;
  return ended => {
    if (result !== undefined) ended(result);
    else asking.push(ended);
    if (begun) return;

    begun = true;
    run(success => {
      result = success;
      for (const each of asking) each(success);
    });
  };
};

const take = (tag: Tag, run: TagRun, { event, resolve }: Moment, world: TagWorld, ended: Ended): void => {
  const end = (outcome: Outcome): void => {
    if (run.outcome !== 'running') return;
    run.outcome = outcome;
    ended(outcome === 'success');
  };
  // Whatever a tag calls back is heard one turn later, custom HTML and GA4 tags included: until then tags of lower
  // priority start, also before the tag that this one is the setup of (builds 54u1 and 62i1).
  const callback = (result: Callback) => (): void =>
    world.work.later(() => {
      run.callbacks.push(result);
      end(result);
    });
  const act = (): void => {
    try {
      tag.act({ resolve, eventId: event.id, success: callback('success'), failure: callback('failure') });
    } catch (error) {
      world.failed(tag.name, error);
      end('error');
    }
  };

  if (tag.paused) end('paused');
  else if (!tag.consent.every(world.consent.granted)) end('no consent');
  else act();
};

type Memory = 'event' | 'load' | 'none';

const memories: { readonly [option: string]: Memory } = {
  ONCE_PER_EVENT: 'event',
  ONCE_PER_LOAD: 'load',
  UNLIMITED: 'none',
};

const kinds = { html: compileHtml, gaawe: compileGa4 };

const compileTag = (entry: TagEntry, triggers: { readonly [id: string]: Trigger }, world: TagWorld): Tag => {
  const what = `the tag "${entry.name}"`;
  knownKeys(entry, keys, what);
  const compile = entry.type.startsWith('cvt_')
    ? compileTemplateTag
    : known(kinds, entry.type, 'type of tag');
  const [setup, ...more] = entry.setupTag ?? [];
  if (more.length > 0) throw new Error(`The stand-in knows one setup tag; ${what} has more.`);

  return {
    name: entry.name,
    priority: priorityOf(entry),
    firing: (entry.firingTriggerId ?? []).map(id => known(triggers, id, 'trigger')),
    blocking: (entry.blockingTriggerId ?? []).map(id => known(triggers, id, 'trigger')),
    memory: known(memories, entry.tagFiringOption ?? 'ONCE_PER_EVENT', 'firing option'),
    paused: entry.paused === true,
    consent: consentOf(entry),
    ...(setup && { setup: { tagName: setup.tagName, stop: setup.stopOnSetupFailure === true } }),
    act: compile(entry, world),
  };
};

const nothing = new Set<string>();

const priorityOf = ({ priority }: TagEntry): number =>
  priority ? Number(compileParameter(priority, nothing)(() => undefined)) : 0;

const consentOf = ({ consentSettings }: TagEntry): readonly string[] => {
  const { consentStatus = 'NOT_SET', consentType = { type: 'LIST' } } = consentSettings ?? {};
  const needed = known({ NOT_SET: false, NOT_NEEDED: false, NEEDED: true }, consentStatus, 'consent status');
  return needed ? (compileParameter(consentType, nothing)(() => undefined) as string[]) : [];
};
