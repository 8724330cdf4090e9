/**
 * A stand-in for the User.com widget. It behaves as a public copy of the real one, a build of March 2022, was observed
 * to behave; today's documentation names the same callbacks. See `store.ts`.
 */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';
import { type Page, type Schedule, type Sent, Store } from './store.ts';

export interface UsercomOptions {
  /** Makes the message objects. */
  readonly realm?: Realm;
  /**
   * When the widget starts after `widget.js` has run. The real one waits until the document is parsed and the rest of
   * it has come over the network; here it starts at once unless told otherwise.
   */
  readonly starts?: Schedule;
  /** When the server answers a page view; at once unless told otherwise. */
  readonly answers?: Schedule;
  /** The visitor has been here before, so the widget finds a cookie with a key; true unless told otherwise. */
  readonly isKnown?: boolean;
  /**
   * Should a build read late: callbacks are not copied but looked up at each event, on the window's `civchat` (`late`)
   * or on the object that was there at the start (`kept`). The measured build copies.
   */
  readonly readsCallbacks?: 'late' | 'kept';
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
  /** Is called when the window has opened or closed, whoever did it. */
  shows(isOpen: boolean): void;
  /** What the page called, in order. */
  readonly calls: readonly Call[];
  /** What the widget told its server, in order. */
  readonly sent: readonly Sent[];
  /** What a shop typically tells the widget by itself, through whatever stands on the window at that moment. */
  readonly siteCalls: readonly Step[];
}

type Sdk = (name: string, attributes?: object) => void;

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
/** These two keys and no other. */
const message = (content: string, isAdmin: boolean) => ({ content, isAdmin });

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
];

const atOnce: Schedule = happen => happen();

class Usercom extends Simulator implements UsercomWidget {
  readonly secrets = secrets;
  readonly calls: Call[] = [];
  readonly sent: Sent[] = [];
  readonly #page: Page;
  readonly #options: Required<Omit<UsercomOptions, 'readsCallbacks'>> & UsercomOptions;
  /** Cookie of the visitor. */
  readonly #visitor: { key?: string | undefined };
  readonly #newKeys: string[] = [...visitorKeys];
  #store: Store | undefined;

  constructor(
    page: Page,
    { realm = realmOf(), starts = atOnce, answers = atOnce, isKnown = true, ...rest }: UsercomOptions,
  ) {
    super();
    this.#page = page;
    this.#options = { realm, starts, answers, isKnown, ...rest };
    this.#visitor = { key: isKnown ? this.#newKeys.shift() : undefined };
  }

  /** `widget.js` runs. Beside a widget that is there already it does nothing. */
  load() {
    if (this.#isThere) return;
    const store = this.#newStore();
    this.#store = store;
    this.#publish(store);
    this.#options.starts(() => store.start());
  }

  /** The visitor finds a launcher only when the widget is ready, and it opens what is closed. */
  open() {
    if (this.#store?.isUsable && !this.#store.isOpen) this.attempt(() => this.#store!.showBoard());
  }

  close() {
    if (this.#store?.isUsable && this.#store.isOpen) this.attempt(() => this.#store!.hideBoard());
  }

  /**
   * Whether the server sends the visitor's first message of a new conversation back to the page is not known: the
   * widget itself calls nothing for it. All later ones come back like this.
   */
  send(text: string) {
    this.#receive('onMessage', message(text, false));
  }

  reply(text: string) {
    this.#receive('onMessage', message(text, true));
  }

  sendCode(code: string) {
    this.#receive('onPayloadReceived', code);
  }

  shows(_isOpen: boolean) {}

  emit(native: string, ...payload: unknown[]) {
    const args = payload.length ? payload : (typicalArguments[native] ?? []);
    this.attempt(() => this.#store?.call(native, ...args.map(value => this.#made(value))));
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the widget.', run: () => this.#isThere || this.#loadWithConfig() },
      { description: 'The visitor opens the widget.', run: () => this.open() },
      { description: `The site greets: ${said.greeting}`, run: () => this.reply(said.greeting) },
      { description: `The visitor asks: ${said.question}`, run: () => this.send(said.question) },
      { description: `The site answers: ${said.answer}`, run: () => this.reply(said.answer) },
      { description: 'An automation delivers code to the page.', run: () => this.sendCode(code) },
      { description: `The visitor writes: ${said.thanks}`, run: () => this.send(said.thanks) },
      { description: 'The visitor closes the widget.', run: () => this.close() },
    ];
  }

  get siteCalls(): readonly Step[] {
    const { apiKey, email, first_name } = config;
    return [
      {
        description: 'The shop reports a registration.',
        run: () => this.#sdk('event.signup', { email, first_name }),
      },
      {
        description: 'The shop reports a product put into the basket.',
        run: () =>
          this.#sdk('product_event', { product_id: 'P-1042', event_type: 'add to cart', name: 'Tent' }),
      },
      { description: 'The shop updates the visitor.', run: () => this.#sdk('client.update', { email }) },
      { description: 'The shop reports a new route.', run: () => this.#method('pageHit', { apiKey, email }) },
      { description: 'The shop opens the widget.', run: () => this.#sdk('widget.open') },
      { description: 'The visitor logs out.', run: () => this.#method('resetAuth', { apiKey }) },
    ];
  }

  /** The page's part, where it has not been played. */
  #loadWithConfig() {
    this.#page.civchat ??= { ...config };
    this.load();
  }

  get #isThere(): boolean {
    const UE = this.#page.UE as { __internal: { destroyed: boolean } } | undefined;
    return UE !== undefined && !UE.__internal.destroyed;
  }

  #receive(native: string, value: unknown) {
    if (this.#store?.isUsable) this.emit(native, value);
  }

  #newStore() {
    const { answers, readsCallbacks } = this.#options;
    return new Store({
      page: this.#page,
      answers,
      visitor: this.#visitor,
      newKeys: this.#newKeys,
      ...(readsCallbacks && { lateObject: kept => (readsCallbacks === 'kept' ? kept : this.#page.civchat) }),
      fires: native => this.fired.push(native),
      shows: isOpen => this.shows(isOpen),
      sends: sent => this.sent.push(JSON.parse(JSON.stringify(sent))),
      attempt: siteCode => this.attempt(siteCode),
    });
  }

  /** Every load makes a new pair of globals; those of an earlier one go on talking to their own store. */
  #publish(store: Store) {
    const taking =
      (to: string, take: (args: readonly unknown[]) => unknown) =>
      (...args: unknown[]) => {
        this.calls.push({ to, args });
        return take(args);
      };
    this.#page.UE = {
      pageHit: taking('UE.pageHit', ([given]) => store.ping(given)),
      resetAuth: taking('UE.resetAuth', ([given]) => store.resetAuth(given)),
      destroy: taking('UE.destroy', () => store.destroy()),
      __internal: { destroyed: false, isReady: false },
    };
    this.#page.userengage = taking('userengage', args => store.take(args));
  }

  #made(value: unknown) {
    return isObject(value) ? this.#options.realm(value) : value;
  }

  #sdk(name: string, attributes?: object) {
    (this.#page.userengage as Sdk)(name, attributes);
  }

  #method(name: string, attributes: object) {
    (this.#page.UE as { [method: string]: (attributes: object) => void })[name]!(attributes);
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A widget for this window, not loaded yet. */
export const simulate = (win: object, options: UsercomOptions = {}): UsercomWidget =>
  new Usercom(win, options);
