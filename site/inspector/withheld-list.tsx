import type { Withheld } from '../../bundle/explain/withheld.ts';

/** What did not get into a record, or not whole, with the reason. The values are not known here. */
export function WithheldList({ withheld }: { readonly withheld: readonly Withheld[] }) {
  if (withheld.length === 0) return null;
  return (
    <details class="withheld">
      <summary>
        {withheld.length} withheld or shortened: {withheld.map(({ field }) => field).join(', ')}
      </summary>
      <ul>
        {withheld.map(({ field, code, privacy, description }) => (
          <li key={field + code}>
            <code>{field}</code> <span class="tag">{privacy}</span> {description.slice(field.length + 1)}
          </li>
        ))}
      </ul>
    </details>
  );
}
