import type { Recorder } from './recorder.ts';

/** Calls a function of the site as a chat does, and notes what it is answered. */
export function callAsChat(
  recorder: Recorder,
  callback: unknown,
  self: unknown,
  args: readonly unknown[],
): void {
  let result: unknown;
  try {
    if (typeof callback === 'function') result = Reflect.apply(callback, self, args);
  } catch (error) {
    recorder.note('the chat catches', error);
    return;
  }
  recorder.note('the chat gets back', result);
}
