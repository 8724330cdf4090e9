/** `chat-datalayer/dictionary`: every event, field and setting, and the problems in words. */
export { dictionary } from '../../bundle/dictionary/dictionary.ts';
export type * from '../../schemas/src/dictionary.ts';
export { type ProblemText, problems, states } from '../../schemas/src/problems.ts';
