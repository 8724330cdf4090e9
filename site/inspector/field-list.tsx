import type { PushedRecord } from '../../schemas/src/record.ts';
import { usedKeys } from './changes.ts';
import { fieldNamed } from './lookup.ts';

interface Props {
  readonly record: PushedRecord;
  readonly changed: ReadonlySet<string>;
}

/** The keys of a record that have a value, with those values. */
export function FieldList({ record, changed }: Props) {
  return (
    <dl class="fields">
      {usedKeys(record).map(key => (
        <div key={key} class={changed.has(key) ? 'new' : ''} title={fieldNamed(key)?.description}>
          <dt>{key}</dt>
          <dd>
            {String(record[key as keyof PushedRecord])}
            {changed.has(key) && <span class="unseen"> (differs)</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
