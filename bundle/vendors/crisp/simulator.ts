/**
 * A stand-in for the Crisp chat: takes commands from an array that it then replaces or keeps with another `push`, keeps one
 * listener for each event, and forgets it by `off`, whatever function comes with that.
 */
import { fileLoads } from '../room/file-loads.ts';
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface CrispOptions {
  /** Makes what the events hold. */
  readonly realm?: Realm;
  /** The array stays and gets another `push`; else an object takes its place. Nothing public tells which of both it is. */
  readonly keepsArray?: boolean;
  /** When the chat starts, once its first file has come; at once unless given. */
  readonly starts?: (start: () => void) => void;
  /** The visitor brings a conversation along from an earlier page. */
  readonly goesOn?: boolean;
  /** A conversation that is met again tells its last answer again. Nothing public tells whether it does. */
  readonly replays?: boolean;
}

export interface CrispWidget extends Widget {
  /** Single-page sites remove script and global, and embed the chat again later. */
  unload(): void;
  reply(text: string): void;
  giveEmail(): void;
  givePhone(): void;
  /** Somebody of the team is there. */
  change(isAvailable: boolean): void;
  /** The visitor gets a new session. */
  reset(): void;
}

interface Page {
  $crisp?: unknown;
  CRISP_READY_TRIGGER?: unknown;
}

type Listener = (argument?: unknown) => unknown;

const visitor = { nickname: 'Mira Beispiel', email: 'mira.beispiel@example.com', phone: '+49 40 5550177' };
const session = 'session_4a6f1c2e-77b0-4d8e-9f63-0c5e1b2d3a44';
const question = 'My order C-550912-77 is not here yet.';
const answer = 'Mira, let me have a look.';
const staff = { nickname: 'Jonas Muster', user_id: '1f3b6f0a-52c1-4b57-9f7d-2f6a4be3a001' };

const message = (from: 'user' | 'operator', content: string) => ({
  ...{
    content,
    from,
    type: 'text',
    origin: from === 'user' ? 'chat' : 'network',
    timestamp: 1_772_000_000_000,
  },
  fingerprint: 177_200_000_000_071,
  user: from === 'user' ? { nickname: visitor.nickname, user_id: session } : staff,
});

/** What each event hands over, where it hands over anything. */
const details: { readonly [native: string]: unknown } = {
  'session:loaded': session,
  'message:sent': message('user', question),
  'message:received': message('operator', answer),
  'user:email:changed': visitor.email,
  'user:phone:changed': visitor.phone,
  'website:availability:changed': false,
};

export const secrets: readonly string[] = [
  ...Object.values(visitor),
  ...[session, question, answer, ...Object.values(staff)],
];

const isObject = (value: unknown): value is { [key: string]: unknown } => Object(value) === value;

class Crisp extends Simulator implements CrispWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #options: CrispOptions;
  readonly #realm: Realm;
  readonly #listeners = new Map<unknown, Listener>();
  #isLoading = false;
  #isStarted = false;
  #isOpen = false;
  #isRunning: boolean;

  constructor(page: Page, options: CrispOptions) {
    super();
    this.#page = page;
    this.#options = options;
    this.#realm = options.realm ?? realmOf();
    this.#isRunning = options.goesOn ?? false;
  }

  /** The first file brings others, and takes down who wants to be told; the chat starts when they have come. */
  load() {
    if (this.#isLoading) return;
    this.#isLoading = true;
    const { CRISP_READY_TRIGGER: ready } = this.#page;
    this.#page.$crisp ??= [];
    fileLoads(this.#page);
    const { starts = (start: () => void) => start() } = this.#options;
    starts(() => {
      if (this.#isLoading && !this.#isStarted) this.#start(ready);
    });
  }

  unload() {
    this.#isLoading = false;
    this.#isStarted = false;
    this.#isOpen = false;
    this.#listeners.clear();
    delete this.#page.$crisp;
  }

  open() {
    this.#isOpen = true;
    this.emit('chat:opened');
  }

  close() {
    this.#isOpen = false;
    this.emit('chat:closed');
  }

  send(text: string) {
    if (!this.#isRunning && this.#isStarted) {
      this.#isRunning = true;
      this.emit('chat:initiated');
    }
    this.emit('message:sent', message('user', text));
  }

  reply(text: string) {
    this.emit('message:received', message('operator', text));
  }

  giveEmail() {
    this.emit('user:email:changed');
  }

  givePhone() {
    this.emit('user:phone:changed');
  }

  change(isAvailable: boolean) {
    this.emit('website:availability:changed', isAvailable);
  }

  reset() {
    this.#isRunning = false;
    this.emit('session:loaded');
  }

  /** A chat that has not started tells nobody anything. */
  emit(native: string, argument: unknown = details[native]) {
    if (!this.#isStarted) return;
    this.fired.push(native);
    const given = isObject(argument) ? this.#realm(argument) : argument;
    const listener = this.#listeners.get(native);
    if (listener) this.attempt(() => listener(...(given === undefined ? [] : [given])));
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send('Where is my parcel?') },
      { description: 'Jonas answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor leaves an e-mail address.', run: () => this.giveEmail() },
      { description: 'The visitor writes: Thank you!', run: () => this.send('Thank you!') },
      { description: 'Jonas answers: It arrives tomorrow.', run: () => this.reply('It arrives tomorrow.') },
      { description: 'The visitor closes the chat.', run: () => this.close() },
    ];
  }

  /** Plays what lies in the array, and takes every further command at once. */
  #start(ready: unknown) {
    const page = this.#page;
    const queue = page.$crisp;
    const commands = Array.isArray(queue) ? [...queue] : [];
    const api = {
      // One command at a time; that it would take more is not documented.
      push: (command: unknown) => this.#run(command),
      is: (name: unknown) => name === 'chat:opened' && this.#isOpen,
      get: () => null,
    };
    if (this.#options.keepsArray && Array.isArray(queue)) Object.assign(queue, api);
    else page.$crisp = api;
    this.#isStarted = true;
    for (const command of commands) this.#run(command);
    if (typeof ready === 'function') this.attempt(() => ready());
    this.emit('session:loaded');
    // A conversation that runs is met again.
    if (this.#isRunning) this.emit('chat:initiated');
    if (this.#isRunning && this.#options.replays) this.reply(answer);
  }

  #run(command: unknown) {
    if (!Array.isArray(command)) return;
    const [verb, name, argument] = command;
    if (verb === 'on' && typeof argument === 'function') this.#listeners.set(name, argument as Listener);
    else if (verb === 'off') this.#listeners.delete(name);
    else if (verb === 'do') this.#do(name, argument);
    // Told of what the site itself hands over, too.
    else if (verb === 'set' && `${name}:changed` in details) this.emit(`${name}:changed`, argument?.[0]);
  }

  #do(name: unknown, argument: unknown) {
    if (name === 'chat:open') this.open();
    else if (name === 'chat:close') this.close();
    else if (name === 'session:reset') this.reset();
    else if (name === 'message:send') this.send(String((argument as unknown[] | undefined)?.[1]));
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: CrispOptions = {}): CrispWidget => new Crisp(win, options);
