import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')] as const);

describe('the workflows', () => {
  for (const [name, text] of workflows) {
    it(`name in ${name} each action by its commit, and say of which version it is`, () => {
      const lines = text.split('\n').filter(line => /\buses:/.test(line));

      assert.ok(lines.length >= 2);
      assert.deepEqual(
        lines.filter(line => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
        [],
      );
    });

    it(`take with ${name} no rights that they do not need`, () => {
      const { permissions } = parse(text) as { permissions: object };

      assert.deepEqual(permissions, { contents: 'read' });
    });

    it(`call in ${name} only commands that package.json has`, () => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
      const called = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, script]) => script!);

      assert.deepEqual(
        called.filter(script => !(script in scripts)),
        [],
      );
    });
  }

  it('name one version of an action alike everywhere', () => {
    const uses = workflows.flatMap(([, text]) => text.match(/(?<=uses: ).+/g) ?? []);
    const actions = new Set(uses.map(use => use.split('@')[0]));

    assert.equal(new Set(uses).size, actions.size);
  });

  it('and the dependencies are kept current by a bot', () => {
    const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
      updates: { 'package-ecosystem': string; directory: string; schedule: { interval: string } }[];
    };

    assert.deepEqual(
      updates.map(update => [update['package-ecosystem'], update.directory, update.schedule.interval]),
      [
        ['npm', '/', 'weekly'],
        ['github-actions', '/', 'weekly'],
      ],
    );
  });
});
