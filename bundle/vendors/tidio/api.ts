/** The object of the simulated chat on the page. */

/** What the widget needs of a page. */
export interface Page {
  tidioChatApi?: unknown;
  readonly document?: Partial<EventTarget>;
}

type Command = 'open' | 'close';
type Commands = { readonly [command in Command]: () => void };

export const isObject = (value: unknown): value is object => Object(value) === value;

export class TidioApi {
  readyEventWasFired = false;
  readonly #page: Page;
  readonly #attempt: (siteCode: () => unknown) => void;
  readonly #waiting: Command[] = [];
  #commands: Commands | undefined;

  constructor(page: Page, attempt: (siteCode: () => unknown) => void) {
    this.#page = page;
    this.#attempt = attempt;
  }

  /** Only whoever asks for `ready` is told of what was before; nothing ends this. */
  on(name: string, listener: (data?: unknown) => unknown) {
    if (name === 'ready' && this.readyEventWasFired) {
      this.#attempt(() => listener());
      return;
    }
    this.#page.document?.addEventListener?.(`tidioChat-${name}`, event =>
      this.#attempt(() => listener((event as Event & { data?: unknown }).data)),
    );
  }

  open() {
    this.#call('open');
  }

  close() {
    this.#call('close');
  }

  /** The widget is ready, and does what the page has called before. */
  bind(commands: Commands) {
    this.#commands = commands;
    for (const command of this.#waiting.splice(0)) commands[command]();
  }

  #call(command: Command) {
    if (this.#commands) this.#commands[command]();
    else this.#waiting.push(command);
  }
}
