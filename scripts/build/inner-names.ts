/** Names by which only the parts of the bundle know each other; as nothing outside uses them, they ship shortened. */
import type { Gate, Waiting } from '../../bundle/src/gate.ts';
import type { Hook } from '../../bundle/src/hook-on.ts';
import type { Manners } from '../../bundle/src/manners.ts';
import type { Memory } from '../../bundle/src/memory.ts';
import type { Placement } from '../../bundle/src/spy.ts';
import type { Port, Vendor, VendorFacts } from '../../schemas/src/vendor.ts';

type Inner =
  | keyof Gate
  | keyof Hook
  | keyof Manners
  | keyof Memory
  | keyof Placement
  | keyof Port
  | keyof Vendor
  | keyof VendorFacts
  | keyof Waiting;

/** `stop` is also a name of the public answers. */
type Shortened = Exclude<Inner, 'stop'>;

const names: { readonly [name in Shortened]: true } = {
  before: true,
  capture: true,
  count: true,
  countSafe: true,
  custom: true,
  enter: true,
  facts: true,
  hear: true,
  hook: true,
  hurry: true,
  keep: true,
  labelClass: true,
  look: true,
  met: true,
  next: true,
  number: true,
  passed: true,
  paths: true,
  personalNames: true,
  pushing: true,
  raw: true,
  record: true,
  report: true,
  says: true,
  turn: true,
  wantsCalls: true,
  win: true,
  words: true,
};

/** Finds them, whole. */
export const innerNames = new RegExp(`^(${Object.keys(names).join('|')})$`);
