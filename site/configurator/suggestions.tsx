interface Props {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a field offers while somebody types. */
export function Suggestions({ id, names }: Props) {
  return (
    <datalist id={id}>
      {names.map(name => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
