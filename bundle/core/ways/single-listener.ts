import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { type Coverer, coverer } from '../hooks/coverer.ts';
import { isCover } from '../hooks/spy.ts';
import { apply, type Callable } from '../language.ts';
import { tryOr } from '../try-or.ts';
import { callsOf } from './calls.ts';
import { whileThere } from './while-there.ts';

type Command = readonly [verb: unknown, event: unknown, listener: unknown];
/** The array before the chat has played it, and what it is then; a chat that has can be asked. */
type Queue = unknown[] & { readonly is?: unknown };

/** `chats` counts how often the chat has come to the page anew. */
type OnEvent = (event: string, argument: unknown, chats: number) => void;

const nothing = () => {};

/**
 * Taps listeners of one event, the same one by the same tap. Only the last tells: tools between the page and the chat may
 * call several for one thing, or keep one that the chat no longer has.
 */
function tapper(tell: (argument: unknown) => void): Coverer {
  let last: Callable;
  const tapOf = coverer((listener, self, args, tap) => {
    if (tap === last) tryOr(() => tell(args[0]));
    return apply(listener, self, args);
  });
  return (listener, isTakenBack) => {
    const tap = tapOf(listener, isTakenBack);
    if (!isTakenBack) last = tap;
    return tap;
  };
}

/** Taps what commands register, and registers one of ours for what they take back, if `takeBack` does that. */
function tapAll(
  commands: unknown[],
  taps: ReadonlyMap<unknown, Coverer>,
  takeBack: (command: unknown) => boolean | undefined,
): void {
  commands.forEach((command, at) => {
    tryOr(() => {
      const [verb, event, listener] = command as Command;
      const tap = taps.get(event);
      if (!tap) return;
      // A tool below ours knows the function by its tap, also when it is taken back.
      let tapped: Command = [verb, event, listener && tap(listener as Callable, verb === 'off')];
      if (verb === 'off' && takeBack(tapped)) tapped = ['on', event, tap(nothing)];
      commands[at] = tapped;
    });
  });
}

/** The last command that was taken back, of which a tool may hold on to the passing by for a while. */
let taken: unknown;
let isTaking: boolean | undefined;

/** Pushes a command that takes back, but not one that passes by for that reason, even as a copy that a tool has made. */
function takeBack(chat: unknown[], command: unknown): boolean | undefined {
  if (isTaking) return;
  isTaking = true;
  taken = command;
  const isTaken = tryOr(() => {
    chat.push(command);
    return true;
  });
  isTaking = false;
  return isTaken;
}

/**
 * Listens to a chat that keeps one listener for each event and takes them as commands, `push(['on', event, listener])`,
 * first in an array that stands for it. What the page registers is tapped; where it registers nothing, or takes its own
 * back, we do. Answers with a look at the page.
 *
 * The global is an accessor as long as it is there, but never makes it be there, since sites test for the name. A chat
 * that has played the array already keeps listeners that nobody can read: to subscribe would take their place. So nothing
 * is done until the page registers another.
 */
export function singleListener(
  context: CaptureContext,
  name: string,
  events: readonly string[],
  onEvent: OnEvent,
): () => void {
  const { _report, _onWidget } = context;
  let chats = 0;
  const taps = new Map(
    events.map(event => [event, tapper(argument => onEvent(event, argument, chats))] as const),
  );
  const meet = (chat: Queue) => {
    const isHooked = callsOf(context, chat, 'push', args => {
      if (args[0] !== taken) tapAll(args, taps, command => takeBack(chat, command));
    });
    if (!isHooked) return;
    if (chat.is) {
      if (!chats) _report('loaded_late', name, true);
    } else {
      // Before what the page has registered, which then takes its place.
      chat.unshift(...events.map(event => ['on', event, nothing]));
      tapAll(chat, taps, () => true);
      chats++;
      _onWidget(true);
    }
  };
  return whileThere(context, name, chat => {
    const { push } = chat as Queue;
    // What has no `push` throws, and is left alone.
    if (push && !isCover(push)) meet(chat as Queue);
    return chat;
  });
}
