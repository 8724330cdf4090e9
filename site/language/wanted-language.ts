/** The first language that a reader wants and a page has; none where the page has none of them. */
export function wantedLanguage(wanted: readonly string[], offered: readonly string[]): string | undefined {
  return wanted.map(tag => tag.toLowerCase().split('-')[0]!).find(language => offered.includes(language));
}
