import type { TagEntry } from '../file/entries.ts';
import { known, knownKeys } from '../known.ts';
import { compileParameter } from './parameters.ts';
import type { EventMessage } from './queue.ts';
import { compileGa4, type Hit } from './tags/ga4.ts';
import { compileHtml } from './tags/html.ts';
import { compileTemplateTag } from './tags/template.ts';
import type { Resolve } from './text.ts';
import type { Trigger } from './triggers.ts';
import { createTurns, type EventRun, type Memory, type TurnContext, type TurningTag } from './turns.ts';

export interface TagContext extends TurnContext {
  readonly hit: (hit: Hit) => void;
}

/** Fires every tag that the event calls for. Answers whether there was one; `done` comes when all have ended. */
export type FireTags = (event: EventMessage, resolve: Resolve, done: () => void) => boolean;

interface Tag extends TurningTag {
  readonly priority: number;
  readonly firing: readonly Trigger[];
  readonly blocking: readonly Trigger[];
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
  context: TagContext,
): FireTags => {
  const tags = entries.map(entry => compileTag(entry, triggers, context));
  const byName = namedTags(tags);
  const inOrder = [...tags].sort((one, other) => other.priority - one.priority);
  const prepare = createTurns(name => byName.get(name) as Tag, context);

  return (event, resolve, done) => {
    const eventRun: EventRun = { event, resolve, ran: new Map() };
    // All conditions are weighed before the first tag runs and can change what they look at.
    const called = inOrder.flatMap(tag => calledBy(tag, resolve));
    const runs = called.map(({ tag, trigger }) => prepare(tag, trigger, eventRun));
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

/** Tags by their names; each name and each setup tag has to be one. */
const namedTags = (tags: readonly Tag[]): ReadonlyMap<string, Tag> => {
  const byName = new Map(tags.map(tag => [tag.name, tag]));
  if (byName.size < tags.length) throw new Error('Two tags have the same name.');
  for (const { name, setup } of tags) {
    if (!setup) continue;
    const before = byName.get(setup.tagName);
    if (!before) throw new Error(`The setup tag "${setup.tagName}" of "${name}" does not exist.`);
    if (before.setup)
      throw new Error(`The stand-in does not model the setup tag of a setup tag, "${before.name}".`);
  }
  return byName;
};

/** A tag with the names of the triggers that fire it, or nothing. */
const calledBy = (tag: Tag, resolve: Resolve): { readonly tag: Tag; readonly trigger: string }[] => {
  const matching = tag.firing.filter(({ matches }) => matches(resolve));
  const blocked = tag.blocking.some(({ matches }) => matches(resolve));
  return matching.length > 0 && !blocked
    ? [{ tag, trigger: matching.map(({ name }) => name).join(', ') }]
    : [];
};

const memories: { readonly [option: string]: Memory } = {
  ONCE_PER_EVENT: 'event',
  ONCE_PER_LOAD: 'load',
  UNLIMITED: 'none',
};

const kinds = { html: compileHtml, gaawe: compileGa4 };

const compileTag = (
  entry: TagEntry,
  triggers: { readonly [id: string]: Trigger },
  context: TagContext,
): Tag => {
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
    execute: compile(entry, context),
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
