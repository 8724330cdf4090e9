/**
 * What is pushed in a text of code, or stands in what somebody copied out of a console. Code is never run: a push whose
 * values are worked out gives the text of that code in their place.
 */
import { LiteralFault, readLiteral } from './literal.ts';
import type { Piece } from './piece.ts';

/** After so many faults the rest is not worth reading; each may have meant going through all of it. */
const mostFaults = 100;

/** Between two arguments there is no more than this. */
const mostBlank = 200;

/** `dataLayer.push(`, and `dataLayer = [` with whatever stands in between. */
const pushes = /\.push\s*\(|\b\w*[dD]ata_?[lL]ayer\w*\s*=\s*(?:[\w.$]+\s*\|\|\s*)?(?=\[)/g;

/** Takes a whole text. */
export function readScript(text: string): Piece[] {
  const found = [...text.matchAll(pushes)];
  const lines = lineCounter(text);
  const pieces: Piece[] = [];
  const add = (at: number, part: object) =>
    pieces.push({ line: lines(at), entry: pieces.length + 1, ...part });
  if (found.length > 0) {
    for (const { 0: call, index } of found) readCall(text, index, call, add);
  } else readValues(text, add);
  return pieces;
}

type Add = (at: number, part: object) => void;

function readCall(text: string, index: number, call: string, add: Add): void {
  const at = index + call.length;
  try {
    if (call.endsWith('(')) readArguments(text, at, value => addEntry(value, index, add));
    else addValue(readLiteral(text, at).value, index, add);
  } catch (fault) {
    if (!(fault instanceof LiteralFault)) throw fault;
    add(index, { broken: fault.message, text: lineOf(text, index) });
  }
}

function readArguments(text: string, begin: number, take: (value: unknown) => void): void {
  for (let at = begin; text[at - 1] === '(' || text[at - 1] === ','; ) {
    const { value, end } = readLiteral(text, at);
    // A name stands for what only the page knows.
    if (typeof value !== 'string') take(value);
    at = end + /^\s*/.exec(text.slice(end, end + mostBlank))![0].length + 1;
  }
}

function readValues(text: string, add: Add): void {
  let faults = 0;
  for (let at = next(text, 0); at < text.length; ) {
    try {
      const { value, end } = readLiteral(text, at);
      addValue(typeof value === 'string' ? inQuotes(value, at) : value, at, add);
      at = next(text, end);
    } catch (fault) {
      if (!(fault instanceof LiteralFault)) throw fault;
      add(at, { broken: fault.message, text: lineOf(text, at) });
      at = next(text, lineEnd(text, at));
      if (++faults === mostFaults) break;
    }
  }
  if (faults === mostFaults)
    add(text.length, { broken: 'After a hundred faults, the rest was not read.', text: '' });
}

/** JSON.stringify(dataLayer) is printed by consoles as a text in quotes. */
function inQuotes(value: string, at: number): unknown {
  if (!/^\s*[[{]/.test(value)) throw new LiteralFault(at, 'It is a text, not an object.');
  try {
    return JSON.parse(value);
  } catch {
    return readLiteral(value).value;
  }
}

function addValue(value: unknown, at: number, add: Add): void {
  const entries = Array.isArray(value) ? value : [value];
  for (const entry of entries) addEntry(entry, at, add);
}

const addEntry = (entry: unknown, at: number, add: Add): void =>
  add(at, { text: JSON.stringify(entry) ?? 'null' });

/** Enough to find it again. */
const lineOf = (text: string, at: number): string => text.slice(at, Math.min(lineEnd(text, at), at + 300));

const between = /[\s,;\uFEFF]*/y;

function next(text: string, at: number): number {
  between.lastIndex = at;
  between.exec(text);
  return between.lastIndex;
}

function lineEnd(text: string, at: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = at;
  return found.exec(text)?.index ?? text.length;
}

/** Tells the line of places that are asked for in order. */
function lineCounter(text: string): (at: number) => number {
  const ends = text.matchAll(/\r\n?|\n/g);
  let line = 1;
  let end = ends.next();
  return at => {
    for (; !end.done && end.value.index < at; end = ends.next()) line++;
    return line;
  };
}
