/** What is wrong with a page that was watched, and what to do about it. */

import { kindOf } from '../../../schemas/dump/entries.ts';
import { foreign } from '../../../schemas/dump/judge.ts';
import { masked, personal } from '../../../schemas/dump/personal.ts';
import { recordFaults } from '../../../schemas/dump/record-faults.ts';
import { dictionary } from '../../../schemas/generated/dictionary.ts';
import type { Finding } from '../../../schemas/src/finding.ts';
import { problems } from '../../../schemas/src/problems.ts';
import type { Status } from '../../../schemas/src/status.ts';
import type { Entry } from './open-eye.ts';
import type { Sight } from './watch-page.ts';

/** One thing that is wrong; `code` stays the same whatever the words. */
export interface Fault extends Finding {
  readonly code: string;
  /** How often it was seen. */
  readonly times?: number;
}

/** Everything that is wrong, each thing once. */
export function judge(sight: Sight): Fault[] {
  return once([
    ...judgeInstall(sight),
    ...(sight.status ? judgeStatus(sight.status, sight) : []),
    ...sight.entries.flatMap(judgeEntry),
  ]);
}

function judgeInstall({ status, queued, odd, widgets }: Sight): Fault[] {
  if (status) return [];
  if (odd) {
    return [
      {
        code: 'status_odd',
        where: 'chatTracker.status()',
        says: 'It does not answer as the listener does.',
        remedy:
          'Look for another script that uses the name chatTracker or gives lists a toJSON, or use the version of the page.',
      },
    ];
  }
  const there = labels(Object.keys(widgets).filter(id => widgets[id]!.length > 0));
  if (queued) {
    return [
      {
        code: 'script_missing',
        where: 'window.chatTracker',
        says: 'Settings wait there, but the script that reads them did not come.',
        remedy:
          'Check the address of the script, its integrity value, and whether a content security policy stops it.',
      },
    ];
  }
  if (there) {
    return [
      {
        code: 'not_installed',
        where: there,
        says: 'The chat is on the page, and nothing listens to it.',
        remedy: 'Publish the GTM container, or load chat-datalayer.js above the chat.',
      },
    ];
  }
  return [
    {
      code: 'nothing_found',
      where: 'page',
      says: 'There is neither a chat nor the listener.',
      remedy:
        'If they come only after consent or a click, run it again with --show --wait 60 and do it by hand.',
    },
  ];
}

function judgeStatus({ problems: reported, installs, vendors }: Status, { widgets }: Sight): Fault[] {
  const told = reported.map(({ code, key = '', value }) => ({
    code,
    where: value === undefined ? key : `${key} (${value})`,
    ...(problems[code] ?? {
      says: 'A problem that this version does not know.',
      remedy: 'Use the version of the page.',
    }),
  }));
  const unheard = Object.keys(widgets).filter(id => widgets[id]!.length > 0 && !(id in vendors));
  return [
    ...told,
    ...(installs.length > 1 ? [doubled(installs)] : []),
    ...unheard.map(id => ({
      code: 'not_listened',
      where: labels([id]),
      says: 'The chat is on the page, and the setting vendors leaves it out.',
      remedy: 'Tick it in the tag, or list it in the setting vendors.',
    })),
  ];
}

function doubled(installs: Status['installs']): Fault {
  return {
    code: 'double_install',
    where: installs.map(({ version, build }) => `${version} ${build}`).join(', '),
    says: `The script was loaded ${installs.length} times. Only the first works, so nothing is counted twice.`,
    remedy: problems.second_install.remedy,
  };
}

function judgeEntry(entry: Entry): Fault[] {
  const { queue, values } = entry;
  const kind = kindOf(values);
  const { event } = values;
  const name = `${queue}, ${typeof event === 'string' ? `event ${unpersonal(event)}` : 'a push without event'}`;
  const faults = kind === 'record' ? recordFaults(values) : kind === 'foreign' ? [foreign(values)] : [];
  return [
    ...faults.map(fault => ({
      ...fault,
      says: withoutSecret(fault, values),
      code: kind === 'record' ? 'record_invalid' : 'foreign_push',
      where: `${kind === 'record' ? name : queue}, ${unpersonal(fault.where)}`,
    })),
    ...judgeValues(entry, name, kind === 'record'),
  ];
}

/** Only values of plain fields of ours are repeated; all others may be about somebody. */
function withoutSecret({ where, says }: Finding, values: Entry['values']): string {
  const value = values[where];
  const isPlain = dictionary.fields.some(({ name, privacy }) => name === where && privacy === 'plain');
  if (value === undefined || (isPlain && !personal(where, value))) return says;
  return `${masked(value)} is not possible there.`;
}

function judgeValues({ leaves }: Entry, name: string, isOurs: boolean): Fault[] {
  return leaves.flatMap(([path, value]) => {
    const is = personal(path, value) ?? (isOurs ? keptPersonal(path) : undefined);
    if (!is) return [];
    return [
      {
        code: 'personal_data',
        where: `${name}, ${unpersonal(path)}`,
        says: `${masked(value)} seems to be ${is}.`,
        remedy: isOurs
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

const labels = (ids: readonly string[]): string =>
  dictionary.vendors
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => label)
    .join(', ');

/** The same fault of several pushes is told once. */
function once(faults: readonly Fault[]): Fault[] {
  const known = new Map<string, Fault>();
  for (const fault of faults) {
    const key = fault.code + fault.where;
    const { times = 0, ...first } = known.get(key) ?? fault;
    known.set(key, { ...first, times: times + 1 });
  }
  return [...known.values()];
}
