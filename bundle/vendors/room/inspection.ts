/** A visit with a chat, in stages, at each of which a page looks at everything there is. */

export interface InspectionStage {
  readonly name: string;
  readonly run: () => unknown;
}

/** What there is to look at: things by path, and the names that the site gives to its own. */
export interface Views {
  readonly things: { readonly [path: string]: unknown };
  readonly names: ReadonlyMap<unknown, string>;
}

export interface InspectedVisit {
  readonly stages: readonly InspectionStage[];
  readonly views: () => Views;
}

/** The window as an inspected visit sees it. */
export interface InspectedPage {
  [name: string]: unknown;
}

export interface Inspection {
  /** Names that the chat, its sites and our script for it use on a window. */
  readonly globals: readonly string[];
  visit(page: InspectedPage): InspectedVisit;
}

/** A function of the site that can be told from others by its name. */
export const namedFunction = (name: string) =>
  Object.defineProperty((..._args: unknown[]) => name, 'name', { value: name });
