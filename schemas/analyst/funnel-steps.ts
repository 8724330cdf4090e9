/** The steps of the funnel, in order. */
import { eventNamed } from '../dictionary/look-up.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';

export interface FunnelStep {
  /** Part of its columns' names. */
  readonly id: string;
  /** Any of these events makes the step. */
  readonly eventNames: readonly EventName[];
  /** A step that everyone takes who gets further; the others lie beside the road. */
  readonly main: boolean;
}

export const funnelSteps: readonly FunnelStep[] = [
  { id: 'offered', eventNames: ['chat_offered'], main: false },
  { id: 'opened', eventNames: ['chat_opened'], main: true },
  { id: 'engaged', eventNames: ['chat_engaged'], main: true },
  { id: 'contributed', eventNames: ['chat_answered', 'chat_message_sent'], main: true },
  { id: 'handed_over', eventNames: ['chat_handover'], main: false },
  { id: 'succeeded', eventNames: ['chat_lead', 'chat_goal'], main: true },
];

/** Name of a step for people. */
export function stepName({ eventNames: words }: FunnelStep, dictionary: Dictionary): string {
  return words.map(word => eventNamed(dictionary, word).label).join(' or ');
}
