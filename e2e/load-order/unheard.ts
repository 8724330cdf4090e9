/** What cannot be captured: the load orders in which something is lost, by name, with the reason. */
import { loadOrders } from '../../bundle/vendors/generated/load-orders.ts';
import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { ProblemCode } from '../../schemas/src/status.ts';
import { combinations, nameOf, rareCombinations } from './combinations.ts';
import { expectedOf } from './expected.ts';

const rooms = Object.values(loadOrders);

/** A sentence, and what the rooms add to it. */
const withRooms = (reason: string, sentence: string): string =>
  [sentence, ...rooms.flatMap(({ reasonsAdd }) => reasonsAdd?.[reason] ?? [])].join(', ');

/** Every reason there is, in a sentence for people. */
const reasons: { readonly [reason: string]: string } = {
  'chat first': 'The chat was there before our script; what it reported until then is lost.',
  ...Object.assign({}, ...rooms.map(({ reasons }) => reasons)),
  declared: `${withRooms(
    'declared',
    'A function declaration at script level took the place of our hook; until our script looks again, nothing is heard',
  )}.`,
  overwritten:
    'A callback that was declared before our script came was overwritten later; until our script looks again, nothing ' +
    'is heard.',
  deleted: 'The site deleted the callback and set it again; until our script looks again, nothing is heard.',
  frozen: 'The callback is frozen, so no other script can listen.',
};

/** One load order in which events are lost. */
export interface Unheard {
  readonly name: string;
  /** Vendor events that are lost. */
  readonly lost: readonly string[];
  /** Nothing of the visit is heard. */
  readonly isAll: boolean;
  readonly reasons: readonly string[];
  /** Codes under which `status()` tells it. */
  readonly codes: readonly ProblemCode[];
}

function reasonOf(combination: Combination, code: ProblemCode): string {
  const { vendor, change } = combination;
  const own = loadOrders[vendor].reasonOf?.(combination, code);
  if (own) return own;
  if (code === 'hook_refused') return 'frozen';
  if (code === 'loaded_late') return 'chat first';
  if (change === 'deleted') return 'deleted';
  return change === 'replaced' ? 'overwritten' : 'declared';
}

/** Every such load order of the product and its corners. */
export const unheard: readonly Unheard[] = [...combinations, ...rareCombinations].flatMap(combination => {
  const { lost, fired } = expectedOf(combination);
  const codes = [...new Set(lost.map(({ why }) => why))];
  const entry = {
    name: nameOf(combination),
    lost: lost.map(({ native }) => native),
    isAll: lost.length === fired.length,
    reasons: [...new Set(codes.map(why => reasonOf(combination, why)))],
    codes,
  };
  return lost.length > 0 ? [entry] : [];
});

/** The same by reason, as a page for people may print it. */
export const unheardByReason: readonly {
  readonly reason: string;
  readonly description: string;
  readonly combinations: readonly Unheard[];
}[] = Object.entries(reasons).map(([reason, description]) => ({
  reason,
  description,
  combinations: unheard.filter(entry => entry.reasons.includes(reason)),
}));
