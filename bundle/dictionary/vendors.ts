import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { NativeEventEntry, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { catalogues } from '../vendors/generated/catalogues.ts';
import { eventNames } from '../vendors/generated/event-names.ts';
import { eventNamesOf } from './event-names-of.ts';

/** Every chat as the pages show it. */
export const vendors: readonly VendorEntry[] = vendorIds.map(id => {
  const { label, shortLabel, hue, docs, hears, firstEvents, engagedOncePer } = catalogues[id];
  const {
    isDeafWhenLate,
    isBotFirst,
    known,
    scale,
    messageText,
    snippets,
    leftOut,
    differs,
    fingerprint,
    events,
  } = catalogues[id];
  return {
    id,
    label,
    shortLabel,
    hue,
    docs,
    hears,
    firstEvents,
    engagedOncePer,
    ...(isDeafWhenLate && { isDeafWhenLate }),
    ...(isBotFirst && { isBotFirst }),
    known,
    ...(scale && { scale }),
    ...(messageText && { messageText }),
    ...(snippets && { snippets }),
    ...(leftOut && { leftOut }),
    differs,
    fingerprint,
    events: Object.keys(events).map(name => nativeEvent(id, name)),
  };
});

function nativeEvent(id: VendorId, name: string): NativeEventEntry {
  const { events, goals, preChatForms, depends } = catalogues[id];
  const names = eventNamesOf(id, name);
  return {
    name,
    eventNames: names,
    countSafe: names.every(word => word in eventNames[id].countSafe),
    ...events[name]!,
    ...(goals?.includes(name) && { goal: true as const }),
    ...(preChatForms?.includes(name) && { preChatForm: true as const }),
    ...(depends?.[name] && { depends: depends[name].description }),
  };
}
