import type { Vendor, VendorFacts } from '../../schemas/src/vendor.ts';

/** A vendor's tables as the pipeline reads them, unfolded from the short form in which they ship. */
export interface VendorTables {
  readonly _facts: VendorFacts;
  /** Word of each native name that has one. */
  readonly _eventNames: ReadonlyMap<string, string>;
  /** Words that come once when one thing happens. */
  readonly _countSafe: readonly string[];
  /** Path of each field that is read from a payload, empty where the vendor has no such field. */
  readonly _paths: readonly string[];
  /** Where own fields are looked up: what comes before the key in their path. */
  readonly _custom: string;
}

/** Unfolds `opened open;-shown show` (the minus marks what is not safe to count) and `order.,a.b,,c`. */
export function unfoldTables({
  _eventNames: words,
  _paths: paths,
  _facts: facts,
}: Omit<Vendor, '_capture'>): VendorTables {
  const table = new Map<string, string>();
  const countSafe: string[] = [];
  for (const row of words.split(';')) {
    const [name, ...natives] = row.replace('-', '').split(' ');
    const word = 'chat_' + name;
    if (row[0] !== '-') countSafe.push(word);
    for (const native of natives) table.set(native, word);
  }
  const [custom, ...fields] = paths.split(',');
  return { _facts: facts, _eventNames: table, _countSafe: countSafe, _custom: custom!, _paths: fields };
}
