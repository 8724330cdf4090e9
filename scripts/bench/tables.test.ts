import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { fileOf } from '../build/bundles.ts';
import { budgetTable } from './budgets.ts';
import { own } from './listeners.ts';
import { several, withSeveral } from './scripts.ts';
import type { Spread } from './spread.ts';
import { perEventTable } from './tables.ts';

const times = (middle: number): Spread => ({ low: middle, middle, high: middle });
/** The first chat costs a hundredth, the next two, and so on. */
const ofChats = dictionary.vendors.map(({ id, shortLabel }, at) => ({
  id,
  shortLabel,
  spread: times((at + 1) / 100),
}));
const ours = Object.fromEntries(ofChats.map(({ shortLabel, spread }) => [shortLabel, { [own]: spread }]));

it('an event has a row for each chat, and one for each of the others', () => {
  const lines = perEventTable({ ours, others: { mitt: times(0.5), 'data-layer-helper': times(1) } }).split(
    '\n',
  );

  const rows = lines.filter(line => line.startsWith('|')).map(line => line.split('|')[1]!.trim());
  const chats = dictionary.vendors.map(({ shortLabel }) => shortLabel);
  assert.deepEqual(rows, ['event of', '---', ...chats, 'script', '---', 'mitt', 'data-layer-helper']);
});

it('a budget is held against the chat that costs most', () => {
  const install = Object.fromEntries(ofChats.map(({ id, spread }) => [fileOf(id), spread]));
  const { shortLabel, spread } = ofChats.at(-1)!;

  const budgets = budgetTable({
    perEvent: { ours, others: {} },
    install: { ...install, [withSeveral]: times(2) },
    stress: { pushed: 1, isSmooth: true, longest: times(1), burst: times(1) },
    memory: times(1),
  });

  const shown = `${spread.middle}× (${spread.middle}–${spread.middle})`;
  assert.ok(
    budgets.includes(`most with ${shortLabel}, to data-layer-helper | 0.15× | 0.08× | ${shown} | yes`),
  );
  assert.ok(budgets.includes(`most with ${shortLabel}, to web-vitals | 0.75× | 0.60× | ${shown} | yes`));
  assert.ok(budgets.includes(`install for ${several} chats, to web-vitals | 1.00× | 0.80× | 2.00×`));
});
