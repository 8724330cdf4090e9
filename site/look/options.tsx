/** Each value that can be chosen, and the text that stands for it. */
export type Offered = readonly (readonly [value: string, text: string])[];

/** What a select offers. */
export function Options({ of }: { readonly of: Offered }) {
  return (
    <>
      {of.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </>
  );
}
