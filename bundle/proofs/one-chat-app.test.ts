/** An app that imports one chat of the package, as bundlers make it for browsers. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { bundle, bundles } from '../../scripts/build/bundles.ts';
import { fakePage, recordsOf } from '../core/fake-page.ts';
import { eventNames } from '../vendors/generated/event-names.ts';
import { fields } from '../vendors/generated/fields.ts';
import { inspections } from '../vendors/generated/inspections.ts';
import { simulators } from '../vendors/generated/simulators.ts';
import { play } from '../vendors/room/simulator.ts';

/** Bundles the app that lies in a folder beside the package. */
type Bundler = (folder: string) => Promise<string>;

const bundlers: { readonly [name: string]: Bundler } = {
  esbuild: async folder => {
    const { outputFiles } = await build({
      absWorkingDir: folder,
      entryPoints: ['app.js'],
      bundle: true,
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]!.text;
  },
  Rollup: async folder => {
    const file = join(folder, 'node_modules/chat-datalayer/dist', bundles.chats.file);
    const resolveId = (id: string) => (id === 'chat-datalayer/chats' ? file : null);
    const app = await rollup({ input: join(folder, 'app.js'), plugins: [{ name: 'package', resolveId }] });
    const { output } = await app.generate({ format: 'iife' });
    return output[0].code;
  },
};

const appWith = (...chats: readonly VendorId[]) =>
  `import { ${['install', ...chats].join(', ')} } from 'chat-datalayer/chats';
install([${chats.join(', ')}], { consent: 'granted' });`;

/** The script without a chat: words of its own are no chat's alone. */
const core = readdirSync('bundle/core', { recursive: true, encoding: 'utf8' })
  .filter(path => /(?<!test)\.ts$/.test(path))
  .map(path => readFileSync(join('bundle/core', path), 'utf8'))
  .join('\n');

const holds = (text: string, name: string) =>
  new RegExp(`(?<!\\w)${name.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(text);

/** Everything by which a chat is known: its id, its events, the globals that it uses, its fields and their places. */
const namesOf = (id: VendorId): string[] => {
  const { countSafe, repeatable } = eventNames[id];
  const { custom, ...paths } = fields[id];
  const natives = [...Object.values(countSafe), ...Object.values(repeatable)].flatMap(row => row.split(' '));
  const names = [id, ...natives, ...inspections[id].globals, ...Object.entries(paths).flat()];
  // A short one may be what a variable is called in a minified file.
  return [...new Set(names)].filter(name => name.length > 2 && !holds(core, name));
};

describe('an app with one chat of the package', () => {
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-app-'));
    const installed = join(folder, 'node_modules/chat-datalayer');
    mkdirSync(join(installed, 'dist'), { recursive: true });
    cpSync('package.json', join(installed, 'package.json'));
    for (const one of [bundles.module, bundles.chats]) {
      writeFileSync(join(installed, 'dist', one.file), (await bundle(one)).text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const made = (bundler: Bundler, code: string) => {
    writeFileSync(join(folder, 'app.js'), code);
    return bundler(folder);
  };

  for (const [name, bundler] of Object.entries(bundlers)) {
    for (const id of vendorIds) {
      it(`holds nothing of other chats with ${id}, and works, bundled by ${name}`, async () => {
        const text = await made(bundler, appWith(id));
        const page = fakePage();
        new Function('window', text)(page);
        for (const each of vendorIds) play(simulators[each](page));
        const records = await recordsOf(page);

        const foreign = vendorIds.filter(other => other !== id).flatMap(namesOf);
        assert.deepEqual(
          foreign.filter(other => !namesOf(id).includes(other) && holds(text, other)),
          [],
        );
        assert.deepEqual([...new Set(records.map(record => record.chat_vendor))], [id]);
        assert.ok(records.length > 3);
      });
    }

    it(`holds what all chats are known by when it has all, bundled by ${name}`, async () => {
      const text = await made(bundler, appWith(...vendorIds));

      for (const id of vendorIds) {
        const found = namesOf(id).filter(one => holds(text, one));
        assert.ok(found.length > 4, `${id}: ${found}`);
      }
    });
  }

  const [chat, other] = vendorIds;
  const naming = (...vendors: VendorId[]) =>
    `import { install as installAll } from 'chat-datalayer';\ninstallAll(${JSON.stringify({ vendors })});`;
  const twoParts = {
    'before it': [naming(other), appWith(chat)],
    'behind it': [appWith(chat), naming(chat, other)],
  };

  for (const [order, parts] of Object.entries(twoParts)) {
    it(`hears one more where another part brings all chats and names that one, ${order}`, async () => {
      const text = await made(bundlers.esbuild!, parts.join('\n'));
      const page = fakePage();
      new Function('window', text)(page);

      for (const id of vendorIds) play(simulators[id](page));

      const vendors = (await recordsOf(page)).map(record => record.chat_vendor);
      assert.deepEqual([...new Set(vendors)], [chat, other]);
    });
  }
});
