/**
 * A payload for every native event that the catalogues know: each field that the dictionary reads, each key that the
 * widgets are known to use, and keys that nobody knows, filled with canaries. Fields that are the site's own text
 * hold a plain word.
 */

import type { VendorId } from '../../schemas/src/vendor.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { payloads } from '../vendors/generated/payloads.ts';
import type { Aviary, Form } from './canaries.ts';
import { put } from './put.ts';

/** One event as the widget reports it. */
export interface Report {
  readonly vendor: VendorId;
  readonly native: string;
  readonly payload: object;
}

/** Links as sites write them, each with the visitor in it. */
const links: readonly ((core: unknown) => string)[] = [
  core => `https://www.example.com/shop?mail=${core}&x=1`,
  core => `https://www.example.com/shop#${core}`,
  core =>
    `https://${encodeURIComponent(String(core))}:${encodeURIComponent(String(core))}@www.example.com/shop`,
  core => `mailto:${core}?subject=${core}`,
  core => `tel:${core}`,
  core => `javascript:alert("${core}")`,
  core => `data:text/html,${core}`,
  core => `whatsapp://send?phone=${core}`,
  core => `?customer=${core}`,
  core => `//www.example.com/shop?customer=${core}`,
];

/** A name that no chat has. */
export const unknownNative = 'brand_new_event';

/** Paths that some field of the dictionary reads from this vendor. */
const readPaths = (vendor: VendorId): string[] => dictionary.fields.flatMap(({ from }) => from[vendor] ?? []);

/** Every path that is planted in a payload of this vendor. */
export const pathsOf = (vendor: VendorId): string[] => [
  ...new Set([...payloads[vendor].own, ...readPaths(vendor), ...payloads[vendor].foreign]),
];

/** The field of the record that is read from a path, if one is. */
export const fieldAt = (vendor: VendorId, path: string): string | undefined =>
  dictionary.fields.find(({ from }) => from[vendor] === path)?.name;

/** Native names as a page meets them. */
const nativesOf = (vendor: VendorId): string[] => {
  const { events } = dictionary.vendors.find(({ id }) => id === vendor)!;
  const { fired = name => name } = payloads[vendor];
  return [...new Set(events.map(({ name }) => fired(name))), unknownNative];
};

/** One report of each native event, with canaries of one form in everything that is not the site's own. */
export function reports(vendor: VendorId, aviary: Aviary, form: Form): Report[] {
  const { own, ownLabels, numeric, decidingFor } = payloads[vendor];
  return nativesOf(vendor).map((native, nth) => {
    const payload = {};
    for (const path of pathsOf(vendor)) {
      const place = { vendor, native, path };
      const field = fieldAt(vendor, path);
      const isOwn = own.includes(path) || (field === 'chat_label' && ownLabels.includes(native));
      const make = () => {
        if (isOwn) return `own ${path.replace(/.*\./, '')}`;
        if (field === 'chat_link_url') return links[nth % links.length]!(aviary.text(place, form));
        return numeric.includes(path) ? aviary.number(place) : aviary.text(place, form);
      };
      put(payload, path.split('.'), make());
    }
    return { vendor, native, payload: { ...payload, ...decidingFor(native) } };
  });
}
