/** What cannot be captured: the load orders in which something is lost, by name, with the reason. */
import type { ProblemCode } from '../../schemas/src/status.ts';
import { type Cell, cells, nameOf, rareCells } from './cells.ts';
import { expectedOf } from './expected.ts';

/** Every reason there is, in a sentence for people. */
const reasons = {
  'chat first': 'The chat was there before our script; what it told until then is lost.',
  'started first': 'LoyJoy was started before our script; it is not heard until it is started again.',
  'one tag': "LoyJoy's one tag starts by itself and takes no listener.",
  'User.com first':
    'User.com had started before our script; it is not heard until the page reports a page view or a logout to it, or ' +
    'loads it again.',
  declared:
    'A function declaration at script level took the place of our hook; until our script looks again nothing is heard, ' +
    'and a LoyJoy that is started meanwhile is not heard until it is started again.',
  overwritten:
    'A callback that was declared before our script came was overwritten later; until our script looks again nothing ' +
    'is heard.',
  deleted: 'The site deleted the callback and set it anew; until our script looks again nothing is heard.',
  frozen: 'The callback is frozen, so nobody else can listen.',
} as const;

export type Reason = keyof typeof reasons;

/** One load order in which events are lost. */
export interface Unheard {
  readonly name: string;
  /** Native names of the events that are lost. */
  readonly lost: readonly string[];
  /** Nothing of the visit is heard. */
  readonly isAll: boolean;
  readonly reasons: readonly Reason[];
  /** Codes under which `status()` tells it. */
  readonly codes: readonly ProblemCode[];
}

function reasonOf({ vendor, change, reads }: Cell, why: ProblemCode): Reason {
  if (why === 'one_tag_embed') return 'one tag';
  if (why === 'hook_refused') return 'frozen';
  if (why === 'loaded_late') {
    if (vendor === 'usercom' && !reads) return 'User.com first';
    return vendor === 'loyjoy' ? 'started first' : 'chat first';
  }
  if (change === 'deleted') return 'deleted';
  return change === 'replaced' ? 'overwritten' : 'declared';
}

/** Every such load order of the product and its corners. */
export const unheard: readonly Unheard[] = [...cells, ...rareCells].flatMap(cell => {
  const { lost, fired } = expectedOf(cell);
  const codes = [...new Set(lost.map(({ why }) => why))];
  const entry = {
    name: nameOf(cell),
    lost: lost.map(({ native }) => native),
    isAll: lost.length === fired.length,
    reasons: [...new Set(codes.map(why => reasonOf(cell, why)))],
    codes,
  };
  return lost.length > 0 ? [entry] : [];
});

/** The same by reason, as a page for people may print it. */
export const unheardByReason: readonly {
  readonly reason: Reason;
  readonly says: string;
  readonly cells: readonly Unheard[];
}[] = Object.entries(reasons).map(([reason, says]) => ({
  reason: reason as Reason,
  says,
  cells: unheard.filter(entry => entry.reasons.includes(reason as Reason)),
}));
