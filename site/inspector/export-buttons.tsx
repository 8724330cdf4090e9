import { exported, type Format } from './export.ts';

interface Props {
  readonly values: () => Iterable<unknown>;
  /** What is in the file, for its name. */
  readonly name: string;
  readonly isEmpty: boolean;
}

/** Downloads what is shown. */
export function ExportButtons({ values, name, isEmpty }: Props) {
  return (
    <>
      <ExportButton label="NDJSON" format="ndjson" {...{ values, name, isEmpty }} />
      <ExportButton label="CSV" format="csv" {...{ values, name, isEmpty }} />
    </>
  );
}

/** Downloads it in one of the ways. */
export function ExportButton({
  label,
  format,
  values,
  name,
  isEmpty,
}: Props & { readonly label: string; readonly format: Format }) {
  const save = async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await exported(values, format));
    link.download = `${name}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <button type="button" onClick={save} disabled={isEmpty}>
      <span class="unseen">Download {name} as </span>
      {label}
    </button>
  );
}
