/**
 * Reads values that are written out: JSON, literals of JavaScript, and what consoles print (`(2) [{…}, {…}]`, keys with
 * dots). Nothing is ever run: code within a value is kept as the text that it is. A parser of JavaScript would refuse
 * what consoles print.
 */

/** Why a text is not a value, and where. */
export class LiteralFault extends Error {
  readonly at: number;
  constructor(at: number, description: string) {
    super(description);
    this.at = at;
  }
}

/** A value and where it ends. */
export interface Literal {
  readonly value: unknown;
  readonly end: number;
}

/** What the beginning of a text shows. */
export interface Glimpse {
  /** As far as it goes; nothing where the text begins with no value. */
  readonly value: unknown;
  /** Whether everything so far is JSON. */
  readonly isJson: boolean;
}

/** Deeper values would exhaust the stack; no data layer has any. */
const deepest = 200;

/** Code is kept to be recognised, not to be read. */
const mostCode = 200;

/** Reads the value that begins here. Throws a LiteralFault when there is none. */
export function readLiteral(text: string, at = 0): Literal {
  const reader = new LiteralReader(text, at);
  const value = reader.value(0, () => {});
  return { value, end: reader.at };
}

/** Reads as much as there is of the first value. Never throws. */
export function glimpse(text: string): Glimpse {
  const reader = new LiteralReader(text, 0);
  let value: unknown;
  try {
    value = reader.value(0, opened => {
      value = opened;
    });
  } catch {
    // It is cut off or broken; what was read up to there is what is seen.
  }
  return { value, isJson: reader.isJson };
}

const blank = /[\s\uFEFF]*/y;
const lineComment = /\/\/[^\n\r]*/y;
const keyword = /(?:true|false|null|undefined|NaN|Infinity|void 0|!0|!1)(?![\w$])/y;
/** Longer numbers are not any, and would take long to refuse. */
const number =
  /[-+]?(?:0[xX][\da-fA-F]{1,20}|(?:\d[\d_]{0,400}\.?\d{0,400}|\.\d{1,400})(?:[eE][-+]?\d{1,4})?)(?![\w$])/y;
const plainKey = /[\w$@\u0080-\uffff][\w$@.\u0080-\uffff-]*/y;
/** `(3) [`, `Array(3) [`, `Object {`, `Arguments {`: what consoles put before a value. */
const consoleName = /(?:[A-Z][\w$]*\s*)?(?:\(\d+\)\s*)?(?=[[{])/y;
const plainText = { '"': /[^"\\\n\r]*/y, "'": /[^'\\\n\r]*/y, '`': /[^`\\$]*/y } as const;
/** Up to the next character that may end code, or hide such a character. */
const plainCode = /[^,()[\]{}"'`/]*/y;

type Quote = keyof typeof plainText;
type Put = (opened: unknown) => void;

const values: { readonly [word: string]: unknown } = {
  ...{ true: true, false: false, null: null },
  ...{ '!0': true, '!1': false, NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY },
};

const escapes: { readonly [char: string]: string } = {
  ...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\n': '', '\r': '' },
};

/** Stands for what is not written out. */
const code = Symbol('code');

class LiteralReader {
  private readonly text: string;
  at: number;
  isJson = true;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** `put` gets a list or object when it opens, so that a glimpse sees what has come so far. */
  value(depth: number, put: Put): unknown {
    if (depth > deepest) throw new LiteralFault(this.at, 'It is nested too deeply.');
    this.skipBlank();
    const start = this.at;
    const value = this.written(depth, put);
    if (value !== code && (depth === 0 || this.isAtEnd())) return value;
    // `'a' + b`, `Date.now()`, `function () {…}`
    this.at = start;
    const kept = this.code();
    // A word that is cut off may have become one of JSON.
    if (this.at < this.text.length) this.isJson = false;
    return kept;
  }

  private written(depth: number, put: Put): unknown {
    const char = this.text[this.at];
    if (char === undefined) throw this.cutOff();
    if (char === '[') return this.list(depth, put);
    if (char === '{') return this.object(depth, put);
    if (char === '"' || char === "'" || char === '`') return this.string(char);
    const word = this.match(keyword);
    if (word !== '') {
      if (!/^(true|false|null)$/.test(word)) this.isJson = false;
      return values[word];
    }
    const digits = this.match(number);
    if (digits !== '') return Number(digits.replaceAll('_', ''));
    if (this.match(consoleName) === '') return code;
    this.isJson = false;
    return this.text[this.at] === '[' ? this.list(depth, put) : this.object(depth, put);
  }

  /** Within a list or object, a value ends where the next one may begin. */
  private isAtEnd(): boolean {
    this.skipBlank();
    return /[,\]}]/.test(this.text[this.at] ?? ',');
  }

  private list(depth: number, put: Put): unknown[] {
    const list: unknown[] = [];
    put(list);
    this.items(']', () => {
      const nth = list.length;
      const set: Put = value => {
        list[nth] = value;
      };
      set(this.value(depth + 1, set));
    });
    return list;
  }

  private object(depth: number, put: Put): object {
    // Without a prototype, so that __proto__ is a key like any other.
    const object: { [key: string]: unknown } = Object.create(null);
    put(object);
    this.items('}', () => {
      const key = this.key();
      const set: Put = value => {
        object[key] = value;
      };
      set(this.value(depth + 1, set));
    });
    return object;
  }

  private items(closing: ']' | '}', item: () => void): void {
    this.at++;
    for (;;) {
      this.skipBlank();
      const char = this.text[this.at];
      if (char === undefined) throw this.cutOff();
      if (char === closing) {
        this.at++;
        return;
      }
      if (char === '…') throw new LiteralFault(this.at, 'The console has left out its content.');
      item();
      this.skipBlank();
      if (this.text[this.at] === ',') this.at++;
      else if (this.at < this.text.length && this.text[this.at] !== closing) throw this.unexpected();
    }
  }

  private key(): string {
    const char = this.text[this.at]!;
    let key: string;
    if (char === '"' || char === "'") key = this.string(char);
    else {
      this.isJson = false;
      key = this.match(plainKey);
    }
    this.skipBlank();
    if (this.at >= this.text.length) throw this.cutOff();
    if (this.text[this.at] !== ':') throw this.unexpected();
    this.at++;
    return key;
  }

  private string(quote: Quote): string {
    if (quote !== '"') this.isJson = false;
    this.at++;
    let string = '';
    for (;;) {
      string += this.match(plainText[quote]);
      const char = this.text[this.at++];
      if (char === quote) return string;
      if (char === '\\') string += this.escape();
      else if (char === '$' && this.text[this.at] !== '{') string += char;
      else if (char === undefined) throw this.cutOff();
      else throw new LiteralFault(this.at - 1, 'A text in quotes does not end.');
    }
  }

  private escape(): string {
    const char = this.text[this.at++] ?? '';
    if (char === 'u' || char === 'x') {
      const [all, braced, digits = braced] =
        /^(?:\{([\da-fA-F]{1,6})\}|([\da-fA-F]{4}))/.exec(this.text.slice(this.at, this.at + 8)) ?? [];
      const two = char === 'x' ? this.text.slice(this.at, this.at + 2) : '';
      const point = Number.parseInt(char === 'x' ? two : (digits ?? ''), 16);
      if (!(point <= 0x10ffff)) throw this.unexpected();
      this.at += char === 'x' ? 2 : all!.length;
      return String.fromCodePoint(point);
    }
    if (char === '\r' && this.text[this.at] === '\n') this.at++;
    return escapes[char] ?? char;
  }

  /** Up to the comma or bracket that ends it, without what stands within brackets and quotes. */
  private code(): string {
    const start = this.at;
    const open: string[] = [];
    for (;;) {
      this.match(plainCode);
      const char = this.text[this.at];
      if (char === undefined) {
        if (open.length > 0) throw this.cutOff();
        break;
      }
      if (open.length === 0 && (char === ',' || char === ')' || char === ']' || char === '}')) break;
      if (char === '"' || char === "'" || char === '`') this.quoted(char);
      else if (char === '/') this.slash();
      else {
        if (char === '(' || char === '[' || char === '{') open.push(char);
        else if (char !== ',') open.pop();
        this.at++;
      }
    }
    if (this.at === start) throw this.unexpected();
    return this.text.slice(start, Math.min(this.at, start + mostCode)).trim();
  }

  private quoted(quote: Quote): void {
    this.at++;
    for (;;) {
      this.match(plainText[quote]);
      const char = this.text[this.at++];
      if (char === quote) return;
      if (char === undefined) throw this.cutOff();
      if (char === '\\') this.at++;
      else if (quote !== '`') return;
    }
  }

  /** A comment, or a sign of division. */
  private slash(): void {
    const start = this.at;
    this.skipBlank();
    if (this.at === start) this.at++;
  }

  private skipBlank(): void {
    for (;;) {
      this.match(blank);
      if (this.text[this.at] !== '/') return;
      if (this.match(lineComment) === '') {
        if (this.text[this.at + 1] !== '*') return;
        const end = this.text.indexOf('*/', this.at + 2);
        if (end < 0) throw this.cutOff();
        this.at = end + 2;
      }
      this.isJson = false;
    }
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  private cutOff(): LiteralFault {
    return new LiteralFault(this.text.length, 'The input ends in the middle of it.');
  }

  private unexpected(): LiteralFault {
    return new LiteralFault(this.at, `${JSON.stringify(this.text[this.at] ?? '')} is out of place.`);
  }
}
