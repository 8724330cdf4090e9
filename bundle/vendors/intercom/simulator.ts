/**
 * A stand-in for the Intercom messenger: a stub queues commands until the function of the messenger takes its place and
 * plays them; listeners add up, cannot be taken back, and are all forgotten by `shutdown`; nothing tells of messages.
 */
import { fileLoads } from '../room/file-loads.ts';
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface IntercomOptions {
  /** Makes what the events hold. */
  readonly realm?: Realm;
  /** The site boots the messenger itself; else it boots as soon as it is there. */
  readonly waits?: boolean;
}

export interface IntercomWidget extends Widget {
  /** The site boots it and shuts it down, through whatever stands on the window. */
  boot(): void;
  shutdown(): void;
  /** Single-page sites remove script and global, and embed the messenger again later. */
  unload(): void;
  reply(text: string): void;
  giveEmail(): void;
}

type Command = (...args: unknown[]) => unknown;

interface Page {
  Intercom?: (Command & { q?: (readonly unknown[])[] }) | undefined;
  intercomSettings?: object;
}

const email = 'mira.beispiel@example.com';

/** What comes with an event; of the address one library says so, and the documentation nothing. */
const details: { readonly [native: string]: unknown } = { onUserEmailSupplied: email };

export const secrets: readonly string[] = [email];

/** Runs the snippet: where a function is already, it is told of the page. */
export function snippet(win: object): Command {
  const page = win as Page;
  page.intercomSettings ??= { app_id: 'ab12cd34' };
  if (typeof page.Intercom === 'function') {
    page.Intercom('reattach_activator');
    page.Intercom('update', page.intercomSettings);
  } else {
    const queue: (readonly unknown[])[] = [];
    page.Intercom = Object.assign((...args: unknown[]) => void queue.push(args), { q: queue });
  }
  return page.Intercom;
}

class Intercom extends Simulator implements IntercomWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #options: IntercomOptions;
  #listeners: [native: string, listener: Command][] = [];
  #isLoaded = false;
  #isBooted = false;

  constructor(page: Page, options: IntercomOptions) {
    super();
    this.#page = page;
    this.#options = options;
  }

  load() {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const page = this.#page;
    const queue = snippet(page) as NonNullable<Page['Intercom']>;
    const commands = Array.isArray(queue.q) ? queue.q : [];
    const isBooted = () => this.#isBooted;
    page.Intercom = Object.defineProperty((...args: unknown[]) => this.#run(args), 'booted', {
      get: isBooted,
      enumerable: true,
      configurable: true,
    }) as Command;
    for (const command of commands) this.#run(command);
    fileLoads(page);
    if (!this.#options.waits) this.#boot();
  }

  unload() {
    this.#isLoaded = false;
    this.#shutdown();
    delete this.#page.Intercom;
  }

  boot() {
    this.#page.Intercom?.('boot', this.#page.intercomSettings);
  }

  shutdown() {
    this.#page.Intercom?.('shutdown');
  }

  open() {
    this.emit('onShow');
  }

  close() {
    this.emit('onHide');
  }

  /** The page hears of neither. */
  send(_text: string) {}
  reply(_text: string) {}

  giveEmail() {
    this.emit('onUserEmailSupplied');
  }

  /** A messenger that is not booted tells nobody anything. */
  emit(native: string, argument: unknown = details[native]) {
    if (!this.#isBooted) return;
    this.fired.push(native);
    this.inTurn(() => {
      const listeners = this.#listeners.filter(([one]) => one === native).map(([, listener]) => listener);
      this.#tell(listeners, argument);
    });
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the messenger.', run: () => this.load() },
      { description: 'The visitor opens the messenger.', run: () => this.open() },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send('Where is my parcel?') },
      { description: 'The visitor leaves an e-mail address.', run: () => this.giveEmail() },
      { description: 'Jonas answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor writes: Thank you!', run: () => this.send('Thank you!') },
      { description: 'Jonas answers: It is on its way.', run: () => this.reply('It is on its way.') },
      { description: 'The visitor closes the messenger.', run: () => this.close() },
    ];
  }

  #tell(listeners: readonly Command[], argument: unknown) {
    const { realm = realmOf() } = this.#options;
    const given = Object(argument) === argument ? realm(argument as object) : argument;
    for (const listener of listeners) {
      this.attempt(() => listener(...(given === undefined ? [] : [given])));
    }
  }

  #boot() {
    if (this.#isBooted) return;
    this.#isBooted = true;
    this.emit('ready');
  }

  #shutdown() {
    this.#isBooted = false;
    this.#listeners = [];
  }

  #run([name, argument]: readonly unknown[]): unknown {
    if (name === 'boot') this.#boot();
    else if (name === 'shutdown') this.#shutdown();
    else if (name === 'show' || name === 'showNewMessage') this.open();
    else if (name === 'hide') this.close();
    else if (typeof name === 'string' && typeof argument === 'function') {
      this.#listen(name, argument as Command);
    }
    return undefined;
  }

  /** Who asks when the messenger is ready is told at once. */
  #listen(name: string, listener: Command) {
    if (name === 'ready' && this.#isBooted) this.#tell([listener], undefined);
    else this.#listeners.push([name, listener]);
  }
}

/** A messenger for this window, not loaded yet. */
export const simulate = (win: object, options: IntercomOptions = {}): IntercomWidget =>
  new Intercom(win, options);
