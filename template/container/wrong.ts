/** Ways a choice can be wrong, in words. */
import type { Finding } from '../../schemas/src/finding.ts';
import { faults } from '../language/texts.ts';

/** The value is none of those there are. */
export function oneOf(path: string, value: string, values: readonly string[]): Finding[] {
  return values.includes(value) ? [] : [wrong(path, value, faults.unknown, faults.choose(values.join(', ')))];
}

/** The list holds a value twice. */
export function once(path: string, values: readonly string[]): Finding[] {
  return values
    .filter((value, at) => values.indexOf(value) !== at)
    .map(value => wrong(path, value, faults.twice, faults.listOnce));
}

/** What is wrong with the value of a choice, and what would be right. */
export function wrong(path: string, value: unknown, description: string, fix: string): Finding {
  const text = JSON.stringify(value) ?? faults.nothing;
  return {
    path,
    description: `${text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text} ${description}.`,
    fix,
  };
}

/** Enough of a value to find it. */
const mostCharacters = 200;

/** GTM would read two braces as a variable, and the template a line break as the next item. */
export const isPlain = (text: string): boolean =>
  text.trim() === text && text !== '' && !/\{\{|[\r\n]/.test(text);
