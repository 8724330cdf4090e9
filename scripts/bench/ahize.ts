/** One provider of ahize, which embeds chats of many vendors. It is on GitHub alone, so there has to be a clone. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { built } from './built.ts';

export const address = 'https://github.com/productdevbook/ahize';

/** Name and text of the provider for the first chat that ours knows too. It is defined, not started: that would load the chat. */
export async function ahizeScript(clone: string): Promise<{ [name: string]: string }> {
  const fileOf = (id: string) => resolve(clone, 'src/providers', `${id}.ts`);
  const chat = dictionary.vendors.find(({ id }) => existsSync(fileOf(id)));
  if (!chat) throw new Error(`No clone of ${address} with a chat of ours is in ${clone}.`);
  const commit = execFileSync('git', ['-C', clone, 'rev-parse', '--short=7', 'HEAD'], { encoding: 'utf8' });
  const source = `import * as ahize from ${JSON.stringify(fileOf(chat.id))}; window.ahize = ahize;`;
  return { [`ahize with ${chat.shortLabel}, ${commit.trim()}`]: await built(source, 'iife') };
}
