/**
 * One run of the vendor's `widget.js`. What it copies, deletes, publishes, sends and calls, and in which order, was
 * observed on a public copy of the real widget, a build of March 2022, in Chromium. Nothing of its code is here.
 */
/** Lets something happen when its time has come. */
export type Schedule = (happen: () => void) => void;

/** What the chat has sent to its server. */
export interface Sent {
  readonly to: 'ping' | 'event' | 'product_event' | 'client.update';
  readonly body: unknown;
}

/** The window as the widget knows it. */
export interface Page {
  civchat?: unknown;
  userengage?: unknown;
  UE?: unknown;
  UsercomInstance?: { destroy(): void } | undefined;
  readonly document?: { addEventListener?(event: string, listener: () => void): void };
}

/** What one run of the widget needs of the world around it. */
export interface World {
  readonly page: Page;
  readonly answers: Schedule;
  /** Cookies of the visitor, which outlive the widget. */
  readonly visitor: { key?: string | undefined };
  /** Keys that the server gives to visitors whom it does not know. */
  readonly newKeys: string[];
  /** Should a build read late: an object on which callbacks are looked up at each event. */
  readonly lateObject?: (kept: unknown) => unknown;
  fires(native: string): unknown;
  /** The window has opened or closed, whoever did it. */
  shows(isOpen: boolean): void;
  sends(sent: Sent): unknown;
  attempt(siteCode: () => unknown): void;
}

type Given = { [key: string]: unknown };
interface Sdk {
  isReady?: boolean;
  readonly __internal: { destroyed: boolean };
}

/** The names that are taken; `onDestroy` is taken and never called. */
const names = ['onMessage', 'onOpen', 'onClose', 'onLoad', 'onDestroy', 'onPayloadReceived'];

/** Turbolinks is about to take the page away: the widget destroys itself, and comes back if its script runs again. */
const turbolinks = [
  ...['turbolinks:visit', 'turbolinks:before-cache', 'turbolinks:load'],
  ...['page:before-change', 'page:change'],
];

const done = Promise.resolve();

/** Copies the callbacks of an object, and deletes them there: a frozen object with a callback makes it throw. */
function taken(given: Given): Given {
  const callbacks: Given = {};
  for (const name of names) {
    if (!given[name]) continue;
    if (typeof given[name] === 'function') callbacks[name] = given[name];
    remove(given, name);
  }
  return callbacks;
}

/** The real widget's code is strict wherever it runs; ours may be part of a sloppy script. */
function remove(given: Given, name: string): void {
  if (!Reflect.deleteProperty(given, name)) throw new TypeError(`Cannot delete property '${name}'`);
}

function write(given: Given, name: string, value: unknown): void {
  if (!Reflect.set(given, name, value)) throw new TypeError(`Cannot set property '${name}'`);
}

export class Store {
  readonly #world: World;
  #callbacks: Given = {};
  /** What the page has told about itself and its visitor, one ping on top of the other. */
  #settings: Given = {};
  #kept: unknown;
  #isInitialized = false;
  #isConnected = false;
  #isOpen = false;
  #forgets = false;
  readonly #buffer: (readonly unknown[])[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The visitor finds a launcher on the page. */
  get isUsable(): boolean {
    return this.#isInitialized && this.#isConnected;
  }

  /** The document is parsed and the rest of the widget has come over the network. */
  start(): void {
    const { page, attempt } = this.#world;
    page.UsercomInstance = { destroy: () => this.#end() };
    for (const event of turbolinks) page.document?.addEventListener?.(event, () => this.#destroyWidget());
    this.#kept = page.civchat;
    if (page.civchat !== undefined) attempt(() => this.ping(page.civchat));
  }

  /** A page view. Its argument brings a new set of callbacks, which takes the place of the old one whole. */
  ping(argument: unknown): void {
    const { visitor, sends, answers, attempt, lateObject } = this.#world;
    const given = (argument || {}) as Given;
    const key = given.userKey || visitor.key;
    // One official plugin of the vendor waits there with a setter.
    if (key) write(given, 'userKey', key);
    if (!this.#settings.apiKey && given.apiKey === undefined) return;
    if (!lateObject) this.#callbacks = taken(given);
    this.#settings = { ...this.#settings, ...given };
    const { widget: _, source_context: __, ...known } = this.#forgets ? given : this.#settings;
    sends({
      to: 'ping',
      body: {
        ...known,
        ...(this.#forgets && { create_new_gu: true }),
        ...(this.#isInitialized && { widget_ready: true }),
      },
    });
    // An exception of the site's `onLoad` ends here, and the start stays unfinished.
    answers(() => attempt(() => this.#answered()));
  }

  /** Forgets the visitor. The window closes without `onClose`. */
  resetAuth(argument: unknown): void {
    const { page, visitor } = this.#world;
    const given = (argument || {}) as Given;
    if (this.#sdk.__internal.destroyed || given.apiKey === undefined) return;
    visitor.key = undefined;
    this.#settings = {};
    this.#isConnected = this.#isInitialized = false;
    this.#show(false);
    this.#forgets = true;
    const civchat = page.civchat as Given | undefined;
    if (civchat?.userKey) remove(civchat, 'userKey');
    this.ping(given);
  }

  destroy(): void {
    if (!this.#sdk.__internal.destroyed) this.#destroyWidget();
  }

  /** A call of `userengage`: kept until the widget is ready, which the answer tells, then done. */
  take(args: readonly unknown[]): unknown {
    return this.#isInitialized ? this.#run(args) : this.#buffer.push(args);
  }

  showBoard(): void {
    this.#show(true);
    this.call('onOpen');
  }

  hideBoard(): void {
    this.#show(false);
    this.call('onClose');
  }

  /** Fires an event: the site's function has the widget's own callbacks for its `this`. */
  call(native: string, ...args: readonly unknown[]): void {
    const { lateObject, fires } = this.#world;
    const self = lateObject ? lateObject(this.#kept) : this.#callbacks;
    fires(native);
    const callback = (self as Given | undefined)?.[native];
    if (typeof callback === 'function') Reflect.apply(callback, self, args);
  }

  #show(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#world.shows(isOpen);
  }

  get #sdk(): Sdk {
    return this.#world.page.UE as Sdk;
  }

  #answered(): void {
    const { visitor, newKeys } = this.#world;
    visitor.key ??= newKeys.shift();
    if (!this.#isInitialized) {
      this.#isConnected = true;
      if (this.#settings.state === 'expanded') this.showBoard();
      this.#isInitialized = true;
      this.call('onLoad');
      this.#sdk.isReady = true;
      this.#sdk.__internal.destroyed = false;
      this.#flush();
    }
    this.#forgets = false;
  }

  /** A call that cannot be done keeps those behind it back. */
  #flush(): void {
    for (let args = this.#buffer.shift(); args; args = this.#buffer.shift()) if (!this.#run(args)) return;
  }

  #destroyWidget(): void {
    const { page } = this.#world;
    if (!page.UsercomInstance) return;
    page.UsercomInstance.destroy();
    this.#isInitialized = false;
    this.#forgets = true;
  }

  #end(): void {
    delete this.#world.page.UsercomInstance;
    this.#isConnected = false;
    this.#sdk.__internal.destroyed = true;
    this.#sdk.isReady = false;
  }

  /** Answers with a promise, as the real one does; with nothing where it cannot do what it is told. */
  #run([name, ...args]: readonly unknown[]): unknown {
    const [space = '', method] = String(name).split('.');
    if (space === 'event')
      return method ? this.#send('event', { event: method, data: args[0] ?? {} }) : undefined;
    const key = space === 'product_event' ? space : `${space}.${method}`;
    return Object.hasOwn(this.#commands, key) ? this.#commands[key]!(args) : undefined;
  }

  readonly #commands: { readonly [name: string]: (args: readonly unknown[]) => unknown } = {
    product_event: ([data]) => {
      const given = (data || {}) as Given;
      return 'product_id' in given && 'event_type' in given
        ? this.#send('product_event', { data })
        : undefined;
    },
    'client.update': args => this.#send('client.update', { data: args }),
    'widget.show': () => done,
    'widget.hide': () => done,
    'widget.open': () => {
      this.showBoard();
      return done;
    },
    'widget.close': () => {
      this.hideBoard();
      return done;
    },
    'widget.clicked_open': () => this.#send('event', { event: 'widget_clicked_open', data: {} }),
    'widget.clicked_closed': () => this.#send('event', { event: 'widget_clicked_closed', data: {} }),
  };

  #send(to: Sent['to'], body: object): unknown {
    this.#world.sends({ to, body: { ...body, user_key: this.#world.visitor.key } });
    return done;
  }
}
