import type { Combination } from '../../bundle/vendors/room/load-order/combination.ts';
import type { Expected } from '../../bundle/vendors/room/load-order/page-model.ts';
import type { ChatRecord } from '../../schemas/src/record.ts';
import validate from '../../schemas/validators/record.validator.ts';
import type { Outcome } from '../pages/page-actions.ts';
import { nameOf } from './combinations.ts';

/** What is in one list more often than in another. */
function surplus(of: readonly string[], over: readonly string[]): readonly string[] {
  const left = [...over];
  return of.filter(one => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function compareLists(what: string, expected: readonly string[], actual: readonly string[]): string[] {
  const lost = surplus(expected, actual);
  const doubled = surplus(actual, expected);
  if (lost.length + doubled.length > 0) return [`${what} lost: [${lost}], doubled: [${doubled}]`];
  return `${expected}` === `${actual}` ? [] : [`${what} in the wrong order: ${actual}`];
}

function compareValues(what: string, expected: unknown, actual: unknown): string[] {
  const [should, is] = [JSON.stringify(expected), JSON.stringify(actual)];
  return should === is ? [] : [`${what}: ${is} instead of ${should}`];
}

const lineOf = ({ event, chat_native_event }: ChatRecord) => `${event} ${chat_native_event}`;

function compareStatus({ vendor, install }: Combination, expected: Expected, { status }: Outcome): string[] {
  const { state, events, why } = status?.vendors[vendor] ?? {};
  const codes = new Set(status?.problems.map(({ code }) => code));
  return [
    ...compareValues('status', expected.status, { state, events, why }),
    ...compareValues('problems', expected.problems, [...codes].sort()),
    ...compareValues('copies', install === 'once' ? 1 : 2, status?.installs.length),
    ...compareValues('pushed', expected.records.length, status?.counts.pushed),
  ];
}

/** In what a page differs from what has to come of it, as one line that begins with the name of the combination. */
export function differenceOf(
  combination: Combination,
  expected: Expected,
  outcome: Outcome,
  name = nameOf(combination),
): readonly string[] {
  const differences = [
    ...compareLists('events of the chat', expected.fired, outcome.fired),
    ...compareLists("the site's calls", expected.seen, outcome.seen),
    ...compareLists('records', expected.records, outcome.records.map(lineOf)),
    ...outcome.records
      .filter(record => !validate(record))
      .map(record => `invalid: ${JSON.stringify(record)}`),
    ...(outcome.errors.length === expected.errors ? [] : outcome.errors),
    ...(combination.install === 'never' ? [] : compareStatus(combination, expected, outcome)),
  ];
  return differences.length > 0 ? [`${name}: ${differences.join('; ')}`] : [];
}
