import type { MappedEvent, PageWindow } from '../../schemas/src/vendor.ts';

/** The plans made so far: of each chat, by the names of its events. */
export interface Plans {
  _count: number;
  _of: { [vendor: string]: { [native: string]: Plan } };
}

/** How one field of a record is read from a payload. */
export interface Reading {
  readonly _name: string;
  readonly _steps: readonly string[];
  _clean(value: unknown, isKept: boolean, win: PageWindow): string | number | boolean | undefined;
}

/** What becomes of one native event of a chat, as far as its name and the settings decide. */
export interface Plan {
  /** Its name in records; none for one that cannot be recorded. */
  readonly _native: string | undefined;
  readonly _isIgnored: unknown;
  readonly _mapped: MappedEvent;
  /** Name that the settings give it instead of ours. */
  readonly _renamed: string | false | undefined;
  readonly _readings: readonly Reading[];
  /** What its records begin as. */
  readonly _begins: { readonly [field: string]: unknown };
}

/** No plans: what a script begins with. */
export const noPlans = (): Plans => ({ _count: 0, _of: { __proto__: null } as never });

/** Has all worked out anew, after a push of settings. */
export function forgetPlans(plans: Plans): void {
  plans._count = 0;
  plans._of = { __proto__: null } as never;
}
