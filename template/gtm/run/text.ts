/** Value of a variable by name, at the moment of one event. */
export type Resolve = (name: string) => unknown;

/** Something of the container that is known only when it is used. */
export type Late<T> = (resolve: Resolve) => T;

/** Turns a value of a variable into the text that stands in its place. */
export type Quote = (value: unknown) => string;

const reference = /\{\{([^{}]*)\}\}/;

/**
 * Compiles a text that may hold `{{Variable}}`. A text that is nothing but one reference keeps the type of the
 * value; a reference amid other text becomes part of that text. Refuses names that no variable has.
 */
export const compileText = (text: string, names: ReadonlySet<string>): Late<unknown> => {
  const name = wholeReference(text);
  if (name === undefined) return compileMixed(text, names, String);

  check(name, names);
  return resolve => resolve(name);
};

/** Compiles a text in which every reference becomes text, quoted as the place demands. */
export const compileMixed = (text: string, names: ReadonlySet<string>, quote: Quote): Late<string> => {
  // The pattern captures, so that every second piece is the name of a reference.
  const pieces = text.split(new RegExp(reference, 'g'));
  pieces.forEach((piece, index) => {
    if (index % 2) check(piece, names);
    else if (piece.includes('{{')) throw new Error(`"{{" opens no reference in "${cut(piece)}".`);
  });
  return resolve => pieces.map((piece, index) => (index % 2 ? quote(resolve(piece)) : piece)).join('');
};

/** Name of the variable, if the text is one reference and nothing else. */
export const wholeReference = (text: string): string | undefined =>
  new RegExp(`^${reference.source}$`).exec(text)?.[1];

const check = (name: string, names: ReadonlySet<string>): void => {
  if (!names.has(name)) throw new Error(`{{${name}}} names no variable of the container.`);
};

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
