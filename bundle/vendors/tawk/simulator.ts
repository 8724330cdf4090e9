/**
 * A stand-in for the tawk.to widget: tells everything twice, to a function of the site on `Tawk_API` and as an event on
 * the window, and nothing at all while the visitor has the chat in a window of its own.
 */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface TawkOptions {
  /** Makes what the events hold; the widget runs in a frame. */
  readonly realm?: Realm;
  /** The visitor brings a conversation along from an earlier page. */
  readonly goesOn?: boolean;
}

export type Status = 'online' | 'away' | 'offline';
/** Good, neutral, bad. */
export type Satisfaction = 1 | 0 | -1;

export interface TawkWidget extends Widget {
  /** Single-page sites remove script and global, and embed the chat again later. */
  unload(): void;
  /** The visitor takes the chat into a window of its own, and comes back. */
  popOut(): void;
  popIn(): void;
  fillForm(): void;
  leaveMessage(): void;
  join(): void;
  leave(): void;
  reply(text: string): void;
  sendFile(): void;
  rate(satisfaction: Satisfaction): void;
  change(status: Status): void;
  end(): void;
}

/** What the widget needs of a page. */
interface Page {
  Tawk_API?: unknown;
  dispatchEvent?(event: Event): boolean;
}

const visitor = { name: 'Mira Beispiel', email: 'mira.beispiel@example.com' };
const agent = { id: '5f2c8a11d0e4', name: 'Jonas Muster' };
const image = 'https://s3.example/agents/jonas-muster.png';
const file = 'https://files.example/upload/7c31f0/invoice-4471902.pdf';
const form = { ...visitor, questions: [{ label: 'Order', answer: 'C-550912-77' }] };
const note = 'Please call me about the parcel.';

/** What each event holds, where it holds anything. */
const details: { readonly [native: string]: unknown } = {
  tawkStatusChange: 'offline',
  tawkChatMessageVisitor: note,
  tawkChatMessageAgent: 'Let me have a look.',
  tawkChatMessageSystem: `${agent.name} has joined`,
  tawkAgentJoinChat: { ...agent, position: 'Service team', image },
  tawkAgentLeaveChat: agent,
  tawkChatSatisfaction: 1,
  tawkPrechatSubmit: form,
  tawkOfflineSubmit: { ...form, message: note },
  tawkFileUpload: file,
  tawkVisitorNameChanged: visitor.name,
  tawkTagsUpdated: ['vip-4471902'],
  tawkUnreadCountChanged: 2,
};

export const secrets: readonly string[] = [
  visitor.name,
  visitor.email,
  agent.id,
  agent.name,
  image,
  file,
  form.questions[0]!.answer,
  note,
];

const isObject = (value: unknown): value is { [key: string]: unknown } => Object(value) === value;

class Tawk extends Simulator implements TawkWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #realm: Realm;
  #isLoaded = false;
  #isPoppedOut = false;
  #isOpen = false;
  #isRunning: boolean;

  constructor(page: Page, { realm = realmOf(), goesOn = false }: TawkOptions) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#isRunning = goesOn;
  }

  load() {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const page = this.#page;
    if (!isObject(page.Tawk_API)) page.Tawk_API = {};
    Object.assign(page.Tawk_API as object, this.#api());
    this.emit('tawkBeforeLoad');
    this.emit('tawkLoad');
    // A conversation that runs is met again.
    if (this.#isRunning) this.emit('tawkChatStarted');
  }

  unload() {
    this.#isLoaded = false;
    delete this.#page.Tawk_API;
  }

  popOut() {
    this.#isPoppedOut = true;
  }

  popIn() {
    this.#isPoppedOut = false;
  }

  open() {
    this.#isOpen = true;
    this.emit('tawkChatMaximized');
  }

  close() {
    this.#isOpen = false;
    this.emit('tawkChatMinimized');
  }

  fillForm() {
    this.emit('tawkPrechatSubmit');
  }

  leaveMessage() {
    this.emit('tawkOfflineSubmit');
  }

  send(text: string) {
    if (!this.#isRunning) this.emit('tawkChatStarted');
    this.#isRunning = true;
    this.emit('tawkChatMessageVisitor', text);
  }

  join() {
    this.emit('tawkChatMessageSystem');
    this.emit('tawkAgentJoinChat');
  }

  leave() {
    this.emit('tawkAgentLeaveChat');
  }

  reply(text: string) {
    this.emit('tawkChatMessageAgent', text);
    if (!this.#isOpen) this.emit('tawkUnreadCountChanged', 1);
  }

  sendFile() {
    this.emit('tawkFileUpload');
  }

  rate(satisfaction: Satisfaction) {
    this.emit('tawkChatSatisfaction', satisfaction);
  }

  change(status: Status) {
    this.emit('tawkStatusChange', status);
  }

  end() {
    this.#isRunning = false;
    this.emit('tawkChatEnded');
  }

  emit(native: string, detail: unknown = details[native]) {
    if (this.#isPoppedOut) return;
    this.fired.push(native);
    const page = this.#page;
    const given = isObject(detail) ? this.#realm(detail) : detail;
    this.attempt(() => {
      const api = page.Tawk_API;
      const slot = isObject(api) ? api[native.replace('tawk', 'on')] : undefined;
      if (typeof slot === 'function') slot.apply(api, given === undefined ? [] : [given]);
    });
    page.dispatchEvent?.(new CustomEvent(native, { detail: given }));
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor fills in the form before the chat.', run: () => this.fillForm() },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send('Where is my parcel?') },
      { description: 'Jonas joins the conversation.', run: () => this.join() },
      { description: 'Jonas answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor sends the invoice.', run: () => this.sendFile() },
      { description: 'The visitor writes: Thank you!', run: () => this.send('Thank you!') },
      { description: 'Jonas answers: It arrives tomorrow.', run: () => this.reply('It arrives tomorrow.') },
      { description: 'The visitor rates the conversation as good.', run: () => this.rate(1) },
      { description: 'Jonas leaves the conversation.', run: () => this.leave() },
      { description: 'The visitor ends the conversation.', run: () => this.end() },
      { description: 'The visitor minimises the chat.', run: () => this.close() },
    ];
  }

  /** The part of the page's own interface that makes events. */
  #api() {
    return {
      maximize: () => this.open(),
      minimize: () => this.close(),
      hideWidget: () => this.emit('tawkChatHidden'),
      endChat: () => this.end(),
      popup: () => this.popOut(),
    };
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: TawkOptions = {}): TawkWidget => new Tawk(win, options);
