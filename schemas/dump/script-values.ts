/**
 * What is pushed in a text of code, or stands in what somebody copied out of a console. Code is never run: a push whose
 * values are worked out gives the text of that code in their place.
 */
import { kindOf } from './entries.ts';
import { LiteralFault, readLiteral } from './literal.ts';
import type { Piece } from './piece.ts';

/** After so many faults the rest is not worth reading. */
const mostFaults = 100;

/** Each fault may mean that much was gone through in vain; this many characters of it are enough. */
const mostInVain = 50_000_000;

/** Between two arguments there is no more than this. */
const mostBlank = 200;

/** `dataLayer.push(`, and `dataLayer = [` with whatever stands in between; bounded, so that no text takes long. */
const pushes =
  /[\w$]{0,60}\.push\s{0,20}\(|\b\w{0,60}[dD]ata_?[lL]ayer\w{0,60}\s{0,20}=\s{0,20}(?:[\w.$]{1,60}\s{0,20}\|\|\s{0,20})?(?=\[)/g;

/** Takes a whole text. */
export function readScript(text: string): Piece[] {
  const lines = lineCounter(text);
  const pieces: Piece[] = [];
  const add = (at: number, part: object) =>
    pieces.push({ line: lines(at), entry: pieces.length + 1, ...part });
  const calls = text.matchAll(pushes);
  const first = calls.next();
  if (first.done) readValues(text, add);
  else readCalls(text, [first.value], calls, add);
  return pieces;
}

type Add = (at: number, part: object) => void;
type Calls = Iterable<RegExpExecArray>;

function readCalls(text: string, first: Calls, rest: Calls, add: Add): void {
  const faults = faultCounter(text, add);
  let done = 0;
  for (const calls of [first, rest]) {
    for (const { 0: call, index } of calls) {
      // What is pushed within a push belongs to that one.
      if (index < done) continue;
      const end = faults.try(index, () => readCall(text, index, call, add), isLayer(call));
      done = end ?? done;
      if (faults.areTooMany()) return;
    }
  }
}

/** Code pushes onto all kinds of lists; what is ours is told wherever it goes, since a data layer may have any name. */
const isLayer = (call: string): boolean => /layer/i.test(call);

/** Reads what is pushed, and tells where it ends. */
function readCall(text: string, index: number, call: string, add: Add): number {
  const at = index + call.length;
  if (call.endsWith('(')) {
    return readArguments(text, at, value => {
      if (isLayer(call) || kindOf(value) !== 'other') addEntry(value, index, add);
    });
  }
  const { value, end } = readLiteral(text, at);
  addValue(value, index, add);
  return end;
}

function readArguments(text: string, begin: number, take: (value: unknown) => void): number {
  let at = begin;
  while (text[at - 1] === '(' || text[at - 1] === ',') {
    const { value, end } = readLiteral(text, at);
    // A name stands for what only the page knows.
    if (typeof value !== 'string') take(value);
    at = end + /^\s*/.exec(text.slice(end, end + mostBlank))![0].length + 1;
  }
  return at;
}

function readValues(text: string, add: Add): void {
  const faults = faultCounter(text, add);
  for (let at = next(text, 0); at < text.length && !faults.areTooMany(); ) {
    const end = faults.try(at, () => {
      const { value, end } = readLiteral(text, at);
      addValue(typeof value === 'string' ? inQuotes(value, at) : value, at, add);
      return end;
    });
    at = next(text, end ?? lineEnd(text, at));
  }
}

/** Adds what cannot be read, so many times. */
function faultCounter(text: string, add: Add) {
  let faults = 0;
  let inVain = 0;
  const areTooMany = () => faults >= mostFaults || inVain > mostInVain;
  return {
    areTooMany,
    /** What the attempt gives, nothing if there is a fault. */
    try(at: number, attempt: () => number, isTold = true): number | undefined {
      try {
        return attempt();
      } catch (fault) {
        if (!(fault instanceof LiteralFault)) throw fault;
        if (isTold) add(at, { broken: fault.message, text: lineOf(text, at) });
        faults++;
        inVain += fault.at - at;
        if (areTooMany()) add(at, { broken: 'After so many faults, the rest was not read.', text: '' });
        return;
      }
    },
  };
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
