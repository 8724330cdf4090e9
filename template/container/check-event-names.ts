/** Says which settings name an event as no chat reports it, so that they would never do anything. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { faults } from '../language/texts.ts';
import type { Choices } from './choices.ts';
import { productEvent, withoutChat } from './event-name.ts';
import { wrong } from './wrong.ts';

/** Finds such names among the events to record, to leave out and to rename. */
export function checkEventNames(
  { only, ignore, events }: Choices['settings'],
  dictionary: Dictionary,
): Finding[] {
  return [
    ...listed(only).flatMap(name => checkKind('only', name, dictionary)),
    ...listed(ignore).flatMap(name => checkKind('ignore', name, dictionary)),
    ...Object.keys(events ?? {}).flatMap(name => checkRenamed(name, dictionary)),
  ];
}

/** Settings may come from a file; what is no list at all is told elsewhere. */
const listed = (names: unknown): string[] =>
  Array.isArray(names) ? names.filter(name => typeof name === 'string') : [];

/** An event is renamed for every chat that has it, and by its whole name. */
function checkRenamed(name: string, dictionary: Dictionary): Finding[] {
  const bare = withoutChat(name, dictionary);
  const kind = checkKind('events', bare, dictionary);
  if (kind.length > 0) return kind;
  if (name.endsWith('*')) {
    return [wrong('settings.events', name, faults.wholeName, faults.eachByItself)];
  }
  if (bare === name) return [];
  return [wrong('settings.events', name, faults.everyChat, faults.write(bare))];
}

/** The dictionary lists some calls by what happened as well, which stands in another field than their name. */
function checkKind(setting: 'only' | 'ignore' | 'events', name: string, dictionary: Dictionary): Finding[] {
  const [call, happened] = productEvent(withoutChat(name, dictionary));
  const isKind = dictionary.vendors.some(({ events }) =>
    events.some(event => event.name.startsWith(`${call}: `)),
  );
  if (happened === undefined || !isKind) return [];
  const bare = name.slice(0, name.indexOf(': '));
  return [wrong(`settings.${setting}`, name, faults.whatHappened, faults.write(bare))];
}
