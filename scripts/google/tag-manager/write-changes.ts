/** Writes changes into a workspace: many in one request, or one by one where Google does not take that. */
import type { Change, ContainerPlan } from '../../../template/apply/change.ts';
import { contentOf, differingParts } from '../../../template/gtm/api/content.ts';
import type { ApiChange, ApiEntity } from '../../../template/gtm/api/entities.ts';
import type { ContainerFile } from '../../../template/gtm/file/entities.ts';
import { idKeys, type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import { rewire } from '../../../template/gtm/file/rewire.ts';
import type { Ask } from '../api.ts';
import { Fault } from '../fault.ts';
import { Refusal } from './refusal.ts';
import type { Version } from './workspace-state.ts';

/** Where to write. */
export interface Target {
  readonly ask: Ask;
  /** Path of the workspace. */
  readonly path: string;
  /** What it holds now. */
  readonly content: Version;
  /** The file that the changes come from. */
  readonly file?: ContainerFile;
  readonly oneByOne: boolean;
  readonly progress: (done: number, all: number) => void;
}

/** What Google said when many changes came at once; they are written one by one then. */
export class BulkRefused extends Error {}

const collections: { readonly [kind in Kind]: string } = {
  folder: 'folders',
  customTemplate: 'templates',
  variable: 'variables',
  trigger: 'triggers',
  tag: 'tags',
};

/** What others refer to comes first, and goes last. */
const order: readonly Kind[] = ['folder', 'customTemplate', 'variable', 'trigger', 'tag'];
const rank = ({ kind, status, source }: Change): number => {
  const place = order.indexOf(kind);
  if (status === 'deleted') return 20 - place;
  return source === 'container' ? 10 : place;
};

/** Writes all of a plan. A tag names its template by ID, so the template is written by itself before the rest. */
export async function writeChanges({ changes, builtIns }: ContainerPlan, target: Target): Promise<void> {
  const { ask, path, oneByOne, progress } = target;
  const ids = idsIn(target.content);
  if (builtIns.length > 0) {
    await ask({
      method: 'POST',
      path: `tagmanager/v2/${path}/built_in_variables`,
      query: { type: builtIns },
    });
  }
  const sorted = [...changes].sort((one, other) => rank(one) - rank(other));
  const isFirst = ({ kind, status }: Change) => kind === 'customTemplate' && status !== 'deleted';
  const first = sorted.filter(isFirst);
  const rest = sorted.filter(change => !isFirst(change));
  const single = oneByOne || rest.length === 1 ? rest : [];
  let done = 0;
  for (const change of [...first, ...single]) {
    await writeOne(change, ids, target);
    progress(++done, changes.length);
  }
  if (single.length < rest.length) await writeMany(rest, ids, target);
  progress(changes.length, changes.length);
}

/** IDs by kind and name. */
type Ids = Map<string, string>;

const keyOf = (kind: Kind, name: string): string => `${kind} ${name}`;

const idsIn = (content: Version): Ids =>
  new Map(
    kinds.flatMap(kind =>
      (content[kind] ?? []).map(entity => [keyOf(kind, entity.name), String(entity[idKeys[kind]])] as const),
    ),
  );

/** The entry with the IDs of the container in place of those of our file. */
function addressed({ entity, kind, source }: Change, ids: Ids, { content, file }: Target): ApiEntity {
  const { path: _path, tagManagerUrl: _url, fingerprint: _old, workspaceId: _id, ...plain } = entity;
  const { accountId: _account, containerId: _container, [idKeys[kind]]: _own, ...rest } = plain;
  if (source === 'container' || !file) return rest as unknown as ApiEntity;
  const { containerVersion } = file;
  return rewire(rest, {
    from: containerVersion.containerId,
    to: content.containerId,
    mapped: (kind, id) => {
      const list = containerVersion[kind] as unknown as readonly ApiEntity[];
      const name = list.find(one => one[idKeys[kind]] === id)?.name;
      return (name !== undefined && ids.get(keyOf(kind, name))) || id;
    },
  }) as ApiEntity;
}

async function writeMany(changes: readonly Change[], ids: Ids, target: Target): Promise<void> {
  const { ask, path } = target;
  let last = 0;
  for (const { kind, name, status } of changes) {
    if (status === 'added') ids.set(keyOf(kind, name), `new_${++last}`);
  }
  const body = {
    changes: changes.map((change): ApiChange => {
      const { kind, name, status, present } = change;
      const fingerprint = present?.fingerprint;
      const entity = { ...addressed(change, ids, target), [idKeys[kind]]: ids.get(keyOf(kind, name)) };
      return {
        [kind]: { ...entity, ...(fingerprint !== undefined && { fingerprint }) },
        changeStatus: status,
      };
    }),
  };
  try {
    await ask({ method: 'POST', path: `tagmanager/v2/${path}/bulk_update`, body });
  } catch (error) {
    if (error instanceof Fault && ['missing', 'refused', 'stale', 'taken'].includes(error.kind)) {
      throw new BulkRefused(error.said);
    }
    throw error;
  }
}

async function writeOne(change: Change, ids: Ids, target: Target): Promise<void> {
  const { kind, name, status } = change;
  const { ask, path } = target;
  const list = `tagmanager/v2/${path}/${collections[kind]}`;
  const id = ids.get(keyOf(kind, name));
  try {
    if (status === 'deleted') await ask({ method: 'DELETE', path: `${list}/${id}` });
    else if (status === 'updated') await replace(change, { at: `${list}/${id}`, ids, target });
    else {
      const made = await ask<ApiEntity>({ method: 'POST', path: list, body: addressed(change, ids, target) });
      ids.set(keyOf(kind, name), String(made[idKeys[kind]]));
    }
  } catch (error) {
    if (error instanceof Fault && (error.kind === 'refused' || error.kind === 'taken')) {
      throw new Refusal(`Google does not take the ${kindNames[kind]} "${name}": ${error.said} ${reportIt}`);
    }
    throw error;
  }
}

const reportIt =
  'Nothing was published. If the workspace is locked, name another workspace with --workspace; else tell us what Google says.';

/** What kinds are called in Tag Manager. */
export const kindNames: { readonly [kind in Kind | 'builtInVariable']: string } = {
  folder: 'folder',
  customTemplate: 'template',
  trigger: 'trigger',
  variable: 'variable',
  tag: 'tag',
  builtInVariable: 'built-in variable',
};

interface Replacing {
  readonly at: string;
  readonly ids: Ids;
  readonly target: Target;
}

/**
 * Whether an entry has the same fingerprint in a workspace as in the version below it is not known: where it is refused, the
 * entry is looked at again, and only one that still says the same is replaced.
 */
async function replace(change: Change, { at, ids, target }: Replacing): Promise<void> {
  const { ask, content } = target;
  const body = addressed(change, ids, target);
  const put = (fingerprint: unknown) =>
    ask({ method: 'PUT', path: at, query: { fingerprint: fingerprint as string | undefined }, body });
  try {
    await put(change.present?.fingerprint);
  } catch (error) {
    if (!(error instanceof Fault) || error.kind !== 'stale') throw error;
    const now = await ask<ApiEntity>({ method: 'GET', path: at });
    const { kind, name, present } = change;
    if (differingParts(contentOf(kind, now, content), contentOf(kind, present!, content)).length > 0) {
      throw new Refusal(
        `Somebody else has changed the ${kindNames[kind]} "${name}" in this workspace just now. Run this again to see what is different.`,
      );
    }
    await put(now.fingerprint);
  }
}
