import type { Amount, Section } from '../../schemas/report/section.ts';

interface Props {
  readonly section: Section;
  /** What it is of or in, for those who do not see where it is. */
  readonly of: string;
  readonly hue?: number | undefined;
}

/** One chart: a bar and a number for each amount, or words. */
export function SectionTable({ section: { title, notes, amounts }, of, hue }: Props) {
  const heading = (
    <>
      <strong>{title}</strong>
      <span class="unseen"> {of}</span>
      {notes.length > 0 && <span class="muted small note">{notes.join(' ')}</span>}
    </>
  );
  if (amounts.length === 0) return <p>{heading}</p>;
  const most = Math.max(1, ...amounts.map(({ times }) => Number(times) || 0));
  return (
    <table class="funnel" style={{ '--hue': hue }}>
      <caption>{heading}</caption>
      <tbody>
        {amounts.map(amount => (
          <Line key={amount.label} amount={amount} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ amount: { label, times }, most }: { readonly amount: Amount; readonly most: number }) {
  if (typeof times === 'string') {
    return (
      <tr class="muted">
        <th scope="row">{label}</th>
        <td colSpan={2} class="small">
          {times}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td class="bar" aria-hidden="true">
        <span class="fill" style={{ width: `${(100 * times) / most}%` }} />
      </td>
      <td>{times.toLocaleString('en')}</td>
    </tr>
  );
}
