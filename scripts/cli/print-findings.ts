/** Findings about choices, for people or programs. */

import { printable } from '../../schemas/dump/printable.ts';
import { findingLine } from '../../schemas/src/finding.ts';
import type { OptionFinding } from './choice-options.ts';
import type { Io } from './io.ts';

/** Says why the choices make no file: one line each on standard error, or JSON on standard output. */
export function printFindings(
  findings: readonly OptionFinding[],
  json: boolean,
  { stdout, stderr }: Io,
): void {
  if (json) stdout.write(`${printable(JSON.stringify({ findings }, null, 2))}\n`);
  else stderr.write(findings.map(finding => `${printable(findingLine(finding))}\n`).join(''));
}
