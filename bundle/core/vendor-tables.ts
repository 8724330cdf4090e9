import type { Vendor, VendorFacts } from '../../schemas/src/vendor.ts';

/** A field of a chat: where it stands in a payload, and the class or kind that decides what may go on. */
export interface FieldRow {
  readonly _name: string;
  readonly _path: string;
  /** A privacy class, `link` or `label`; none for what may always go on. */
  readonly _kind: string | undefined;
}

/** A vendor's tables as the pipeline reads them, unfolded from the short form in which they ship. */
export interface VendorTables {
  readonly _facts: VendorFacts;
  /** Word of each native name that has one. */
  readonly _eventNames: ReadonlyMap<string, string>;
  /** Words that come once when one thing happens. */
  readonly _countSafe: readonly string[];
  readonly _fields: readonly FieldRow[];
  /** Where own fields are looked up: what comes before the key in their path. */
  readonly _custom: string;
}

/** Unfolds `opened onOpen;-shown show` (the minus marks what is not safe to count), and path and kind of each field. */
export function unfoldTables({
  _eventNames: words,
  _fields: fields,
  _custom: custom,
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
  return {
    _facts: facts,
    _eventNames: table,
    _countSafe: countSafe,
    _custom: custom,
    _fields: Object.keys(fields).map(name => {
      const [path, kind] = fields[name]!.split(' ');
      return { _name: name, _path: path!, _kind: kind };
    }),
  };
}
