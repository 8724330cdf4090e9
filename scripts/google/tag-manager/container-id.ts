/** How people name a container: by its public ID, or by the address that Tag Manager shows. */

/** The public ID, or the path in the API. */
export type ContainerId = { readonly publicId: string } | { readonly path: string };

/** Reads it; nothing where it is neither. */
export function containerId(text: string): ContainerId | undefined {
  const [publicId] = /^GTM-[A-Z0-9]{4,}$/.exec(text.trim()) ?? [];
  if (publicId) return { publicId };
  const [path] = /accounts\/\d+\/containers\/\d+/.exec(text) ?? [];
  return path ? { path } : undefined;
}

/** The sentence for a text that is none. */
export const noContainerId = (text: string): string =>
  `"${text}" is not the ID of a container. It looks like GTM-AB12CD3; the address of the container in Tag Manager will do too.`;
