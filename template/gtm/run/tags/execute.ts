import type { Resolve } from '../text.ts';

/** What a tag gets for one turn. */
export interface Turn {
  readonly resolve: Resolve;
  readonly eventId: number;
  success(): void;
  failure(): void;
}

/** Does what a tag is for. Throws where GTM would log an exception of the tag. */
export type ExecuteTag = (turn: Turn) => void;
