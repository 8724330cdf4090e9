/**
 * A payload for every native event that the catalogues know: each field that the dictionary reads, each key that the
 * widgets are known to use, and keys that nobody knows, filled with canaries. Fields that are the site's own text
 * hold a plain word.
 */
import { dictionary } from '../../schemas/generated/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { Aviary, Form } from './canaries.ts';
import { put } from './put.ts';

/** One event as the widget reports it. */
export interface Report {
  readonly vendor: VendorId;
  readonly native: string;
  readonly payload: object;
}

/** What the house may know of the site's own chat, by vendor. Written by hand: the privacy page stands on it. */
const plain: { readonly [vendor in VendorId]: readonly string[] } = {
  userlike: ['global_ctx.widget_id', 'global_ctx.widget_lang', 'global_ctx.operator_group_id'],
  loyjoy: ['bot_id', 'process_id', 'process_name', 'sub_process_id', 'sub_process_name'],
  usercom: ['product_id', 'event_type'],
};

/** The only events whose label is the site's own text; written by hand for the same reason. */
const ownLabels: readonly string[] = ['link_clicked', 'proceed_confirmed'];

/** Keys of widgets that no field reads, and keys that no widget has. */
const strange: { readonly [vendor in VendorId]: readonly string[] } = {
  userlike: [
    'global_ctx.client_phone',
    'global_ctx.token',
    'session_ctx.message',
    'session_ctx.messages.0.text',
    'session_ctx.custom_data.email',
    'session_ctx.custom_data.text',
    'session_ctx.custom_data.customer.phone',
    'session_ctx.custom_data.customer.note.content',
    'third.email',
  ],
  loyjoy: [
    'token',
    'firstname',
    'lastname',
    'phone',
    'birthdate',
    'answer',
    'text',
    'content',
    'payload.text',
    'payload.quick_replies.0.label',
    'customer.address.street',
    'customer.phone',
  ],
  usercom: [
    'content',
    'text',
    'author.name',
    'author.email',
    'attachments.0.url',
    'user_id',
    'email',
    'first_name',
    'phone_number',
    'customer.phone',
    'token',
    'company.name',
  ],
};

/** Paths where a vendor sends numbers. */
const numeric: readonly string[] = ['session_ctx.operator_id'];

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

/** Paths that some field of the dictionary reads from this vendor. */
const readPaths = (vendor: VendorId): string[] => dictionary.fields.flatMap(({ from }) => from[vendor] ?? []);

/** Every path that is planted in a payload of this vendor. */
export const pathsOf = (vendor: VendorId): string[] => [
  ...new Set([...plain[vendor], ...readPaths(vendor), ...strange[vendor]]),
];

/** Native names as a page meets them: families of names get one member, product events are told by their type. */
const nativesOf = (vendor: VendorId): string[] => {
  const { events } = dictionary.vendors.find(({ id }) => id === vendor)!;
  const names = events.map(({ name }) => name.replace('event.*', 'event.signup'));
  return [
    ...new Set(names.map(name => name.replace(/^product_event: .*/, 'product_event'))),
    'brand_new_event',
  ];
};

/** One report of each native event, with canaries of one form in everything that is not the site's own. */
export function reports(vendor: VendorId, aviary: Aviary, form: Form): Report[] {
  return nativesOf(vendor).map((native, nth) => {
    const payload = {};
    for (const path of pathsOf(vendor)) {
      const place = { vendor, native, path };
      const isOwn = plain[vendor].includes(path) || (path === 'label' && ownLabels.includes(native));
      const make = () => {
        if (isOwn) return `own ${path.replace(/.*\./, '')}`;
        if (path === 'url') return links[nth % links.length]!(aviary.text(place, form));
        return numeric.includes(path) ? aviary.number(place) : aviary.text(place, form);
      };
      put(payload, path.split('.'), make());
    }
    return { vendor, native, payload: { ...payload, ...kindOf(vendor, native) } };
  });
}

/** What decides about the word of an event has to be right, or the event is something else. */
const kindOf = (vendor: VendorId, native: string) =>
  vendor === 'usercom' ? { isAdmin: false } : native === 'message_received' ? { type: 'SEND_MESSAGE' } : {};
