/** A stand-in for the User.com widget: calls the functions on `civchat` and takes the page's own calls. */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../simulator.ts';

/**
 * Where the widget finds the callbacks at the moment of an event; the vendor does not say. `late`: on the window's
 * `civchat`; `kept`: on the object that was there at load; `boot`: it copied the functions at load.
 */
export type ReadsCallbacks = 'late' | 'kept' | 'boot';

export interface UsercomOptions {
  /** Makes the message objects. */
  readonly realm?: Realm;
  readonly readsCallbacks?: ReadsCallbacks;
}

/** A call of the page into the widget, such as `userengage` with `event.signup` and its attributes. */
export interface Call {
  readonly to: string;
  readonly args: readonly unknown[];
}

export interface UsercomWidget extends Widget {
  /** The site or an automation writes. */
  reply(text: string): void;
  /** An automation delivers a piece of code. */
  sendCode(code: string): void;
  /** What the page called, in order. */
  readonly calls: readonly Call[];
  /** What a shop typically tells the widget by itself, through whatever stands on the window at that moment. */
  readonly siteCalls: readonly Step[];
}

interface Page {
  civchat?: unknown;
  userengage?: unknown;
  UE?: unknown;
}

type Config = { readonly [key: string]: unknown };
type Sdk = (name: string, attributes?: object) => void;
type Found = { readonly self?: unknown; readonly callback?: unknown };
type Finder = (native: string) => Found;

const callbacks = ['onLoad', 'onOpen', 'onClose', 'onMessage', 'onPayloadReceived'];

/** A typical `civchat` of a site that knows its visitor. */
export const config = {
  apiKey: 'Ab12Cd',
  user_id: 'shop-user-4471902',
  email: 'lena.probe@example.com',
  first_name: 'Lena',
  last_name: 'Probestein',
  company: { name: 'Probestein Handels GmbH' },
};

const visitorKeys = ['ca-7Qm2XvK9tR', 'ca-W4nB8zLs1E'] as const;

const said = {
  greeting: 'Hello Lena, how can we help?',
  question: 'Can I return order 2210-88431?',
  answer: 'Yes, within 30 days. Shall we mail a label to lena.probe@example.com?',
  thanks: 'Yes please, that would be great.',
};

const code = "dataLayer.push({event: 'banner', coupon: 'LENA-15-OFF'})";
const author = 'Sofia Muster';

/** `content` and `isAdmin` are documented, the rest is what such an object may well hold. */
const message = (content: string, isAdmin: boolean) => ({
  id: 733019284,
  content,
  isAdmin,
  createdAt: '2026-02-11T09:30:00Z',
  author: isAdmin
    ? { name: author }
    : { name: `${config.first_name} ${config.last_name}`, email: config.email },
});

const typicalArguments: { readonly [native: string]: readonly unknown[] } = {
  onMessage: [message(said.question, false)],
  onPayloadReceived: [code],
};

export const secrets: readonly string[] = [
  config.user_id,
  config.email,
  config.last_name,
  config.company.name,
  ...visitorKeys,
  ...Object.values(said),
  code,
  author,
];

class Usercom extends Simulator implements UsercomWidget {
  readonly secrets = secrets;
  readonly calls: Call[] = [];
  readonly #page: Page;
  readonly #realm: Realm;
  readonly #reads: ReadsCallbacks;
  #find: Finder = () => ({});
  #config: unknown;
  #destroyed = true;

  constructor(page: Page, { realm = realmOf(), readsCallbacks = 'late' }: UsercomOptions) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#reads = readsCallbacks;
  }

  load() {
    this.#destroyed = false;
    this.#publish();
    this.#boot(this.#page.civchat);
  }

  open() {
    this.emit('onOpen');
  }

  close() {
    this.emit('onClose');
  }

  send(text: string) {
    this.emit('onMessage', message(text, false));
  }

  reply(text: string) {
    this.emit('onMessage', message(text, true));
  }

  sendCode(code: string) {
    this.emit('onPayloadReceived', code);
  }

  emit(native: string, ...payload: unknown[]) {
    this.fired.push(native);
    const args = (payload.length ? payload : (typicalArguments[native] ?? [])).map(value =>
      this.#made(value),
    );
    this.attempt(() => {
      const { self, callback } = this.#find(native);
      if (typeof callback === 'function') Reflect.apply(callback, self, args);
    });
  }

  get conversation(): readonly Step[] {
    return [
      { says: 'The page loads the widget.', run: () => this.#destroyed && this.#loadWithConfig() },
      { says: 'The visitor opens the widget.', run: () => this.open() },
      { says: `The site greets: ${said.greeting}`, run: () => this.reply(said.greeting) },
      { says: `The visitor asks: ${said.question}`, run: () => this.send(said.question) },
      { says: `The site answers: ${said.answer}`, run: () => this.reply(said.answer) },
      { says: 'An automation delivers code to the page.', run: () => this.sendCode(code) },
      { says: `The visitor writes: ${said.thanks}`, run: () => this.send(said.thanks) },
      { says: 'The visitor closes the widget.', run: () => this.close() },
    ];
  }

  get siteCalls(): readonly Step[] {
    const { apiKey, email, first_name } = config;
    return [
      {
        says: 'The shop reports a registration.',
        run: () => this.#sdk('event.signup', { email, first_name }),
      },
      {
        says: 'The shop reports a product put into the basket.',
        run: () =>
          this.#sdk('product_event', { product_id: 'P-1042', event_type: 'add to cart', name: 'Tent' }),
      },
      { says: 'The shop updates the visitor.', run: () => this.#sdk('client.update', { email }) },
      { says: 'The shop reports a new route.', run: () => this.#method('pageHit', { apiKey, email }) },
      { says: 'The shop opens the widget.', run: () => this.#sdk('widget.open') },
      { says: 'The visitor logs out.', run: () => this.#method('resetAuth', { apiKey }) },
    ];
  }

  /** The page's part, where it has not been played. */
  #loadWithConfig() {
    this.#page.civchat ??= { ...config };
    this.load();
  }

  /** Every load makes a new pair of globals; those of a destroyed widget must not be used any more. */
  #publish() {
    const life = { over: false };
    const taking =
      (to: string, then: (first: unknown) => void = () => {}) =>
      (...args: unknown[]) => {
        if (life.over) throw new Error(`${to} was called after UE.destroy.`);
        this.calls.push({ to, args });
        then(args[0]);
      };
    this.#page.userengage = taking('userengage', name => name === 'widget.open' && this.open());
    this.#page.UE = {
      pageHit: taking('UE.pageHit'),
      resetAuth: taking('UE.resetAuth', () => this.#writeKey(visitorKeys[1])),
      refresh: taking('UE.refresh'),
      init: taking('UE.init', options => this.#boot(options)),
      destroy: taking('UE.destroy', () => {
        life.over = true;
        this.#destroyed = true;
        this.#find = () => ({});
      }),
    };
  }

  /** Without a configuration the widget waits for `UE.init`. */
  #boot(config: unknown) {
    this.#config = config;
    this.attempt(() => {
      this.#find = finders[this.#reads](this.#page, (config ?? {}) as Config);
    });
    if (!isObject(config)) return;
    this.#writeKey(visitorKeys[0]);
    this.emit('onLoad');
  }

  /** The widget writes to the site's object; one official plugin of the vendor waits there with a setter. */
  #writeKey(key: string) {
    const config = this.#config;
    if (isObject(config)) this.attempt(() => Reflect.set(config, 'userKey', key));
  }

  #made(value: unknown) {
    return isObject(value) ? this.#realm(value) : value;
  }

  #sdk(name: string, attributes?: object) {
    (this.#page.userengage as Sdk)(name, attributes);
  }

  #method(name: string, attributes: object) {
    (this.#page.UE as { [method: string]: (attributes: object) => void })[name]!(attributes);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const finders: { readonly [reads in ReadsCallbacks]: (page: Page, config: Config) => Finder } = {
  late: (page, config) => native => {
    const self = (page.civchat ?? config) as Config;
    return { self, callback: self[native] };
  },
  kept: (_page, config) => native => ({ self: config, callback: config[native] }),
  boot: (_page, config) => {
    const copies = new Map(callbacks.map(name => [name, config[name]]));
    return native => ({ self: config, callback: copies.get(native) });
  },
};

/** A widget for this window, not loaded yet. */
export const simulate = (win: object, options: UsercomOptions = {}): UsercomWidget =>
  new Usercom(win, options);
