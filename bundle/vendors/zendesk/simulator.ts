/**
 * A stand-in for Zendesk: one function `zE`, behind which stands the current widget or the classic one. Its file puts a
 * queue there and the widget later, which takes the queue's place only while `zE` and `zEmbed` are the same; it throws at
 * what it does not know, complains on the console where that comes from the queue, and calls a function that it is given.
 * All of that follows documentation and public code.
 */
import { fileLoads } from '../room/file-loads.ts';
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface ZendeskOptions {
  /** Makes what the events hold. */
  readonly realm?: Realm;
  /**
   * Which widget it is; the current one if not given. Tests that report all events have one that knows both, which
   * does not exist.
   */
  readonly widget?: 'messenger' | 'classic' | 'both';
  /** A build of the current widget that knows the oldest three events alone. */
  readonly isOld?: boolean;
}

export type Rating = 'Good' | 'Bad' | 'Removed';

export interface ZendeskWidget extends Widget {
  /** Single-page sites remove script and globals, and embed the chat again later. */
  unload(): void;
  start(): void;
  assign(): void;
  end(): void;
  offer(): void;
  press(): void;
  reply(text: string): void;
  submitForm(form: 'Chat Request Form' | 'Contact Form' | 'Talk Callback Request'): void;
  search(): void;
  rate(rating: Rating): void;
  /** The classic widget loses its connection and finds it again. */
  reconnect(): void;
}

type Callable = (...args: unknown[]) => unknown;
type Listener = (payload?: unknown) => void;

/** What the chat needs of a page. */
interface Page {
  zE?: unknown;
  zEmbed?: unknown;
  zEACLoaded?: unknown;
}

const conversationId = '65f1c0a2e9d8b7a6c5d4e3f2';
const agent = { agentId: '4471902', agentDisplayName: 'Jonas Muster' };
const term = 'refund C-550912-77';
const visitor = 'mira.beispiel@example.com';
const message = { role: 'user', text: 'Please call me about the parcel.' };

const event = (type: string, data: object = {}) => ({
  id: `ev-${type}`,
  createdAt: 1_774_000_000,
  type,
  data: { conversationId, ...data },
});
const userEvent = (action: string, properties: object = {}) => ({
  category: 'Zendesk Web Widget',
  action,
  properties,
});

/** What each event of the current widget holds. */
const messenger: { readonly [native: string]: () => unknown } = {
  open: () => event('messagingOpened'),
  close: () => event('messagingClosed'),
  unreadMessages: () => 2,
  proactiveMessageDisplayed: () => event('proactiveMessageDisplayed', { campaignId: 'c-7' }),
  proactiveMessageClicked: () => event('proactiveMessageClicked', { campaignId: 'c-7' }),
  conversationStarted: () => event('conversationStarted'),
  conversationOpened: () => event('conversationOpened'),
  newConversationButtonClicked: () => event('newConversationButtonClicked'),
  conversationWithAgentRequested: () => event('conversationWithAgentRequested'),
  conversationAgentAssigned: () => event('conversationAgentAssigned', agent),
  messagesShown: () => event('messagesShown', { messages: [message] }),
  postbackButtonClicked: () => event('postbackButtonClicked', { actionName: 'size_42' }),
  conversationExtensionOpened: () =>
    event('conversationExtensionOpened', { url: 'https://apps.example/7c31f0' }),
  conversationExtensionDisplayed: () => event('conversationExtensionDisplayed'),
};

/** The same of the classic one, by the names of the catalogue. */
const classic: { readonly [native: string]: () => unknown } = {
  'webWidget:open': () => undefined,
  'webWidget:close': () => undefined,
  'chat:connected': () => undefined,
  'chat:start': () => undefined,
  'chat:end': () => undefined,
  'chat:status': () => 'offline',
  'chat:departmentStatus': () => ({ name: 'Sales', id: 7, status: 'offline' }),
  'chat:unreadMessages': () => 2,
  'chat:popout': () => undefined,
  userEvent: () => userEvent('Contact Form Submitted', { name: visitor }),
};

export const secrets: readonly string[] = [
  conversationId,
  agent.agentId,
  agent.agentDisplayName,
  term,
  visitor,
  message.text,
  'size_42',
];

/** The command and the name by which the chat knows an event of the catalogue. */
const known = (native: string): string =>
  native in classic ? `webWidget:on ${native.replace('webWidget:', '')}` : `messenger:on ${native}`;

type Kind = NonNullable<ZendeskOptions['widget']>;

/** The same of all that a widget knows. */
export const nativesOf = (widget: Kind, isOld = false): readonly (readonly string[])[] => {
  const current = Object.keys(messenger).slice(0, isOld ? 3 : undefined);
  return [
    ...(widget === 'classic' ? [] : current),
    ...(widget === 'messenger' ? [] : Object.keys(classic)),
  ].map(native => known(native).split(' '));
};

class Zendesk extends Simulator implements ZendeskWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #realm: Realm;
  readonly #natives: readonly string[];
  readonly #isClassic: boolean;
  #listeners: [known: string, listener: Listener][] = [];
  #isLoaded = false;

  constructor(page: Page, { realm = realmOf(), widget = 'messenger', isOld = false }: ZendeskOptions) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#isClassic = widget === 'classic';
    this.#natives = nativesOf(widget, isOld).map(native => native.join(' '));
  }

  load() {
    const page = this.#page;
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const queue: unknown[][] = [];
    const stub = (...args: unknown[]) => void queue.push(args);
    // A stub of the site stays, and what it has queued is its own affair.
    page.zE ??= stub;
    page.zEmbed ??= page.zE;
    page.zEACLoaded = true;
    // The widget takes its time.
    fileLoads(page);
    const real = Object.assign((...args: unknown[]) => this.#command(args), {
      widget: this.#isClassic ? 'classic' : 'messenger',
    });
    if (page.zE === page.zEmbed)
      page.zE = page.zEmbed = Object.assign(real, page.zE, { widget: real.widget });
    for (const args of queue) this.#fromQueue(args);
  }

  unload() {
    this.#isLoaded = false;
    this.#listeners = [];
    delete this.#page.zE;
    delete this.#page.zEmbed;
    delete this.#page.zEACLoaded;
  }

  open() {
    this.emit(this.#isClassic ? 'webWidget:open' : 'open');
    if (this.#isClassic) this.emit('userEvent', userEvent('Web Widget Opened'));
  }

  close() {
    this.emit(this.#isClassic ? 'webWidget:close' : 'close');
  }

  /** No event of its own; a conversation may start with it. */
  send(_text: string) {
    this.start();
  }

  start() {
    this.emit(this.#isClassic ? 'chat:start' : 'conversationStarted');
  }

  assign() {
    if (this.#isClassic) this.emit('userEvent', userEvent('Chat Served by Operator', { agent }));
    else this.emit('conversationAgentAssigned');
  }

  end() {
    if (this.#isClassic) this.emit('chat:end');
  }

  offer() {
    if (!this.#isClassic) this.emit('proactiveMessageDisplayed');
  }

  press() {
    if (!this.#isClassic) this.emit('postbackButtonClicked');
  }

  reply(_text: string) {
    if (this.#isClassic) this.emit('chat:unreadMessages', 1);
    else this.emit('messagesShown');
  }

  submitForm(form: string) {
    this.emit('userEvent', userEvent(`${form} Submitted`, { name: visitor }));
  }

  search() {
    this.emit('userEvent', userEvent('Help Center Search', { term }));
  }

  rate(rating: Rating) {
    this.emit('userEvent', userEvent(`Chat Rating ${rating}`));
  }

  reconnect() {
    this.emit('chat:connected');
    this.emit('chat:start');
  }

  emit(native: string, ...given: unknown[]) {
    const make = messenger[native] ?? classic[native];
    const payload = given.length > 0 ? given[0] : make?.();
    this.fired.push(native);
    this.inTurn(() => this.#tell(native, payload));
  }

  get conversation(): readonly Step[] {
    return this.#isClassic ? this.#classicConversation() : this.#messengerConversation();
  }

  #tell(native: string, payload: unknown) {
    const told = Object(payload) === payload ? this.#realm(payload as object) : payload;
    for (const [one, listener] of [...this.#listeners]) {
      if (one === known(native)) this.attempt(() => (told === undefined ? listener() : listener(told)));
    }
  }

  #messengerConversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The chat invites the visitor.', run: () => this.offer() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send('Where is my parcel?') },
      { description: 'The bot answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor presses a button in a message.', run: () => this.press() },
      { description: 'Jonas is assigned to the conversation.', run: () => this.assign() },
      { description: 'Jonas answers: It arrives tomorrow.', run: () => this.reply('It arrives tomorrow.') },
      { description: 'The visitor closes the chat.', run: () => this.close() },
    ];
  }

  #classicConversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor searches the help center.', run: () => this.search() },
      {
        description: 'The visitor fills in the form before the chat.',
        run: () => this.submitForm('Chat Request Form'),
      },
      { description: 'Somebody of the team joins.', run: () => this.start() },
      { description: 'Jonas takes the chat.', run: () => this.assign() },
      { description: 'The visitor rates the chat as good.', run: () => this.rate('Good') },
      { description: 'The chat ends.', run: () => this.end() },
      { description: 'The visitor closes the chat.', run: () => this.close() },
    ];
  }

  /** What the site has queued fails on the console. */
  #fromQueue(args: unknown[]) {
    try {
      this.#command(args);
    } catch (error) {
      console[this.#isClassic ? 'error' : 'warn'](String(error));
    }
  }

  #command([command, name, listener]: unknown[]): unknown {
    if (typeof command === 'function') return (command as Callable)();
    if (/^(messenger|webWidget)$/.test(String(command))) return this.#act(String(name));
    const key = `${command} ${name}`;
    if (!this.#natives.includes(key)) throw new Error(`Nobody knows ${key}.`);
    const entry: [string, Listener] = [key, listener as Listener];
    this.#listeners.push(entry);
    if (command === 'webWidget:on') return undefined;
    return () => {
      this.#listeners = this.#listeners.filter(one => one !== entry);
    };
  }

  #act(name: string) {
    if (name === 'open') this.open();
    else if (name === 'close') this.close();
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: ZendeskOptions = {}): ZendeskWidget =>
  new Zendesk(win, options);
