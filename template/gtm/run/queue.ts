import type { Model } from './model.ts';
import type { Page } from './page.ts';
import { unwrap, wrap } from './untrusted.ts';

/** A message that fires triggers: it has a name of an event, and a number of its own. */
export interface EventMessage {
  readonly name: string;
  readonly id: number;
  readonly message: Message;
}

export type Message = { readonly [key: string]: unknown };

/** What a gtag command asks to be merged; a `set` replaces values instead of merging into them. */
export interface Update {
  readonly message: Message;
  readonly replace: boolean;
}

export interface QueueParts {
  readonly queue: unknown[];
  readonly model: Model;
  readonly page: Page;
  /** Most entries the queue keeps; the loader never goes below 100. */
  readonly limit: number;
  /** Carries out a gtag command, which is a pushed `arguments` object. */
  readonly command: (args: readonly unknown[], trusted: boolean) => Update | undefined;
  /** Fires the triggers of an event, and tells whether any tag ran. */
  readonly fire: (event: EventMessage) => boolean;
}

/**
 * Wraps `push` of this very array, as the loader does: other ways of adding entries go unnoticed.
 * Returns what works off the entries queued so far; the loader calls that by a timer, unless a push comes first.
 */
export const wrapPush = ({ queue, page, limit, ...parts }: QueueParts): (() => void) => {
  const waiting = queue.map(opened);
  const most = Math.max(100, limit);
  const { push } = queue;
  const next = createNext(waiting, page);
  let working = false;

  // A push made while a message is being worked off joins the line. One that throws does not stop the next.
  const work = (): boolean => {
    let ran = false;
    while (!working) {
      const entry = next();
      if (!entry) break;
      working = true;
      try {
        ran = carryOut(entry, { page, ...parts }) || ran;
      } finally {
        working = false;
      }
    }
    return ran;
  };

  queue.push = function (this: unknown[], ...messages: unknown[]): number {
    const stored = page.semaphore > 0 ? messages.map(wrap) : messages;
    waiting.push(...stored.map(opened));
    const answer: unknown = push.apply(queue, stored);
    while (this.length > most) this.shift();
    const ran = work();
    // The loader answers true, or false when a tag ran, in place of a length.
    return (!ran && (typeof answer !== 'boolean' || answer)) as unknown as number;
  };

  return () => void work();
};

/** Takes entries from the line. Initialisation comes right before the first message that is an event, whichever that is. */
const createNext = (waiting: Entry[], page: Page): (() => Entry | undefined) => {
  let initialised = false;

  return () => {
    const entry = waiting[0];
    if (!entry || initialised || !isEvent(entry.message)) return waiting.shift();

    initialised = true;
    const id = (entry.message as Message)['gtm.uniqueEventId'];
    const [consentId, initId] = typeof id === 'number' ? [id - 2, id - 1] : [page.next(), page.next()];
    if (typeof id !== 'number') mark(entry.message as Message, page.next());
    waiting.unshift(opened(made('gtm.init_consent', consentId)), opened(made('gtm.init', initId)));
    return waiting.shift();
  };
};

type MessageParts = Pick<QueueParts, 'model' | 'page' | 'command' | 'fire'>;

/** Does what one entry asks for, and answers whether any tag ran. */
const carryOut = ({ message, trusted }: Entry, parts: MessageParts): boolean => {
  const { model, command } = parts;
  model.forget('eventModel');
  if (typeof message === 'function') {
    call(message, { get: model.get, set: model.set, reset: model.reset }, []);
  } else if (Array.isArray(message)) {
    callOnValue(message, model);
  } else if (isArguments(message)) {
    const update = command([...message], trusted);
    return update !== undefined && merge(update, parts);
  } else if (typeof message === 'object' && message !== null) {
    return merge({ message: message as Message, replace: false }, parts);
  }
  return false;
};

/** Merges a message into the model and fires its event, if it has one. */
const merge = ({ message, replace }: Update, { model, page, fire }: MessageParts): boolean => {
  for (const key of Object.keys(message)) {
    if (key === '_clear') continue;
    if (replace || message._clear) model.set(key, undefined);
    model.set(key, message[key]);
  }
  if (!message.event) return false;

  const given = message['gtm.uniqueEventId'];
  const id = typeof given === 'number' ? given : page.next();
  if (id !== given) {
    mark(message, id);
    model.set('gtm.uniqueEventId', id);
  }
  return typeof message.event === 'string' && fire({ name: message.event, id, message });
};

/** A message in the line, and whether the page itself has pushed it. */
interface Entry {
  readonly message: unknown;
  readonly trusted: boolean;
}

const opened = (stored: unknown): Entry => {
  const message = unwrap(stored);
  return { message, trusted: message === stored };
};

const made = (event: string, id: number): Message => ({ event, 'gtm.uniqueEventId': id });

// The loader's assignment passes over frozen messages in silence.
const mark = (message: Message, id: number): void => void Reflect.set(message, 'gtm.uniqueEventId', id);

const isArguments = (value: unknown): value is IArguments =>
  Object.prototype.toString.call(value) === '[object Arguments]';

const eventCommands = ['config', 'event', 'js', 'get'];

const isEvent = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  (Boolean((message as Message).event) ||
    (isArguments(message) && eventCommands.includes(String(message[0]))));

// Whatever a function in the queue throws is swallowed.
const call = (run: unknown, self: unknown, args: readonly unknown[]): void => {
  try {
    Reflect.apply(run as () => unknown, self, args);
  } catch {}
};

const callOnValue = ([path, ...args]: readonly unknown[], model: Model): void => {
  if (typeof path !== 'string') return;
  const steps = path.split('.');
  const method = steps.pop() as string;
  const target = model.get(steps.join('.'));
  if (target === undefined || target === null) return;
  call((target as Record<string, unknown>)[method], target, args);
};
