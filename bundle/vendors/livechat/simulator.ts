/**
 * A stand-in for LiveChat: the snippet's object takes listeners before the chat is there and stays until `destroy`,
 * which deletes it; a late listener to `ready` is called at once; listeners run in a row that ends where one throws; a
 * rating is a bare text; and one name stands for several things. Of all that, the object, its queue and what `destroy` deletes are as in npm
 * @livechat/widget-core 1.4.1; the rest follows the vendor's documentation. The real chat calls listeners a microtask
 * later, in the same order.
 */
import { fileLoads } from '../room/file-loads.ts';
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface LiveChatOptions {
  /** Makes what the events hold; the widget runs in a frame. */
  readonly realm?: Realm;
  /** The visitor brings a conversation along from an earlier page. */
  readonly goesOn?: boolean;
  /** The window was open on the earlier page, and opens again. Nothing public tells whether that is told. */
  readonly opensAgain?: boolean;
}

export type Rating = 'good' | 'bad' | 'none';
export type Availability = 'online' | 'offline';
export type Form = 'prechat' | 'postchat' | 'ticket';

export interface LiveChatWidget extends Widget {
  /** The page takes the chat away, as components of frameworks do when they go. */
  destroy(): void;
  hide(): void;
  greet(): void;
  fillForm(form: Form): void;
  reply(text: string): void;
  sendFile(): void;
  press(): void;
  rate(rating: Rating): void;
  change(availability: Availability): void;
  end(): void;
  /** What `fired` names, with what each event held. */
  readonly told: readonly Told[];
}

/** One event. */
export type Told = readonly [native: string, payload: unknown];

type Call = readonly [method: string, args: readonly unknown[]];
type Listener = (payload: unknown) => void;
type Handle = (...call: Call) => unknown;

/** What the snippet puts on the page. */
export interface LiveChatApi {
  _q: Call[];
  _h: Handle | null;
  readonly _v: '2.0';
  on(name: string, listener: Listener): void;
  once(name: string, listener: Listener): void;
  off(name: string, listener: Listener): void;
  get(name: string): unknown;
  call(name: string, ...args: unknown[]): void;
}

/** What the chat needs of a page. */
interface Page {
  LiveChatWidget?: LiveChatApi;
  LC_API?: { on_after_load?(): void };
  __lc_inited?: boolean;
}

/** Runs the snippet: what stands there stays. */
export function snippet(win: object): LiveChatApi {
  const page = win as Page;
  const handle =
    (method: string) =>
    (...args: unknown[]) =>
      api._h ? api._h(method, args) : void api._q.push([method, args]);
  const api: LiveChatApi = {
    _q: [],
    _h: null,
    _v: '2.0',
    on: handle('on'),
    once: handle('once'),
    off: handle('off'),
    get: name => {
      if (!api._h) throw new Error('There are no answers before the chat is loaded.');
      return handle('get')(name);
    },
    call: handle('call'),
  };
  page.LiveChatWidget ||= api;
  return page.LiveChatWidget;
}

/** Mostly an e-mail address, which takes two settings to get out; tests of the listener have one. */
const agent = 'jonas.muster-5f2c';
const greeting = { id: 4471, uniqueId: 'greeting-5f2c8a11' };
const button = { eventId: 'Q20KBIOHRJ_2', postbackId: 'size_42' };
const customerData = {
  name: 'Mira Beispiel',
  email: 'mira.beispiel@example.com',
  id: 'b7eff798-f8df-4364-8059',
  isReturning: false,
  status: 'browsing',
  sessionVariables: { order: 'C-550912-77' },
};
const state = { availability: 'online', visibility: 'minimized' };
const entry = (author: object, type = 'message') => ({ timestamp: 1_774_000_000, type, author });
const ofVisitor = { id: customerData.id, type: 'customer' };
const ofAgent = { id: agent, type: 'agent' };

/** What each event holds. */
const payloads: { readonly [native: string]: unknown } = {
  ready: { state, customerData },
  visibility_changed: { visibility: 'maximized' },
  availability_changed: { availability: 'offline' },
  customer_status_changed: { status: 'chatting' },
  greeting_displayed: greeting,
  greeting_hidden: greeting,
  new_event: entry(ofAgent),
  form_submitted: { type: 'ticket' },
  rating_submitted: 'good',
  rich_message_button_clicked: button,
};

export const secrets: readonly string[] = [
  agent,
  customerData.name,
  customerData.email,
  customerData.id,
  customerData.sessionVariables.order,
  greeting.uniqueId,
  button.eventId,
  button.postbackId,
];

class LiveChat extends Simulator implements LiveChatWidget {
  readonly secrets = secrets;
  readonly told: Told[] = [];
  readonly #page: Page;
  readonly #realm: Realm;
  #listeners: [native: string, listener: Listener][] = [];
  readonly #opensAgain: boolean;
  #isReady = false;
  #isRunning: boolean;

  constructor(page: Page, { realm = realmOf(), goesOn = false, opensAgain = false }: LiveChatOptions) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#isRunning = goesOn;
    this.#opensAgain = opensAgain;
  }

  load() {
    const page = this.#page;
    if (page.__lc_inited) return;
    page.__lc_inited = true;
    page.LC_API ??= {};
    const api = snippet(page);
    api._h = (method, args) => this.#handle(method, args);
    const waiting = api._q.splice(0);
    // Listeners are there at once; what is to be done waits for the frame of the chat.
    const calls = waiting.filter(([method]) => method === 'call');
    for (const [method, args] of waiting) if (method !== 'call') this.#handle(method, args);
    fileLoads(page);
    this.#isReady = true;
    this.emit('ready');
    this.attempt(() => page.LC_API?.on_after_load?.());
    if (this.#opensAgain) this.open();
    if (this.#isRunning) this.emit('customer_status_changed');
    for (const [method, args] of calls) this.#handle(method, args);
  }

  destroy() {
    const page = this.#page;
    this.#listeners = [];
    this.#isReady = false;
    delete page.LiveChatWidget;
    delete page.LC_API;
    delete page.__lc_inited;
  }

  open() {
    this.emit('visibility_changed', { visibility: 'maximized' });
  }

  close() {
    this.emit('visibility_changed', { visibility: 'minimized' });
  }

  hide() {
    this.emit('visibility_changed', { visibility: 'hidden' });
  }

  greet() {
    this.emit('greeting_displayed');
    this.emit('new_event', { ...entry(ofAgent), greeting });
  }

  fillForm(type: Form) {
    this.emit('form_submitted', { type });
  }

  send(_text: string) {
    this.#write('message');
  }

  reply(_text: string) {
    this.emit('new_event', entry(ofAgent));
  }

  sendFile() {
    this.#write('file');
  }

  /** Two events for one act. */
  press() {
    this.emit('rich_message_button_clicked');
    this.#write('message');
  }

  rate(rating: Rating) {
    this.emit('rating_submitted', rating);
  }

  change(availability: Availability) {
    this.emit('availability_changed', { availability });
  }

  end() {
    this.#isRunning = false;
    this.emit('customer_status_changed', { status: 'browsing' });
  }

  get cases() {
    return this.told.map(([native, payload]) => {
      const { author, visibility } = payload as { author?: { type: string }; visibility?: string };
      return [native, author?.type ?? visibility].filter(Boolean).join('|');
    });
  }

  emit(native: string, payload: unknown = payloads[native]) {
    this.fired.push(native);
    this.told.push([native, payload]);
    this.inTurn(() => this.#tell([native, payload]));
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The chat greets the visitor.', run: () => this.greet() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor fills in the form before the chat.', run: () => this.fillForm('prechat') },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send('Where is my parcel?') },
      { description: 'Jonas answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor presses a button in a message.', run: () => this.press() },
      { description: 'The visitor sends the invoice.', run: () => this.sendFile() },
      { description: 'Jonas answers: It arrives tomorrow.', run: () => this.reply('It arrives tomorrow.') },
      { description: 'The visitor rates the conversation as good.', run: () => this.rate('good') },
      { description: 'The conversation ends.', run: () => this.end() },
      { description: 'The visitor answers the form after the chat.', run: () => this.fillForm('postchat') },
      { description: 'The visitor minimises the chat.', run: () => this.close() },
    ];
  }

  /** The row of listeners ends where one throws. */
  #tell([native, payload]: Told) {
    const given = Object(payload) === payload ? this.#realm(payload as object) : payload;
    this.attempt(() => {
      for (const [name, listener] of [...this.#listeners]) if (name === native) listener(given);
    });
  }

  #write(type: string) {
    if (!this.#isRunning) this.emit('customer_status_changed');
    this.#isRunning = true;
    this.emit('new_event', entry(ofVisitor, type));
  }

  #handle(method: string, [name, ...rest]: readonly unknown[]): unknown {
    if (method === 'get') return this.#realm({ state, customer_data: customerData }[name as 'state'] ?? {});
    if (method === 'call') return this.#call(name as string);
    const native = name as string;
    const listener = rest[0] as Listener;
    if (!(native in payloads)) return console.error(`There is no event ${native}.`);
    if (method === 'off') {
      this.#listeners = this.#listeners.filter(([one, other]) => one !== native || other !== listener);
    } else this.#listen(native, listener, method === 'once');
    return undefined;
  }

  #listen(native: string, listener: Listener, isOnce: boolean) {
    const given = (payload: unknown) => {
      this.#listeners = this.#listeners.filter(([, other]) => other !== given);
      listener(payload);
    };
    this.#listeners.push([native, isOnce ? given : listener]);
    if (native === 'ready' && this.#isReady) {
      this.attempt(() => listener(this.#realm(payloads.ready as object)));
    }
  }

  #call(name: string) {
    if (name === 'maximize') this.open();
    else if (name === 'minimize') this.close();
    else if (name === 'hide') this.hide();
    else if (name === 'hide_greeting') this.emit('greeting_hidden');
    else if (name === 'destroy') this.destroy();
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: LiveChatOptions = {}): LiveChatWidget =>
  new LiveChat(win, options);
