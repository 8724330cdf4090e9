/** What the chosen chats cannot tell, so that nobody takes its absence for a fault. */
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { neverTold } from '../../schemas/dictionary/never-told.ts';
import type { Dictionary, EventEntry } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { emittedEventNames } from '../../template/container/plan.ts';
import { questions } from '../language/texts.ts';

/** Which of the chosen chats never tell an event that others of them do; nothing where all tell it. */
export function notToldBy(event: string, { vendors }: Choices, dictionary: Dictionary): string {
  const entry = eventNamed(dictionary, event);
  if (!entry || !vendors.some(id => entry.vendors[id])) return '';
  const silent = dictionary.vendors.filter(({ id }) => vendors.includes(id) && !entry.vendors[id]);
  return silent.length > 0
    ? questions.counting.notReportedBy(silent.map(({ shortLabel }) => shortLabel).join(', '))
    : '';
}

/** The events that none of the chosen chats can become, not even under another name. */
export function untoldByAll(choices: Choices, dictionary: Dictionary): EventEntry[] {
  const [first, ...others] = choices.vendors.map(id => neverTold(dictionary, id));
  const told = first ? emittedEventNames(choices, dictionary) : [];
  return (first ?? []).filter(
    entry => others.every(untold => untold.includes(entry)) && !told.includes(entry.name),
  );
}
