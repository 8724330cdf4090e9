/**
 * A stand-in for the Tidio widget, after public copies of the source of the real one: it fires events on the document,
 * and its object takes calls at once, which wait until the widget is ready.
 */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';
import { isObject, type Page, TidioApi } from './api.ts';

export interface TidioOptions {
  /** Makes what the events hold. */
  readonly realm?: Realm;
  /** The visitor has written a moment ago, on an earlier page. */
  readonly goesOn?: boolean;
  /** The browser keeps nothing for the site, so that no message is remembered. */
  readonly keepsNothing?: boolean;
  /** When the widget is ready whose script has run: the real one waits for its server. At once unless told otherwise. */
  readonly starts?: (start: () => void) => void;
}

export type Status = 'online' | 'offline';

export interface TidioWidget extends Widget {
  /** Single-page sites remove the chat with its global, and embed it again later. */
  unload(): void;
  /** The visitor goes from the first view of the open window to the conversation. */
  enterConversation(): void;
  fillForm(): void;
  reply(text: string): void;
  /** A bot asks, and takes what the visitor writes next as the answer. */
  botAsks(text: string): void;
  sendFile(): void;
  rate(score: number): void;
  change(status: Status): void;
  /** The visitor writes nothing for more than a day. */
  passDay(): void;
}

const visitor = { name: 'Mira Beispiel', email: 'mira.beispiel@example.com', phone: '+49 30 5550123' };
const said = {
  question: 'Where is my parcel C-550912-77?',
  answer: 'Let me have a look.',
  thanks: 'Great, thank you.',
};
const file = 'https://files.example/upload/7c31f0/invoice-4471902.pdf';
const rating = 'satisfaction_survey_rating';

const fromVisitor = (message: string, type = 'text', fromBot = false) => ({ message, fromBot, type });

/** What each event holds, where it holds anything. */
const typical: { readonly [native: string]: unknown } = {
  messageFromVisitor: fromVisitor(said.question),
  messageFromOperator: { message: said.answer, fromBot: false },
  preFormFilled: { form_data: visitor },
  setStatus: 'offline',
};

export const secrets: readonly string[] = [...Object.values(visitor), ...Object.values(said), file];

class Tidio extends Simulator implements TidioWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #options: Required<Omit<TidioOptions, 'goesOn'>>;
  #isLoaded = false;
  #isOpen = false;
  /** Whether the browser's storage tells of a message of the visitor that is younger than a day. */
  #hasWritten: boolean;
  /** A bot waits for the visitor's answer. */
  #isAsked = false;

  constructor(
    page: Page,
    { realm = realmOf(), goesOn = false, keepsNothing = false, starts = start => start() }: TidioOptions,
  ) {
    super();
    this.#page = page;
    this.#options = { realm, keepsNothing, starts };
    this.#hasWritten = goesOn;
  }

  load() {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const page = this.#page;
    // A page that has kept the object keeps its word that the chat was ready, which is then not told again.
    if (!isObject(page.tidioChatApi)) page.tidioChatApi = new TidioApi(page, call => this.attempt(call));
    const api = page.tidioChatApi as TidioApi;
    this.#options.starts(() => {
      if (api.readyEventWasFired) return;
      this.emit('ready');
      api.bind({ open: () => this.open(), close: () => this.close() });
      api.readyEventWasFired = true;
    });
  }

  unload() {
    this.#isLoaded = false;
    this.#isOpen = false;
    delete this.#page.tidioChatApi;
  }

  open() {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#tell('beforeOpen');
    this.emit('open');
    this.#tell('popUpShow');
  }

  enterConversation() {
    if (this.#isOpen) this.emit('open');
  }

  close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#tell('beforeClose');
    this.emit('close');
    this.#tell('popUpHide');
  }

  fillForm() {
    this.emit('preFormFilled');
  }

  /** An answer to a bot starts no conversation, and is not remembered as a message. */
  send(text: string) {
    const isAnswer = this.#isAsked;
    this.#isAsked = false;
    if (!isAnswer && !this.#hasWritten) this.emit('conversationStart');
    this.#hasWritten ||= !isAnswer && !this.#options.keepsNothing;
    this.emit('messageFromVisitor', fromVisitor(text, 'text', isAnswer));
  }

  reply(text: string) {
    this.emit('messageFromOperator', { message: text, fromBot: false });
  }

  botAsks(text: string) {
    this.#isAsked = true;
    this.emit('messageFromOperator', { message: text, fromBot: true });
  }

  sendFile() {
    this.emit('messageFromVisitor', fromVisitor(file, 'upload'));
  }

  rate(score: number) {
    this.emit('messageFromVisitor', fromVisitor(`${score}`, rating));
  }

  change(status: Status) {
    this.emit('setStatus', status);
  }

  passDay() {
    this.#hasWritten = false;
  }

  emit(native: string, data: unknown = typical[native]) {
    this.fired.push(native);
    this.#tell(native, isObject(data) ? this.#options.realm(data) : data);
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor fills in the form before the chat.', run: () => this.fillForm() },
      { description: `The visitor asks: ${said.question}`, run: () => this.send(said.question) },
      { description: `Jonas answers: ${said.answer}`, run: () => this.reply(said.answer) },
      { description: 'The visitor sends the invoice.', run: () => this.sendFile() },
      { description: 'Jonas answers: It arrives tomorrow.', run: () => this.reply('It arrives tomorrow.') },
      { description: `The visitor writes: ${said.thanks}`, run: () => this.send(said.thanks) },
      { description: 'The visitor rates the conversation with 5.', run: () => this.rate(5) },
      { description: 'The visitor closes the chat.', run: () => this.close() },
    ];
  }

  #tell(native: string, data?: unknown) {
    const event = Object.assign(new Event(`tidioChat-${native}`, { bubbles: true }), { data });
    this.#page.document?.dispatchEvent?.(event);
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: TidioOptions = {}): TidioWidget => new Tidio(win, options);
