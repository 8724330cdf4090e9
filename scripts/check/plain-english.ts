/** Forms that a native reader stumbles over, each with what to write instead. */
import type { ShippedText } from './shipped-texts.ts';

/** One form: how it is found, and the remedy. */
export interface OddForm {
  readonly found: RegExp;
  readonly write: string;
}

/** Forms of grammar; names of things are in the glossary of CONTRIBUTING. */
export const oddForms: readonly OddForm[] = [
  {
    found: /(?<!\bthere )\b(is|are|was|were) no (?!longer\b|more\b|other\b)\w+/i,
    write: 'is not a …, are not …',
  },
  { found: /(?<!\bthere )\b(is|are) none[:;]/i, write: 'is not one' },
  { found: /\b(is|gives) an? [\w ]+ and no \w+/, write: '…, not a …' },
  { found: /\bbelongs? (\w+ )?into\b/i, write: 'belongs in' },
  {
    found: /\b(lies?|lay) (in|on|over|above|beside|there|outside|whatever)\b|\bwhatever lies\b/i,
    write: 'is in',
  },
  { found: /, please\b|\bplease[.,:]?$/i, write: 'no please, or Please at the beginning' },
  { found: /\banew\b/i, write: 'again' },
  { found: /\bas a rule\b/i, write: 'by default' },
  { found: /(?<![-\w])stands?\b(?!-| (for|in for|out|by|up|in the way|still)\b)/i, write: 'is' },
  { found: /\btells? of\b/i, write: 'reports' },
  { found: /\btells? (an?|no|nothing|that)\b/i, write: 'reports, has' },
  { found: /\btells?(?=[.;:]|$)/, write: 'says so, shows' },
  {
    found: /\bdo(es)? not tell (which|to what|from what|the|every)\b/i,
    write: 'does not say, does not report',
  },
  { found: /\b(tells?|told) (chat_\w+|…|it)\b(?! (what|whether|that|how|which|when))/, write: 'reports' },
  { found: /\bwithout a word\b/i, write: 'silently' },
  { found: /\bunless (somebody|someone) cho\w+ otherwise\b/i, write: 'by default' },
  { found: /\ban own\b/i, write: 'its own, a … of your own' },
  { found: /\bnobody (has to agree|is asked)\b/i, write: 'no consent needed, no consent is requested' },
  { found: /^To the (content|entries|fields|guide|questions|records|site)$/, write: 'Skip to …' },
  { found: /\bdo(es)? not add up\b/i, write: 'not safe to count' },
  { found: /\breplace (?!d)[^.;:|]{1,60}? by\b/i, write: 'replace … with' },
  { found: /\bnothing fits\b/i, write: 'no matches' },
  { found: /\bblanks\b(?! to fill)/i, write: 'spaces' },
  { found: /\bmend(s|ed)?\b/i, write: 'fix, repair' },
  { found: /(?<![-\w.'"`<$/#:=&?[{(])(?<!\| )ids?\b(?![-\w'"`=:(/>\]})]|\.\w)(?! =)/, write: 'ID, IDs' },
  { found: /(?<![-\w.])Ids?\b(?!-)/, write: 'ID, IDs' },
];

/** Each place of an odd form, as one line: file, line, what is there, what to write. */
export function oddPlaces(texts: readonly ShippedText[], forms: readonly OddForm[]): string[] {
  return texts.flatMap(({ path, line, text }) =>
    forms.flatMap(({ found, write }) => {
      const match = found.exec(text);
      return match ? [`${path}:${line}: "${around(text, match)}" – write: ${write}`] : [];
    }),
  );
}

/** The forms that a glossary forbids: a table whose last column lists, parted by commas, what a term is never called. */
export function glossaryForms(markdown: string): OddForm[] {
  const [, glossary = ''] = markdown.split(/^## Glossary$/m);
  const [section = ''] = glossary.split(/^## /m);
  const rows = section.split('\n').filter(line => line.startsWith('|') && !/^\|\s*(term\b|-)/.test(line));
  return rows.flatMap(row => {
    const [term = '', , never = ''] = row
      .split('|')
      .slice(1)
      .map(cell => cell.trim());
    return never
      .split(', ')
      .filter(Boolean)
      .map(name => ({ found: wholePhrase(name), write: term }));
  });
}

function wholePhrase(phrase: string): RegExp {
  return new RegExp(`(?<![-\\w])${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![-\\w])`);
}

function around(text: string, { index, 0: match }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 50), index + match.length + 30);
}
