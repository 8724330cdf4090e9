/** What was seen of a page, for people and for programs. */

import { kindOf } from '../../../schemas/dump/entries.ts';
import { masked, personal } from '../../../schemas/dump/personal.ts';
import { dictionary } from '../../../schemas/generated/dictionary.ts';
import { states } from '../../../schemas/src/problems.ts';
import type { Status } from '../../../schemas/src/status.ts';
import type { Fault } from './judge.ts';
import type { Sight } from './watch-page.ts';
import { withoutSecrets } from './without-secrets.ts';

/** The page in figures; values of the data layer are left out. */
export interface Report {
  /** The address that was asked for, without name and password. */
  readonly url: string;
  /** Where the browser was in the end, if that is somewhere else. */
  readonly landed?: string;
  readonly widgets: Sight['widgets'];
  readonly containers: Sight['containers'];
  readonly status: Status | null;
  /** Number of records by event. */
  readonly records: { readonly [event: string]: number };
  /** Number of all entries in data layers. */
  readonly entries: number;
  readonly findings: readonly Fault[];
}

/** Puts together what was seen and what is wrong. */
export function report(asked: string, sight: Sight, findings: readonly Fault[]): Report {
  const { widgets, containers, status, entries } = sight;
  const url = withoutSecrets(asked);
  const landed = withoutSecrets(sight.address);
  const records: { [event: string]: number } = {};
  for (const { values } of entries.filter(({ values }) => kindOf(values) === 'record')) {
    const event = personal('', values.event) ? masked(values.event) : String(values.event);
    records[event] = (records[event] ?? 0) + 1;
  }
  return {
    url,
    ...(landed !== url && { landed }),
    widgets,
    containers,
    status: status ?? null,
    records,
    entries: entries.length,
    findings,
  };
}

/** The report as text. */
export function reportText(report: Report): string {
  const { url, landed, widgets, containers, status, records, entries, findings } = report;
  return [
    url,
    ...(landed
      ? [`  led to ${landed.startsWith('chrome-error:') ? 'an address that cannot be opened' : landed}`]
      : []),
    '',
    'Chats',
    ...dictionary.vendors.map(
      ({ id, label }) => `  ${label}: ${chat(widgets[id] ?? [], status?.vendors[id])}`,
    ),
    '',
    'Listener',
    `  ${listener(status)}`,
    '',
    'Google Tag Manager',
    `  ${tagManager(containers)}`,
    '',
    'Data layer',
    `  ${entries} ${entries === 1 ? 'entry' : 'entries'}, among them ${chatRecords(records)}`,
    '',
    findings.length === 0 ? 'No findings.' : `Findings: ${findings.length}`,
    ...findings.flatMap(finding),
    '',
  ].join('\n');
}

function chat(traces: readonly string[], state: Status['vendors'][keyof Status['vendors']]): string {
  const isSeen = traces.length > 0;
  const isMet = state && (isSeen || state.state !== 'waiting');
  const there = isSeen ? `on the page (${traces.join(', ')})` : isMet ? 'no script of it seen' : 'not found';
  if (!isMet) return `${there}.`;
  const events = `${state.events} ${state.events === 1 ? 'event' : 'events'}`;
  return `${there}; ${state.state}, ${events}. ${states[state.state]?.says ?? ''}`;
}

function listener(status: Status | null): string {
  if (!status) return 'Not on the page.';
  const { version, build, consent, counts } = status;
  const numbers = Object.entries(counts).map(([name, number]) => `${name} ${number}`);
  return `${version}, ${build} build; consent ${consent}; events ${numbers.join(', ')}.`;
}

function tagManager(containers: Report['containers']): string {
  if (containers.length > 0) return `${containers.join(', ')}.`;
  return 'No container seen. If none comes later, no tag hears of what is in the data layer.';
}

function chatRecords(records: Report['records']): string {
  const events = Object.entries(records);
  const total = events.reduce((sum, [, times]) => sum + times, 0);
  if (total === 0) return 'no chat records.';
  return `${total} chat ${total === 1 ? 'record' : 'records'}: ${events.map(([event, times]) => `${event} ${times}`).join(', ')}.`;
}

function finding({ code, where, says, remedy, times = 1 }: Fault, at: number): string[] {
  const often = times > 1 ? ` (${times} times)` : '';
  return ['', `  ${at + 1}. ${code}: ${where}${often}`, `     ${says}`, `     What to do: ${remedy}`];
}
