/** What is wrong with one entry of a data layer by itself: bad records, names of ours, personal data. */

import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { kindOf } from '../../../schemas/dump/entries.ts';
import { foreign } from '../../../schemas/dump/judge.ts';
import { masked, personal } from '../../../schemas/dump/personal.ts';
import { recordFaults } from '../../../schemas/dump/record-faults.ts';
import type { Finding } from '../../../schemas/src/finding.ts';
import type { PageFinding } from './page-finding.ts';
import type { Entry } from './probe/probe-result.ts';

/** Judges an entry that was pushed by anybody; the same object once more is no news. A listener writes good records. */
export function checkEntry(entry: Entry, hasListener: boolean): PageFinding[] {
  const { queue, values, isSame } = entry;
  if (isSame) return [];
  const kind = kindOf(values);
  const { event } = values;
  const name = `${queue}, ${typeof event === 'string' ? `event ${unpersonal(event)}` : 'a push without event'}`;
  const faults = kind === 'record' ? recordFaults(values) : kind === 'foreign' ? [foreign(values)] : [];
  return [
    ...faults.map(
      (fault): PageFinding => ({
        ...fault,
        description: withoutSecret(fault, values),
        ...(kind === 'record' && hasListener && { fix: changedOnTheWay }),
        code: kind === 'record' ? 'record_invalid' : 'foreign_push',
        path: `${kind === 'record' ? name : queue}, ${unpersonal(fault.path)}`,
      }),
    ),
    ...checkValues(entry, name, kind === 'record'),
  ];
}

const changedOnTheWay =
  'Code of the page has changed or made this record: look for what wraps dataLayer.push, and let it leave entries with ' +
  'chat_schema alone.';

/** Only values of plain fields of ours are repeated; all others may be about somebody. */
function withoutSecret({ path, description }: Finding, values: Entry['values']): string {
  const value = values[path];
  const isPlain = dictionary.fields.some(({ name, privacy }) => name === path && privacy === 'plain');
  if (value === undefined || (isPlain && !personal(path, value))) return description;
  return `${masked(value)} ${/field that records do not have/.test(description) ? 'is in a field that records do not have' : 'is not valid there'}.`;
}

function checkValues({ leaves }: Entry, name: string, isOurs: boolean): PageFinding[] {
  return leaves.flatMap(([path, value]) => {
    const is = personal(path, value) ?? (isOurs ? keptPersonal(path) : undefined);
    if (!is) return [];
    return [
      {
        code: 'personal_data',
        path: `${name}, ${unpersonal(path)}`,
        description: `${masked(value)} seems to be ${is}.`,
        fix: isOurs
          ? 'Set personalData to "drop", or take the key out of customKeys.'
          : 'Take it out where it is pushed: every tag of the container can read it.',
      },
    ];
  });
}

/** A name of an event or a key, unless it says something about somebody itself. */
const unpersonal = (name: string): string => (personal('', name) ? masked(name) : name);

const keptPersonal = (path: string) =>
  dictionary.fields.some(({ name, privacy }) => name === path && privacy === 'personalData')
    ? ('a detail of a person' as const)
    : undefined;
