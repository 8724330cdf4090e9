import type { EventName } from '../../schemas/src/event-names.ts';
import type { VendorEventNames, VendorId } from '../../schemas/src/vendor.ts';
import { catalogues } from '../vendors/generated/catalogues.ts';
import { eventNames } from '../vendors/generated/event-names.ts';
import { facts } from '../vendors/generated/facts.ts';

/** The names of ours that a native event can become: those its payload decides between, else what the room says. */
export function eventNamesOf(vendor: VendorId, native: string): readonly EventName[] {
  const depends = catalogues[vendor].depends?.[native];
  if (depends) return depends.eventNames;
  const { _mapName, _mapPayload } = facts[vendor];
  const mapped = _mapPayload?.(native, undefined, () => true)?.map(({ event }) => event);
  const named = _mapName?.(native)?.event ?? inTable(eventNames[vendor], native) ?? 'chat_activity';
  return (mapped ?? [named]) as EventName[];
}

function inTable({ countSafe, repeatable }: VendorEventNames, native: string): EventName | undefined {
  const rows = [...Object.entries(countSafe), ...Object.entries(repeatable)];
  return rows.find(([, natives]) => natives.split(' ').includes(native))?.[0] as EventName | undefined;
}
