import type { CaptureContext } from '../../../schemas/src/vendor.ts';
import { tryOr } from '../try-or.ts';
import { onAppearance } from './appearance.ts';
import type { Foreign } from './object-of-callbacks.ts';

/** What a chat puts on the window; it may have no way to unsubscribe. */
interface Emitter {
  on(name: string, listener: (payload: unknown) => void): void;
  off?(name: string, listener: (payload: unknown) => void): void;
}

/** A copy that a page has put in the place of the chat, whatever it has changed in it, keeps much of the chat. */
const isCopy = (copy: object, emitter: object) =>
  tryOr(() =>
    Object.entries(copy).some(
      ([key, value]) => Object(value) === value && value === (emitter as Foreign)[key],
    ),
  );

/** Listens to a chat whose object on the window takes any number of listeners: once to each such object. */
export function emitterEvents(
  context: CaptureContext,
  name: string,
  events: readonly string[],
  onEvent: (event: string, payload: unknown) => void,
): void {
  const subscribe = (emitter: Emitter) => {
    const listeners = events.map(
      event => [event, (payload: unknown) => tryOr(() => onEvent(event, payload))] as const,
    );
    for (const [event, listener] of listeners) emitter.on(event, listener);
    return () => {
      for (const [event, listener] of listeners) tryOr(() => emitter.off!(event, listener));
    };
  };
  onAppearance(context, name, subscribe, isCopy);
}
