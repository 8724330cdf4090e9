/**
 * A stand-in for the HubSpot chat, after the documentation of its SDK and public code that uses it: an object that comes
 * with the vendor's script, runs the functions of an array that sites assign, and takes listeners; the widget comes
 * later, or not before the page asks for it. It tells of no message and of no opening.
 */
import { fileLoads } from '../room/file-loads.ts';
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface HubSpotOptions {
  /** Makes what the events hold; the widget runs in a frame. */
  readonly realm?: Realm;
  /** The visitor brings a conversation along from an earlier page. */
  readonly goesOn?: boolean;
  /** When the frame of the widget has come. At once unless told otherwise. */
  readonly starts?: (start: () => void) => void;
  /** A widget that the page refreshes loads again. Nothing public tells whether it does. */
  readonly reloads?: boolean;
}

export interface HubSpotWidget extends Widget {
  /** A single-page site takes the object away, too. */
  unload(): void;
  reply(text: string): void;
  press(answer: string): void;
  /** The visitor leaves an address, or is known by it. */
  identify(): void;
  selectThread(): void;
  /** Somebody of the team closes the conversation. */
  end(): void;
}

type Listener = (payload: unknown) => void;

/** What stands on the page. */
export interface Conversations {
  on(name: string, listener: Listener): void;
  off(name: string, listener: Listener): void;
  clear(options?: { readonly resetWidget?: boolean }): void;
  readonly widget: {
    load(): void;
    open(): void;
    close(): void;
    remove(): void;
    refresh(): void;
    status(): { readonly loaded: boolean; readonly pending: boolean };
  };
}

/** What the chat needs of a page. */
interface Page {
  HubSpotConversations?: Conversations;
  hsConversationsOnReady?: unknown;
  hsConversationsSettings?: { readonly loadImmediately?: boolean };
}

const threads = [5533441177, 5533441178, 5533441179] as const;
const answers = ['Return my tent', 'Order C-550912-77', 'Refund to my card'] as const;

const conversation = (conversationId: number) => ({ conversation: { conversationId } });
const quickReply = (value: readonly string[]) => ({
  name: 'QUICK_REPLIES',
  multiSelect: value.length > 1,
  value,
});

/** What each event holds. */
const typical: { readonly [native: string]: unknown } = {
  widgetLoaded: { message: 'The widget has loaded' },
  userInteractedWithWidget: { message: 'The user has interacted with the widget' },
  conversationStarted: conversation(threads[0]),
  userSelectedThread: conversation(threads[1]),
  conversationClosed: conversation(threads[2]),
  contactAssociated: { message: 'The visitor is associated with a contact' },
  quickReplyButtonClick: quickReply(answers),
  widgetClosed: { message: 'The widget has closed' },
  unreadConversationCountChanged: { unreadCount: 1 },
};

export const secrets: readonly string[] = [...threads.map(String), ...answers];

class HubSpot extends Simulator implements HubSpotWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #realm: Realm;
  readonly #starts: (start: () => void) => void;
  readonly #reloads: boolean;
  #listeners: [native: string, listener: Listener][] = [];
  #hasConversation: boolean;
  #isOpen = false;
  #isArriving = false;
  #state: 'absent' | 'coming' | 'there' = 'absent';

  constructor(
    page: Page,
    { realm = realmOf(), goesOn = false, starts = start => start(), reloads = false }: HubSpotOptions,
  ) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#starts = starts;
    this.#reloads = reloads;
    this.#hasConversation = goesOn;
  }

  load() {
    const page = this.#page;
    if (page.HubSpotConversations) return;
    page.HubSpotConversations = this.#object();
    const isWanted = page.hsConversationsSettings?.loadImmediately !== false;
    this.#state = isWanted ? 'coming' : 'absent';
    const ready = page.hsConversationsOnReady;
    this.#isArriving = true;
    if (Array.isArray(ready)) for (const run of [...ready]) this.attempt(() => run());
    this.#isArriving = false;
    fileLoads(page);
    if (this.#state === 'coming') this.#bring();
  }

  unload() {
    this.#state = 'absent';
    this.#isOpen = false;
    this.#listeners = [];
    delete this.#page.HubSpotConversations;
  }

  open() {
    this.#isOpen = true;
    this.emit('userInteractedWithWidget');
  }

  close() {
    this.#isOpen = false;
    this.emit('widgetClosed');
  }

  send(_text: string) {
    if (!this.#hasConversation) this.emit('conversationStarted');
    this.#hasConversation = true;
  }

  reply(_text: string) {
    if (!this.#isOpen) this.emit('unreadConversationCountChanged');
  }

  press(answer: string) {
    this.emit('quickReplyButtonClick', quickReply([answer]));
    this.send(answer);
  }

  identify() {
    this.emit('contactAssociated');
  }

  selectThread() {
    this.emit('userSelectedThread');
  }

  end() {
    this.#hasConversation = false;
    this.emit('conversationClosed', conversation(threads[0]));
  }

  emit(native: string, payload: unknown = typical[native]) {
    this.fired.push(native);
    this.inTurn(() => this.#tell(native, payload));
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: `The visitor chooses: ${answers[0]}`, run: () => this.press(answers[0]) },
      { description: 'Jonas answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor leaves an address.', run: () => this.identify() },
      { description: 'The visitor writes: Thank you!', run: () => this.send('Thank you!') },
      { description: 'The visitor goes to an earlier conversation.', run: () => this.selectThread() },
      { description: 'Somebody of the team closes the conversation.', run: () => this.end() },
      { description: 'The visitor closes the chat.', run: () => this.close() },
      { description: 'Jonas writes: It arrives tomorrow.', run: () => this.reply('It arrives tomorrow.') },
    ];
  }

  #tell(native: string, payload: unknown) {
    const given = Object(payload) === payload ? this.#realm(payload as object) : payload;
    for (const [name, listener] of [...this.#listeners]) {
      if (name === native) this.attempt(() => listener(given));
    }
  }

  /** The frame of the widget comes, and has loaded. */
  #bring() {
    this.#state = 'coming';
    this.#starts(() => {
      if (this.#state !== 'coming') return;
      this.#state = 'there';
      this.emit('widgetLoaded');
    });
  }

  /** Calls of the page are told by no event, but that the widget has loaded. */
  #object(): Conversations {
    const remove = () => {
      this.#state = 'absent';
      this.#isOpen = false;
    };
    const load = () => {
      if (this.#state !== 'absent') return;
      // Functions that run as soon as the object is there do not get the widget at once.
      if (this.#isArriving) this.#state = 'coming';
      else this.#bring();
    };
    return {
      on: (name, listener) => void this.#listeners.push([name, listener]),
      off: (name, listener) => {
        this.#listeners = this.#listeners.filter(([one, other]) => one !== name || other !== listener);
      },
      clear: ({ resetWidget = false } = {}) => {
        this.#hasConversation = false;
        if (!resetWidget || this.#state !== 'there') return;
        remove();
        this.#bring();
      },
      widget: {
        load,
        open: () => {
          this.#isOpen = true;
        },
        close: () => {
          this.#isOpen = false;
        },
        remove,
        refresh: () => {
          if (this.#reloads && this.#state === 'there') this.#bring();
        },
        status: () => ({ loaded: this.#state === 'there', pending: this.#state === 'coming' }),
      },
    };
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: HubSpotOptions = {}): HubSpotWidget =>
  new HubSpot(win, options);
