/** Searches all guides at once. */
import MiniSearch from 'minisearch';
import type { Section } from './guide-html.ts';

/** The sections that fit best, at most `most`. */
export type FindSections = (wanted: string, most?: number) => readonly Section[];

/** Words may be incomplete, a slip is forgiven, and a heading says more than the text below it. */
export function sectionFinder(sections: readonly Section[]): FindSections {
  const byId = new Map(sections.map(section => [section.id, section]));
  const search = new MiniSearch<Section>({
    fields: ['heading', 'guide', 'text'],
    // Names such as chat_lead are one word, and each of their parts is one too.
    tokenize: text => {
      const names = text.split(/[^\p{L}\p{N}_]+/u);
      return [...names, ...names.flatMap(name => (name.includes('_') ? name.split('_') : []))].filter(
        Boolean,
      );
    },
    searchOptions: {
      boost: { heading: 4, guide: 2 },
      prefix: true,
      fuzzy: term => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  search.addAll(sections);
  return (wanted, most = 12) =>
    search
      .search(wanted)
      .slice(0, most)
      .map(({ id }) => byId.get(id)!);
}
