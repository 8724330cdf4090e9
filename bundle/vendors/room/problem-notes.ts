import type { ProblemCode } from '../../../schemas/src/status.ts';

/** What a problem means for this chat beyond what is true of every chat, each as a sentence that names the chat. */
export type ProblemNotes = { readonly [code in ProblemCode]?: string };
