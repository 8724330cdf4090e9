/** Gives the entries of a file of ours the ids of another container, so that both can stand in one file. */
import type { ContainerFile } from '../gtm/file/entities.ts';
import { idKeys, type Kind, kinds } from '../gtm/file/id-keys.ts';
import type { OwnVersion } from './own-entities.ts';

type Named = { readonly name: string; readonly [key: string]: unknown };

/** Our entries under the account and container of the other, with ids that are free there. */
export function moveInto(
  { accountId, containerId, ...own }: OwnVersion,
  file: ContainerFile,
): Pick<ContainerFile['containerVersion'], Kind | 'builtInVariable'> {
  const { containerVersion: ours } = file;
  const listOf = (version: unknown, kind: Kind) =>
    ((version as { [kind in Kind]?: Named[] })[kind] ?? []) as readonly Named[];
  const taken = kinds.flatMap(kind => listOf(own, kind).map(entry => Number(entry[idKeys[kind]])));
  let last = Math.max(0, ...taken.filter(Number.isSafeInteger));
  // An entry that is there under our name lends its id: what refers to it there refers to ours in the file.
  const idOf = (kind: Kind, { name }: Named) =>
    String(listOf(own, kind).find(entry => entry.name === name)?.[idKeys[kind]] ?? ++last);
  const ids = new Map(
    kinds.flatMap(kind => listOf(ours, kind).map(entry => [String(entry[idKeys[kind]]), idOf(kind, entry)])),
  );
  const moved = (kind: Kind) =>
    listOf(ours, kind).map(entry => ({ ...rewired(entry, containerId, ids), accountId, containerId }));
  return {
    ...Object.fromEntries(kinds.map(kind => [kind, moved(kind)])),
    builtInVariable: ours.builtInVariable.map(entry => ({ ...entry, accountId, containerId })),
  } as unknown as ContainerFile['containerVersion'];
}

/** An entry of ours with every id replaced: its own, and those it refers to. */
function rewired(entry: Named, containerId: string, ids: ReadonlyMap<string, string>): Named {
  const mapped = (id: unknown) => ids.get(String(id)) ?? id;
  const change = ([key, value]: [string, unknown]): [string, unknown] => {
    if (key === 'type') return [key, retyped(String(value), containerId, ids)];
    if (key === 'firingTriggerId') return [key, (value as string[]).map(mapped)];
    const isId = key === 'parentFolderId' || Object.values(idKeys).some(id => id === key);
    return [key, isId ? mapped(value) : value];
  };
  return Object.fromEntries(Object.entries(entry).map(change)) as Named;
}

function retyped(type: string, containerId: string, ids: ReadonlyMap<string, string>): string {
  const [, template] = /^cvt_\d+_(\d+)$/.exec(type) ?? [];
  return template ? `cvt_${containerId}_${ids.get(template)}` : type;
}
