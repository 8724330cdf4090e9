import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { circlesIn, type ImportGraph, importGraph } from './import-graph.ts';

/** A folder or file, and all that its sources may import of ours; its own files go without saying. */
interface Rule {
  readonly who: string;
  readonly of: RegExp;
  readonly may: RegExp;
}

const room = String.raw`^bundle/vendors/(?!generated/|room/)\w+/`;

/** What ships of a room: all that is neither said about the chat nor plays it. */
const ships = new RegExp(`${room}(?:event-names|fields|facts|capture|listeners|view|window-state)\\.ts$`);

const rules: readonly Rule[] = [
  { who: 'the contract', of: /^schemas\/src\//, may: /^schemas\/(src|generated)\// },
  {
    who: 'the core',
    of: /^bundle\/core\//,
    // The list of what ships is all that the script knows of chats.
    may: /^(bundle\/core\/|schemas\/src\/|bundle\/vendors\/generated\/ships\.ts$)/,
  },
  {
    who: 'the dictionary',
    of: /^bundle\/dictionary\//,
    may: /^(bundle\/(dictionary|vendors\/(generated|room))\/|bundle\/core\/generated\/version\.ts$|schemas\/)/,
  },
  { who: 'what ships of a chat', of: ships, may: /^(schemas\/src\/|bundle\/core\/)/ },
  {
    who: 'a chat',
    of: new RegExp(room),
    may: /^(schemas\/|bundle\/(core|chains|hostile|transparency|vendors\/(room|simulator\.ts))\b)/,
  },
  { who: 'what is true of Tag Manager', of: /^template\/gtm\//, may: /^template\/gtm\// },
  { who: 'schemas', of: /^schemas\//, may: /^schemas\// },
  { who: 'the bundle', of: /^bundle\//, may: /^(schemas|bundle)\// },
  { who: 'the template', of: /^template\//, may: /^(schemas|bundle|template)\// },
  { who: 'the site', of: /^site\//, may: /^(schemas|bundle|template|site)\// },
  { who: 'the sample week', of: /^site\/sample\//, may: /^(schemas|bundle|site\/(look|sample))\// },
];

/** What proves something looks at everything. */
const isProof = (file: string): boolean => /\.test\.ts$/.test(file) || file.startsWith('bundle/proofs/');

/** The room of a chat that a file belongs to, if it does. */
const roomOf = (file: string): string | undefined => new RegExp(`${room}`).exec(file)?.[0];

/** The imports of a graph that a rule does not allow, as `who → what`. */
function forbidden(graph: ImportGraph, { of, may }: Rule): string[] {
  return [...graph]
    .filter(([file]) => of.test(file) && !isProof(file))
    .flatMap(([file, imports]) =>
      imports
        .filter(other => !may.test(other) && !(roomOf(file) && roomOf(other) === roomOf(file)))
        .map(other => `${file} → ${other}`),
    );
}

describe('data flows one way', () => {
  const graph = importGraph();

  for (const rule of rules) {
    it(`${rule.who} imports only what its rule allows`, () => {
      assert.ok([...graph.keys()].some(file => rule.of.test(file)));
      assert.deepEqual(forbidden(graph, rule), []);
    });
  }

  it('knows the rooms by their folders', () => {
    const rooms = new Set([...graph.keys()].map(roomOf).filter(Boolean));

    assert.deepEqual(
      [...rooms].sort(),
      vendorIds.map(id => `bundle/vendors/${id}/`),
    );
  });

  it('has no circle of imports, generated files and types included', () => {
    assert.deepEqual(circlesIn(graph), []);
  });

  it('would notice an arrow against the flow, and a circle', () => {
    const twisted = new Map([
      ['schemas/src/a.ts', ['bundle/core/b.ts']],
      ['bundle/core/b.ts', ['bundle/core/c.ts']],
      ['bundle/core/c.ts', ['bundle/core/b.ts']],
    ]);

    assert.deepEqual(forbidden(twisted, rules[0]!), ['schemas/src/a.ts → bundle/core/b.ts']);
    assert.deepEqual(circlesIn(twisted), [['bundle/core/b.ts', 'bundle/core/c.ts']]);
  });
});
