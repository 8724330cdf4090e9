/** What was measured, as tables with a sentence that says how. */
import { unit as installUnit } from './install.ts';
import { consumer, type EventCosts, unit as eventUnit, heardByOthers } from './per-event.ts';
import { neighbour } from './scripts.ts';
import { type Spread, shown } from './spread.ts';
import { type Felt, flat, longMs, memoryUnit, unit as stressUnit } from './stress.ts';
import { count, table } from './table.ts';

type Spreads = { readonly [name: string]: Spread };

const withCaption = (caption: string, rows: string): string => `${caption}\n\n${rows}`;

const shownRows = (spreads: Spreads): string[][] =>
  Object.entries(spreads).map(([name, spread]) => [name, shown(spread)]);

/** A row for each chat with our sides, then one for each of the others. */
export function perEventTable({ ours, others }: EventCosts): string {
  const sides = Object.keys(Object.values(ours)[0]!);
  const own = table(
    ['event of', ...sides],
    Object.entries(ours).map(([chat, ratios]) => [chat, ...sides.map(side => shown(ratios[side]!))]),
  );
  return [
    `Time per event, to what \`${consumer}\` takes for the push of the file of that chat (${eventUnit}):`,
    own,
    `The same of other scripts, with events of ${heardByOthers.shortLabel}:`,
    table(['script', `to ${consumer}`], shownRows(others)),
  ].join('\n\n');
}

export const installTable = (taken: Spreads): string =>
  withCaption(
    `Time to compile and run a script that has loaded (${installUnit}):`,
    table(['install', `to ${neighbour}`], shownRows(taken)),
  );

export const stressTable = (felt: { readonly [side: string]: Felt }): string =>
  withCaption(
    `10,000 events in one second, a hundred per task, then as many in a single task; times to those of a listener that only chains (${stressUnit}):`,
    table(
      ['stress', 'entries', `no task over ${longMs} ms`, 'longest task', 'all in one task'],
      Object.entries(felt).map(([side, { pushed, isSmooth, longest, burst }]) => [
        side,
        count(pushed),
        isSmooth ? 'yes' : 'no',
        shown(longest),
        shown(burst),
      ]),
    ),
  );

export const memoryTable = (grown: Spreads): string =>
  withCaption(
    `Memory of the page after 100,000 events, to that after 10,000, each after garbage collection, with the 300 entries that GTM keeps (${memoryUnit}); up to ${flat}× is flat:`,
    table(
      ['memory', 'to after 10,000', 'flat'],
      Object.entries(grown).map(([side, spread]) => [
        side,
        shown(spread),
        spread.middle <= flat ? 'yes' : 'no',
      ]),
    ),
  );
