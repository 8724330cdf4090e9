/** Puts findings together that come of the same mistake: one mistake breaks its promise on page after page. */
import type { Finding } from './page.ts';

/** Findings that say the same. */
export interface Cause {
  /** The one with the lowest number, from which to begin. */
  readonly first: Finding;
  readonly times: number;
}

/** What a finding says but for the numbers in it: first what happened, then where an exception comes from. */
const sameness = ({ promised, detail }: Finding) =>
  [promised, ...detail.split('\n', 2)].join('\n').replace(/\d+/g, 'N');

/** Adds findings to causes. The earliest come first, in whatever order they were found. */
export function addCauses(known: readonly Cause[], findings: readonly Finding[]): readonly Cause[] {
  if (!findings.length) return known;
  const causes = new Map(known.map(cause => [sameness(cause.first), cause]));
  for (const finding of findings) {
    const same = sameness(finding);
    const { first, times } = causes.get(same) ?? { first: finding, times: 0 };
    causes.set(same, { first: first.number <= finding.number ? first : finding, times: times + 1 });
  }
  return [...causes.values()].sort((a, b) => a.first.number - b.first.number);
}

/** A cause as the command prints it, with the line that shows it again. */
export const causeText = ({ first: { number, promised, detail }, times }: Cause): string =>
  `Case ${number}: not true that ${promised}${times > 1 ? ` (${times} times like this)` : ''}
${detail}
Again: npm run fuzz -- --case ${number}`;
