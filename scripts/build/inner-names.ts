/** Names by which only the parts of the bundle know each other; as nothing outside uses them, they ship shortened. */
import type { Gate } from '../../bundle/src/gate.ts';
import type { HookInPlace } from '../../bundle/src/listen.ts';
import type { Manners } from '../../bundle/src/manners.ts';
import type { Memory } from '../../bundle/src/memory.ts';
import type { Draft } from '../../bundle/src/record.ts';
import type { Placement } from '../../bundle/src/spy.ts';
import type { Port, Vendor, VendorFacts } from '../../schemas/src/vendor.ts';

type Inner =
  | 'hang'
  | 'close'
  | keyof Draft
  | keyof Gate
  | keyof HookInPlace
  | keyof Manners
  | keyof Memory
  | keyof Placement
  | keyof Port
  | keyof Vendor
  | keyof VendorFacts;

/** `stop` is also a name of the public answers. */
type Shortened = Exclude<Inner, 'stop'>;

const names: { readonly [name in Shortened]: true } = {
  before: true,
  capture: true,
  close: true,
  count: true,
  countSafe: true,
  custom: true,
  enter: true,
  facts: true,
  hear: true,
  hook: true,
  hang: true,
  hurry: true,
  keep: true,
  labelClass: true,
  look: true,
  met: true,
  native: true,
  nth: true,
  number: true,
  passed: true,
  paths: true,
  personalNames: true,
  pushing: true,
  raw: true,
  refused: true,
  report: true,
  saying: true,
  says: true,
  seq: true,
  turn: true,
  vendor: true,
  wantsCalls: true,
  win: true,
  words: true,
};

/** Finds them, whole. */
export const innerNames = new RegExp(`^(${Object.keys(names).join('|')})$`);
