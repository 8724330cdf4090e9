import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { EventEntry } from '../../schemas/src/dictionary.ts';
import { events as definitions, type EventName } from '../../schemas/src/event-names.ts';
import { catalogues } from '../vendors/generated/catalogues.ts';
import { eventNames } from '../vendors/generated/event-names.ts';
import { eventNamesOf } from './event-names-of.ts';

/** Every event of ours, with the native events of the chats that can become it. */
export const events: readonly EventEntry[] = (Object.keys(definitions) as EventName[]).map(name => ({
  name,
  ...definitions[name],
  vendors: emittersOf(name),
}));

function emittersOf(name: EventName): EventEntry['vendors'] {
  const emitters = vendorIds.map(id => {
    const natives = Object.keys(catalogues[id].events).filter(native =>
      eventNamesOf(id, native).includes(name),
    );
    return [id, { countSafe: name in eventNames[id].countSafe, natives }] as const;
  });
  return Object.fromEntries(emitters.filter(([, { natives }]) => natives.length > 0));
}
