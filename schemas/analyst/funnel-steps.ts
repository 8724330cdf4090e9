/** The steps of the funnel, in order. */
import { eventNamed } from '../dictionary/look-up.ts';
import type { Dictionary } from '../src/dictionary.ts';
import type { EventName } from '../src/event-names.ts';

export interface FunnelStep {
  /** Part of its columns' names. */
  readonly id: string;
  /** Any of these events makes the step. */
  readonly words: readonly EventName[];
  /** A step that everyone takes who gets further; the others lie beside the road. */
  readonly main: boolean;
}

export const funnelSteps: readonly FunnelStep[] = [
  { id: 'offered', words: ['chat_offered'], main: false },
  { id: 'opened', words: ['chat_opened'], main: true },
  { id: 'engaged', words: ['chat_engaged'], main: true },
  { id: 'contributed', words: ['chat_answered', 'chat_message_sent'], main: true },
  { id: 'handed_over', words: ['chat_handover'], main: false },
  { id: 'succeeded', words: ['chat_lead', 'chat_goal'], main: true },
];

/** Name of a step for people. */
export function stepName({ words }: FunnelStep, dictionary: Dictionary): string {
  return words.map(word => eventNamed(dictionary, word).label).join(' or ');
}
