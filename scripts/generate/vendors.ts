/** The vendors' rooms: found by their folders, so that a new vendor is one new folder. */
import { readdirSync } from 'node:fs';
import type {
  VendorCatalogue,
  VendorEventNames,
  VendorFacts,
  VendorFields,
} from '../../schemas/src/vendor.ts';

/** A vendor with everything that is written down about it. */
export interface VendorFiles {
  readonly id: string;
  readonly eventNames: VendorEventNames;
  readonly fields: VendorFields;
  readonly facts: VendorFacts;
  readonly catalogue: VendorCatalogue;
}

const rooms = new URL('../../bundle/vendors/', import.meta.url);

/** Ids of all vendors, in alphabetical order. */
export function vendorIds(): string[] {
  return readdirSync(rooms, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !['generated', 'room'].includes(entry.name))
    .map(entry => entry.name)
    .sort();
}

/** Loads what all vendors declare. Throws with the room's name when one does not load. */
export async function loadVendors(): Promise<VendorFiles[]> {
  return Promise.all(vendorIds().map(loadVendor));
}

async function loadVendor(id: string): Promise<VendorFiles> {
  const load = async (file: string) => {
    try {
      return await import(`../../bundle/vendors/${id}/${file}.ts`);
    } catch (cause) {
      throw new Error(`The vendor room bundle/vendors/${id} does not load (${file}.ts).`, { cause });
    }
  };
  const [{ eventNames }, { fields }, { facts }, { catalogue }] = await Promise.all(
    ['event-names', 'fields', 'facts', 'catalogue'].map(load),
  );
  return { id, eventNames, fields, facts, catalogue };
}
