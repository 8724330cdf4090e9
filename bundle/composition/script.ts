import { inFunction } from './in-function.ts';
import type { Entry, Piece, ScriptParts } from './script-parts.ts';

/**
 * Text of the script for these chats, for browsers: the pieces that they need, in the order of the whole, so that the
 * same chats make the same bytes in whatever order they are named. Throws when one is not there, or none is named.
 */
export function composeScript({ chats, pieces }: ScriptParts, chosen: readonly string[]): string {
  const missing = chosen.find(id => !chats.includes(id));
  if (missing !== undefined) {
    throw new Error(`There is no chat ${JSON.stringify(missing)}. Choose among ${chats.join(', ')}.`);
  }
  if (chosen.length === 0) throw new Error(`No chat is chosen. Choose among ${chats.join(', ')}.`);
  const isUsed = ({ chats }: Entry) => !chats || chats.some(id => chosen.includes(id));
  const used = reach(pieces, isUsed);
  const texts = (kind: Piece['kind']) =>
    pieces.filter((piece, at) => piece.kind === kind && used.has(at)).map(piece => textOf(piece, isUsed));
  const variables = texts('variable').join();
  return inFunction(
    [
      ...texts('function'),
      ...(variables ? [`var${/^\W/.test(variables) ? '' : ' '}${variables};`] : []),
      ...texts('statement').map(text => `${text};`),
    ].join(''),
  );
}

/** Places of the statements and of all that they need, directly or not. */
function reach(pieces: readonly Piece[], isUsed: (entry: Entry) => boolean): Set<number> {
  const used = new Set<number>();
  const visit = (at: number) => {
    if (used.has(at)) return;
    used.add(at);
    const { needs, entries = [] } = pieces[at]!;
    for (const one of [needs, ...entries.filter(isUsed).map(entry => entry.needs)].flat()) visit(one);
  };
  for (const [at, { kind }] of pieces.entries()) if (kind === 'statement') visit(at);
  return used;
}

const textOf = ({ before, entries = [], after = '' }: Piece, isUsed: (entry: Entry) => boolean): string =>
  before +
  entries
    .filter(isUsed)
    .map(({ text }) => text)
    .join() +
  after;
