/** Finds triggers that hear one of our event names, and would fire for our events too. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { ownFiles } from '../language/texts.ts';
import { hasOurName } from './is-ours.ts';
import type { OwnVersion, Place } from './own-entities.ts';
import { hears } from './trigger-hears.ts';

export interface TakenName {
  readonly place: Place;
  readonly events: readonly string[];
  /** The tags that fire on it. */
  readonly tags: readonly string[];
}

/** Triggers that came with no file of ours, with our events that they hear. */
export function findTakenNames({ tag = [], trigger = [] }: OwnVersion, { events }: Dictionary): TakenName[] {
  return trigger
    .filter(one => !hasOurName(one))
    .map(one => ({
      place: { name: one.name, what: ownFiles.kinds.trigger, isPaused: false },
      events: events.map(({ name }) => name).filter(name => hears(one, name)),
      tags: tag
        .filter(({ firingTriggerId = [] }) => firingTriggerId.includes(one.triggerId))
        .map(({ name }) => name),
    }))
    .filter(({ events }) => events.length > 0);
}
