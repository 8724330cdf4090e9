/** A mistake that people make, put into a good file: the checkers have to find it. One file of `mistakes/` each. */

/** What a finding about it has to say. */
interface Expected {
  readonly where: RegExp;
  readonly says: RegExp;
  readonly remedy: RegExp;
}

/** A mistake in the text of a template. */
export interface TemplateMistake extends Expected {
  readonly seed: (text: string) => string;
}

/** A mistake in a container file; `seed` changes its version in place. */
export interface ContainerMistake extends Expected {
  // biome-ignore lint/suspicious/noExplicitAny: a mistake is by definition not of the type
  readonly seed: (version: any) => void;
}

/** Places of the tags in the container that mistakes are put into. */
export const [TEMPLATE, HTML, GA4] = [0, 1, 2] as const;
