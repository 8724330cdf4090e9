/** Google Tag Manager and the data layers of a page. Runs in the page. */
import type { Reader } from './reader.ts';
import type { Scripts } from './scripts.ts';

export type Gtm = ReturnType<typeof gtm>;

/** Refers to nothing outside itself, since its text is what the page gets. */
export function gtm(
  { isObject, attempt, globalOf, keysOf, valueIn }: Reader,
  { all, attributesOf }: Scripts,
) {
  /** The addresses that Google Tag Manager is or will be loaded from, wherever that is. */
  const gtmAddresses = () =>
    all()
      .flatMap(script => Object.values(attributesOf(script)))
      .filter(text => /googletagmanager\.com\/|[?&]id=GTM-\w/.test(text))
      .map(text => attempt(() => new URL(text, location.href).searchParams, new URLSearchParams()));

  const registry = () => globalOf('google_tag_manager');
  const isContainer = (id: string) => /^GTM-\w+$/.test(id);

  const containers = () => {
    const ids = [...gtmAddresses().map(given => given.get('id') ?? ''), ...keysOf(registry())];
    return [...new Set(ids)].filter(isContainer);
  };

  /** As the snippet was given them, or as they hold what the snippet or GTM itself has pushed. */
  const gtmLayers = (names: readonly string[]) => {
    const given = gtmAddresses()
      .filter(given => isContainer(given.get('id') ?? ''))
      .map(given => given.get('l') ?? 'dataLayer');
    const started = names.filter(name =>
      (globalOf(name) as unknown[]).some(
        entry =>
          isObject(entry) && attempt(() => 'gtm.start' in entry || 'gtm.uniqueEventId' in entry, false),
      ),
    );
    const known = keysOf(registry()).filter(name =>
      attempt(
        () => isObject(valueIn(registry(), name)) && 'gtmDom' in (valueIn(registry(), name) as object),
        false,
      ),
    );
    return [...new Set([...given, ...started, ...known])];
  };

  /** The usual name, those that GTM was given, and every list that holds records of ours or the start of GTM. */
  const queueNames = () => {
    const given = gtmAddresses().map(given => given.get('l') ?? '');
    const telling = (entry: unknown) =>
      isObject(entry) && attempt(() => 'chat_schema' in entry || 'gtm.start' in entry, false);
    const holding = Object.entries(Object.getOwnPropertyDescriptors(window))
      .filter(([, { value }]) => Array.isArray(value) && value.some(telling))
      .map(([name]) => name);
    return [...new Set(['dataLayer', ...given, ...holding])].filter(name => Array.isArray(globalOf(name)));
  };

  return { registry, containers, gtmLayers, queueNames };
}
