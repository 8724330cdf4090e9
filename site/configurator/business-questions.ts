/** What somebody wants to know, in the words of their business, and the events that answer it. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { EventName } from '../../schemas/src/event-names.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { emittedEventNames, plan } from '../../template/container/plan.ts';
import { questions } from '../language/texts.ts';
import { withEvents, withVendors } from './change.ts';

export interface BusinessQuestion {
  readonly label: string;
  readonly events: readonly EventName[];
}

const { businessQuestions: texts } = questions.counting;

/** Each of the usual events answers one of them. */
export const businessQuestions: readonly BusinessQuestion[] = [
  {
    label: texts.visitors,
    events: ['chat_offered', 'chat_opened', 'chat_engaged', 'chat_message_sent', 'chat_ended'],
  },
  { label: texts.leads, events: ['chat_lead'] },
  { label: texts.satisfaction, events: ['chat_rated'] },
  {
    label: texts.outcome,
    events: ['chat_goal', 'chat_answered', 'chat_permission', 'chat_link_clicked'],
  },
  { label: texts.people, events: ['chat_handover', 'chat_unavailable'] },
];

/** The events of a question that the chosen chats tell; none where it cannot be answered. */
export function answeringEvents(
  { events }: BusinessQuestion,
  choices: Choices,
  dictionary: Dictionary,
): readonly string[] {
  const emitted = emittedEventNames(choices, dictionary);
  return events.filter(name => emitted.includes(name));
}

/** All of what answers the question goes to GA4. */
export function isAsked(question: BusinessQuestion, choices: Choices, dictionary: Dictionary): boolean {
  const answering = answeringEvents(question, choices, dictionary);
  const { events } = plan(choices, dictionary);
  return answering.length > 0 && answering.every(name => events.includes(name));
}

/** The choices with the events of the question, or without them if they were all there. */
export function withQuestion(question: BusinessQuestion, choices: Choices, dictionary: Dictionary): Choices {
  const answering = answeringEvents(question, choices, dictionary);
  const { events } = plan(choices, dictionary);
  const others = events.filter(name => !answering.includes(name));
  return withEvents(
    choices,
    isAsked(question, choices, dictionary) ? others : [...others, ...answering],
    dictionary,
  );
}

/** What goes to GA4 is what some of the questions need, and nothing beside it. */
export function isByQuestions(choices: Choices, dictionary: Dictionary): boolean {
  const asked = businessQuestions.filter(question => isAsked(question, choices, dictionary));
  const needed = asked.flatMap(({ events }) => events as readonly string[]);
  const { events } = plan(choices, dictionary);
  return events.every(name => needed.includes(name));
}

/**
 * Other chats: what was asked is asked of them too, what was declined is not, and a question that no chat could answer
 * before is open. Events that were chosen one by one stay.
 */
export function withChats(choices: Choices, vendors: readonly VendorId[], dictionary: Dictionary): Choices {
  const next = withVendors(choices, vendors, dictionary);
  if (choices.events === 'default') return next;
  // Without a chat there is nothing to ask; the answers wait for the next one.
  if (vendors.length === 0 || choices.vendors.length === 0) return { ...next, events: choices.events };
  const sent = plan(choices, dictionary).events;
  const isOpen = (question: BusinessQuestion) =>
    isAsked(question, choices, dictionary) || answeringEvents(question, choices, dictionary).length === 0;
  const asked: readonly string[] = businessQuestions.filter(isOpen).flatMap(({ events }) => events);
  return withEvents(next, [...sent, ...asked], dictionary);
}
