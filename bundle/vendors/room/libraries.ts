/**
 * Pages on which an object of a library stands where the chat takes an object of the site, or another tool beside the chat,
 * by the path of their code from the root: what that is, as it stands after "with". The code plays a `story.ts`.
 */
export interface Libraries {
  readonly [path: string]: string;
}
