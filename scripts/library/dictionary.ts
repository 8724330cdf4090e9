/** `chat-datalayer/dictionary`: every event, field and setting, and the problems in words. */
export { dictionary } from '../../bundle/dictionary/dictionary.ts';
export { problems } from '../../bundle/dictionary/problems.ts';
export type * from '../../schemas/src/dictionary.ts';
export { type ProblemText, states } from '../../schemas/src/problems.ts';
