/** Everything that points at something finds it. */

import { builtInTriggers } from '../../file/built-in-triggers.ts';
import type { ContainerFile } from '../../file/entities.ts';
import type { Finding } from '../finding.ts';
import type { Check } from './check.ts';
import { namedEntries, textsIn } from './entries.ts';

export const checkReferences: Check = (file, { already = [] }) => [
  ...checkTriggers(file),
  ...checkFolders(file),
  ...checkVariables(file, already),
];

function checkTriggers(file: ContainerFile): Finding[] {
  const ids = file.containerVersion.trigger.map(({ triggerId }) => triggerId);
  return file.containerVersion.tag.flatMap(({ name, firingTriggerId = [] }) =>
    firingTriggerId
      .filter(id => !ids.includes(id) && !Object.hasOwn(builtInTriggers, id))
      .map(id => ({
        path: `tag "${name}"`,
        description: `It fires on the trigger ${id}, which is not in the file.`,
        fix: `Use one of ${[...Object.keys(builtInTriggers), ...ids].join(', ')}.`,
      })),
  );
}

function checkFolders(file: ContainerFile): Finding[] {
  const ids = file.containerVersion.folder.map(({ folderId }) => folderId);
  return namedEntries(file).flatMap(({ path: where, entry }) => {
    const { parentFolderId } = entry as { readonly parentFolderId?: string };
    if (parentFolderId === undefined || ids.includes(parentFolderId)) return [];
    const description = `It is in the folder ${parentFolderId}, which is not in the file.`;
    return [{ path: where, description, fix: `Use one of ${ids.join(', ')}.` }];
  });
}

function checkVariables(file: ContainerFile, already: readonly string[]): Finding[] {
  const { variable, builtInVariable } = file.containerVersion;
  const names = [...variable, ...builtInVariable].map(({ name }) => name);
  const known = ['_event', ...names, ...already];
  return namedEntries(file)
    .filter(({ kind }) => kind === 'tag' || kind === 'trigger' || kind === 'variable')
    .flatMap(({ path: where, entry }) =>
      textsIn(entry)
        .flatMap(referencesIn)
        .filter(name => !known.includes(name))
        .map(name => ({
          path: where,
          description: `It uses {{${name}}}, and there is no such variable.`,
          fix: `Use one of ${names.join(', ')}, or add the variable.`,
        })),
    );
}

/** Names between double braces; braces that are never closed count as a name as well, since GTM would stumble on them. */
function referencesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(.*?)(?:\}\}|$)/gs)].map(([, name = '']) => name.slice(0, 60));
}
