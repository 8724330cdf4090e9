/**
 * Canaries: values that exist nowhere else, planted in payloads and looked for in whatever leaves the listener. A
 * canary is found whole, cut, in other letters, encoded for an address, in base64 and so within a token.
 */

/** Where a canary was planted. */
export interface Place {
  readonly vendor: string;
  readonly native: string;
  /** Path in the payload as `fields.ts` writes it. */
  readonly path: string;
}

/** In which form canaries are planted. */
export type Form = (core: string) => unknown;

/** Forms for every taste: each holds the core of the canary so often that a cut one is known too. */
export const forms = {
  text: core => `${core} ${core}`,
  email: core => `${core}@${core}.example`,
  'long text': core => `${core} `.repeat(500),
  'encoded text': core => encodeURIComponent(`«${core}» `.repeat(9)),
  base64: core => btoa(`${core} ${core}`),
  token: core => tokenWith(core),
  'token in a sentence': core => `Bearer ${tokenWith(core)}, please`,
} as const satisfies { readonly [name: string]: Form };

/** A number is as good as its digits. */
const digits = (id: number) => 7_700_000_000 + id;

/** An invented JSON Web Token that says who the visitor is. */
const tokenWith = (core: string) =>
  [
    { alg: 'HS256', typ: 'JWT' },
    { email: `${core}@example.com`, name: core },
  ]
    .map(part => btoa(JSON.stringify(part)).replace(/=/g, ''))
    .concat('YW4gaW52ZW50ZWQgc2lnbmF0dXJl')
    .join('.');

/** All canaries of one run. */
export class Aviary {
  readonly #places: Place[] = [];

  /** Plants a text. */
  text(place: Place, form: Form): unknown {
    return form(`kanari${String(this.#add(place)).padStart(6, '0')}x`);
  }

  /** Plants a number. */
  number(place: Place): number {
    return digits(this.#add(place));
  }

  /** Places whose canary, or a part of it that still tells which one it is, stands in the text. */
  foundIn(output: string): Place[] {
    const ids = new Set<number>();
    for (const reading of readings(output)) {
      for (const [, id] of reading.matchAll(/kanari(\d{6})x/gi)) ids.add(Number(id));
      for (const [number] of reading.matchAll(/770\d{7}/g)) ids.add(Number(number) - digits(0));
    }
    return [...ids].sort((a, b) => a - b).flatMap(id => this.#places[id] ?? []);
  }

  /** Every place where one was planted. */
  get places(): readonly Place[] {
    return this.#places;
  }

  #add(place: Place): number {
    return this.#places.push(place) - 1;
  }
}

/** Ways to read a text: as it is, and what is encoded in it. */
function readings(output: string): string[] {
  const unescaped = output.replace(/%[0-9a-f]{2}/gi, code =>
    String.fromCharCode(parseInt(code.slice(1), 16)),
  );
  const runs = unescaped.match(/[\w+/-]{16,}/g) ?? [];
  // Base64 that was cut at its beginning makes sense from one of four places on.
  const decoded = runs.flatMap(run =>
    [0, 1, 2, 3].map(from => Buffer.from(run.slice(from), 'base64').toString('latin1')),
  );
  return [output, unescaped, ...decoded];
}
