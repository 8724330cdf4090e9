/** What the script may cost a page, beside its neighbours. */

import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { fileOf } from '../build/bundles.ts';
import { own } from './listeners.ts';
import { consumer, type EventCosts } from './per-event.ts';
import { neighbour, several, withSeveral } from './scripts.ts';
import { type Spread, shown } from './spread.ts';
import { type Felt, flat, longMs } from './stress.ts';
import { digits, table } from './table.ts';

/** What a run has found. */
export interface Found {
  readonly perEvent: EventCosts;
  readonly install: { readonly [script: string]: Spread };
  readonly stress: Felt;
  readonly memory: Spread;
}

/** A ratio that may reach the limit and would be good at the aim. */
interface Budget {
  readonly limit: number;
  readonly aim: number;
}

const perEvent: Budget = { limit: 0.15, aim: 0.08 };
const installOfOne: Budget = { limit: 0.75, aim: 0.6 };
const installOfSeveral: Budget = { limit: 1, aim: 0.8 };

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/** Table of what was promised, and what this run says of it. */
export function budgetTable(found: Found): string {
  const row = (what: string, { limit, aim }: Budget, measured: Spread) => [
    what,
    `${digits(limit)}×`,
    `${digits(aim)}×`,
    shown(measured),
    yesOrNo(measured.middle <= limit),
  ];
  const { isSmooth } = found.stress;
  const event = dearest(({ shortLabel }) => found.perEvent.ours[shortLabel]![own]!);
  const install = dearest(({ id }) => found.install[fileOf(id)]!);
  return table(
    ['budget', 'limit', 'aim', 'measured', 'kept'],
    [
      row(`one event of any chat, most with ${event.chat}, to ${consumer}`, perEvent, event.spread),
      row(`install for any chat, most with ${install.chat}, to ${neighbour}`, installOfOne, install.spread),
      row(`install for ${several} chats, to ${neighbour}`, installOfSeveral, found.install[withSeveral]!),
      [
        `tasks over ${longMs} ms at 10,000 events in one second`,
        'none',
        'none',
        isSmooth ? 'none' : 'some',
        yesOrNo(isSmooth),
      ],
      row('memory after 100,000 events, to after 10,000', { limit: flat, aim: 1 }, found.memory),
    ],
  );
}

/** The chat that costs most, and what it costs: where that is kept, it is with all. */
function dearest(spreadOf: (chat: (typeof dictionary.vendors)[number]) => Spread): {
  readonly chat: string;
  readonly spread: Spread;
} {
  const chats = dictionary.vendors.map(chat => ({ chat: chat.shortLabel, spread: spreadOf(chat) }));
  return chats.reduce((most, chat) => (chat.spread.middle > most.spread.middle ? chat : most));
}
