/** Chats and routers of a page, by what they leave there. Runs in the page. */
import type { VendorFingerprint } from '../../../../schemas/src/vendor.ts';
import type { Reader } from './reader.ts';

export type Surroundings = ReturnType<typeof surroundings>;

/** Refers to nothing outside itself, since its text is what the page gets. */
export function surroundings({ attempt, globalOf, valueIn }: Reader) {
  const tracesOf = ({ globals, elements }: VendorFingerprint) => [
    ...globals.filter(name => globalOf(name) !== undefined && globalOf(name) !== null),
    ...(elements && document.querySelector(elements) ? [elements] : []),
  ];

  const routers: { readonly [name: string]: () => unknown } = {
    Turbo: () => globalOf('Turbo'),
    Turbolinks: () => globalOf('Turbolinks'),
    PJAX: () => valueIn(globalOf('jQuery'), 'pjax') ?? globalOf('Pjax'),
    Swup: () => globalOf('Swup') ?? globalOf('swup'),
    Barba: () => globalOf('barba') ?? globalOf('Barba'),
    Unpoly: () => valueIn(globalOf('up'), 'follow'),
    htmx: () => globalOf('htmx'),
    Astro: () => document.querySelector('meta[name="astro-view-transitions-enabled"]'),
  };

  return {
    widgets: (fingerprints: { readonly [vendor: string]: VendorFingerprint }) =>
      Object.fromEntries(
        Object.entries(fingerprints).map(([id, one]) => [id, attempt(() => tracesOf(one), [])]),
      ),
    routers: () => Object.keys(routers).filter(name => Boolean(attempt(() => routers[name]!(), undefined))),
  };
}
