/**
 * For tests: a chat for each way of listening that tells the page the same in each, with the awkward manners that real
 * chats of that way have. It is heard under the id of the synthetic chat.
 */
import type { Capture } from '../../../schemas/src/vendor.ts';
import type { FakePage } from '../fake-page.ts';
import { callbackSlot, slotSpy } from './callback-slot.ts';
import { callsOf } from './calls.ts';
import { commandEvents } from './command.ts';
import { domEvents } from './dom-event.ts';
import { emitterEvents } from './emitter.ts';
import { eachObject, hookCallbacks } from './object-of-callbacks.ts';
import { singleListener } from './single-listener.ts';

/** What the chat tells, in this order whenever it is played. */
export const natives = ['window_opened', 'talk_began', 'window_closed'] as const;

type Listener = (native: string) => void;

/** The chat on one page. */
export interface WayChat {
  /** The site's snippet: what stands on the page before the chat's own file is there, if anything does. */
  snippet(): void;
  /** The chat's own file, with which it begins to tell. */
  load(): void;
  /** The site takes the chat off the page. */
  remove(): void;
  fire(native: string): void;
  /** The site listens in the way that the chat documents. */
  listen(listener: Listener): void;
}

/** One way of listening. */
export interface Way {
  readonly name: string;
  /** Global or event under which it is found. */
  readonly place: string;
  readonly capture: Capture;
  readonly chat: (page: FakePage) => WayChat;
  /** Nothing is put on the page for it. */
  readonly isLookedAt?: true;
  /** Whether our script has to be there when the chat's own file comes. */
  readonly isStarted?: true;
  /** Whether it hears even then what the site begins to listen to. */
  readonly isTapped?: true;
}

const nothing = () => {};

type Callback = (...args: readonly unknown[]) => unknown;
type Globals = { [name: string]: unknown };

const globalsOf = (page: FakePage) => page as unknown as Globals;

/** Calls one global function with each event, and looks it up each time. */
const slot: Way = {
  name: 'a callback slot',
  place: 'syntheticSlot',
  capture: context => {
    callbackSlot(context, 'syntheticSlot', ([native]) => context._onEvent(native));
    return nothing;
  },
  chat: page => ({
    snippet: nothing,
    load: nothing,
    remove: nothing,
    fire: native => {
      const found = globalsOf(page).syntheticSlot;
      if (typeof found === 'function') found(native);
    },
    listen: listener => {
      globalsOf(page).syntheticSlot = listener;
    },
  }),
};

/** Copies the functions of an object when it loads, deletes them there, and calls its copies. */
const callbacks: Way = {
  name: 'an object of callbacks',
  place: 'syntheticObject',
  isStarted: true,
  capture: context => {
    const places = Object.fromEntries(
      natives.map(native => [native, slotSpy(() => context._onEvent(native))] as const),
    );
    eachObject(context, 'syntheticObject', object => {
      hookCallbacks(context, object, places, true);
      return object;
    });
    return nothing;
  },
  chat: page => {
    let copies: { [native: string]: unknown } = {};
    const object = () => {
      globalsOf(page).syntheticObject ??= {};
      return globalsOf(page).syntheticObject as Globals;
    };
    return {
      snippet: () => void object(),
      load: () => {
        const found = object();
        copies = {};
        for (const native of natives) {
          copies[native] = found[native];
          delete found[native];
        }
      },
      remove: () => {
        copies = {};
      },
      fire: native => (copies[native] as Callback | undefined)?.(),
      listen: listener => {
        for (const native of natives) object()[native] = () => listener(native);
      },
    };
  },
};

const prefix = 'synthetic:';

/** Fires events on the window, with its payload beside `detail`. */
const dom: Way = {
  name: 'DOM events',
  place: `${prefix}${natives[0]}`,
  isLookedAt: true,
  capture: context => {
    domEvents(
      context,
      context._win,
      natives.map(native => prefix + native),
      name => context._onEvent(name.slice(prefix.length)),
    );
    return nothing;
  },
  chat: page => ({
    snippet: nothing,
    load: nothing,
    remove: nothing,
    fire: native => void page.dispatchEvent(new Event(prefix + native)),
    listen: listener => {
      for (const native of natives) page.addEventListener(prefix + native, () => listener(native));
    },
  }),
};

/** Listeners by the names of events, as emitters keep them. */
function openListeners() {
  const all: [name: string, listener: Callback][] = [];
  return {
    on: (name: string, listener: Callback) => void all.push([name, listener]),
    off: (name: string, listener: Callback) => {
      const at = all.findIndex(one => one[0] === name && one[1] === listener);
      if (at >= 0) all.splice(at, 1);
    },
    fire: (name: string) => {
      for (const [one, listener] of [...all]) if (one === name) listener();
    },
    count: () => all.length,
  };
}

/** An object that its file puts on the window; to remove the chat deletes it, and the next one is another. */
const emitter: Way = {
  name: 'an emitter',
  place: 'syntheticEmitter',
  isLookedAt: true,
  capture: context => {
    emitterEvents(context, 'syntheticEmitter', natives, context._onEvent);
    return nothing;
  },
  chat: page => {
    let listeners = openListeners();
    const waiting: Listener[] = [];
    const add = (listener: Listener) => {
      for (const native of natives) listeners.on(native, () => listener(native));
    };
    const isThere = () => globalsOf(page).syntheticEmitter !== undefined;
    return {
      snippet: nothing,
      load: () => {
        if (isThere()) return;
        listeners = openListeners();
        const { on, off, count } = listeners;
        globalsOf(page).syntheticEmitter = { on, off, count };
        waiting.forEach(add);
      },
      remove: () => {
        delete globalsOf(page).syntheticEmitter;
        waiting.length = 0;
      },
      fire: native => listeners.fire(native),
      listen: listener => void (isThere() ? add(listener) : waiting.push(listener)),
    };
  },
};

/** A function whose stub queues commands until the chat's file replaces it and plays them; it calls those that it can. */
const command: Way = {
  name: 'a command with a stub',
  place: 'syntheticCommand',
  isLookedAt: true,
  capture: context => {
    commandEvents(context, 'syntheticCommand', (subscribe, onEvent) => {
      for (const native of natives) subscribe(`on:${native}`, () => onEvent(native));
      return undefined;
    });
    return nothing;
  },
  chat: page => {
    let listeners = openListeners();
    const call = (name: string | Callback, listener: Callback) =>
      typeof name === 'string' ? listeners.on(name.slice('on:'.length), listener) : name();
    const globals = globalsOf(page);
    const stub = () => {
      const queue: (readonly unknown[])[] = [];
      return Object.assign((...args: readonly unknown[]) => void queue.push(args), { queue });
    };
    const snippet = () => {
      globals.syntheticCommand ??= stub();
    };
    return {
      snippet,
      load: () => {
        const found = globals.syntheticCommand as { queue?: (readonly unknown[])[] } | undefined;
        if (found && !found.queue) return;
        listeners = openListeners();
        globals.syntheticCommand = (...args: [string, Callback]) => void call(...args);
        for (const args of found?.queue ?? []) call(...(args as [string, Callback]));
      },
      remove: () => {
        delete globals.syntheticCommand;
        listeners = openListeners();
      },
      fire: native => listeners.fire(native),
      listen: listener => {
        snippet();
        for (const native of natives) {
          (globals.syntheticCommand as Callback)(`on:${native}`, () => listener(native));
        }
      },
    };
  },
};

/** An array of commands that its file plays and replaces; it keeps one listener for each event. */
const single: Way = {
  name: 'a queue of commands with one listener for each event',
  place: 'syntheticQueue',
  isLookedAt: true,
  isStarted: true,
  isTapped: true,
  capture: context => singleListener(context, 'syntheticQueue', natives, native => context._onEvent(native)),
  chat: page => {
    const globals = globalsOf(page);
    const listeners = new Map<unknown, unknown>();
    const play = ([verb, native, listener]: readonly unknown[]) =>
      void (verb === 'on' ? listeners.set(native, listener) : listeners.delete(native));
    const snippet = () => {
      globals.syntheticQueue ??= [];
    };
    return {
      snippet,
      load: () => {
        snippet();
        const queue = globals.syntheticQueue;
        if (!Array.isArray(queue)) return;
        // The file has come, and goes on when others have come too.
        page.dispatchEvent(new Event('load'));
        globals.syntheticQueue = { push: play, is: () => true };
        queue.forEach(play);
      },
      remove: () => {
        delete globals.syntheticQueue;
        listeners.clear();
      },
      fire: native => (listeners.get(native) as Callback | undefined)?.(),
      listen: listener => {
        snippet();
        for (const native of natives) {
          (globals.syntheticQueue as { push: Callback }).push(['on', native, () => listener(native)]);
        }
      },
    };
  },
};

/** Takes its listener once, in the options of the call that starts it. */
const start: Way = {
  name: 'an option of the start',
  place: 'syntheticStart',
  isStarted: true,
  capture: context => {
    const openPlace = slotSpy(([native]) => context._onEvent(native));
    callsOf(context, context._win, 'syntheticStart', args => {
      const given = (args[0] ?? {}) as { listener?: unknown };
      args[0] = { ...given, listener: openPlace()(given.listener) };
      context._onWidget(true);
    });
    return nothing;
  },
  chat: page => {
    let heard: Callback | undefined;
    let site: Listener | undefined;
    const globals = globalsOf(page);
    return {
      snippet: nothing,
      load: () => {
        globals.syntheticStart ??= ({ listener }: { listener?: Callback } = {}) => {
          heard = listener;
        };
        // As the site's own script does when the file is there.
        (globals.syntheticStart as Callback)(site && { listener: site });
      },
      remove: () => {
        heard = undefined;
      },
      fire: native => heard?.(native),
      listen: listener => {
        site = listener;
      },
    };
  },
};

export const ways: readonly Way[] = [slot, callbacks, dom, emitter, command, single, start];
