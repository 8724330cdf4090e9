/** The link to the choices that our notes in a container keep. */

/** The page that the link leads to, and what stands after `#`. */
export interface ChoicesLink {
  readonly page: string;
  readonly link: string;
}

/** The first such link in the notes of these entries, in whatever language they introduce it. */
export function choicesLinkIn(entries: readonly { readonly notes?: string }[]): ChoicesLink | undefined {
  for (const { notes = '' } of entries) {
    const [found, page = '', link = ''] = /: ([^\s#]*\bconfigurator(?:\.\w+)*)#?(\S*)/.exec(notes) ?? [];
    if (found !== undefined) return { page, link };
  }
  return undefined;
}
