/** A stand-in for the Userlike messenger: calls the page's `userlikeTrackingEvent` as the real one does. */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

interface GlobalContext {
  readonly client_uuid: string;
  readonly operator_group_id: number;
  readonly widget_id: number;
  readonly widget_lang: string;
}

interface SessionContext {
  readonly session_id?: string;
  readonly chat_id?: string;
  readonly client_name?: string;
  readonly client_email?: string;
  readonly operator_id?: number;
  readonly operator_name?: string;
  readonly custom_data?: object;
}

/** The second and third argument of the callback. */
export interface Contexts {
  readonly global_ctx: GlobalContext;
  readonly session_ctx: SessionContext;
}

/** What a visitor types into the registration. */
export interface Contact {
  readonly name: string;
  readonly email: string;
}

export interface UserlikeOptions {
  /** Makes the contexts; the real widget runs in a frame, so they may come from another realm. */
  readonly realm?: Realm;
  /** The widget invites the visitor, and its events carry the names of proactive mode. */
  readonly proactive?: boolean;
  /** The visitor brings a conversation along from an earlier page. */
  readonly goesOn?: boolean;
}

export interface UserlikeWidget extends Widget {
  /** Mounts the messenger; a router may mount another widget on the next route. Only one can be mounted. */
  load(widgetId?: number): void;
  /** Takes the messenger off the page, so that it can be loaded again. */
  unload(): void;
  /** The delay is over and the messenger opens by itself. */
  offer(): void;
  acceptPrivacy(): void;
  register(contact?: Contact): void;
  skipRegistration(): void;
  /** The start button; a group is chosen where one is named, and somebody may be free or not. */
  start(choice?: { readonly group?: number; readonly free?: boolean }): void;
  /** The visitor comes back to a conversation, which opens and starts once more. */
  resume(): void;
  survey(when: 'pre' | 'post'): void;
  operatorReply(text: string): void;
  rate(stars: number, comment?: string): void;
  askForTranscript(): void;
  /** Older generations of the widget said when a chat was quit. */
  quit(): void;
  emit(native: string, contexts?: Contexts): void;
}

/** What the widget needs of a page. */
interface Page {
  userlike?: unknown;
  userlikeReady?: unknown;
  userlikeTrackingEvent?: unknown;
}

const customer = { number: 'C-550912-77', phone: '+49 30 5550199' };

/** All that is known late in a conversation. */
export const contexts = {
  global_ctx: {
    client_uuid: '6f0b8e52-91d4-4c7a-a1f3-2b9d7c40e8aa',
    operator_group_id: 4127,
    widget_id: 20415,
    widget_lang: 'de',
  },
  session_ctx: {
    session_id: 'uslk-s-9d27f1c04b6e',
    chat_id: 'uslk-c-71e5a83f20bd',
    client_name: 'Mira Beispiel',
    client_email: 'mira.beispiel@example.com',
    operator_id: 90417733,
    operator_name: 'Jonas Muster',
    custom_data: {
      basket: { total: 129.9, currency: 'EUR', items: [{ sku: 'SKU-88213-XL', quantity: 2 }] },
      customer,
    },
  },
} as const satisfies Contexts;

const { global_ctx, session_ctx } = contexts;
const contact: Contact = { name: session_ctx.client_name, email: session_ctx.client_email };

export const secrets: readonly string[] = [
  global_ctx.client_uuid,
  session_ctx.session_id,
  session_ctx.chat_id,
  session_ctx.client_name,
  session_ctx.client_email,
  String(session_ctx.operator_id),
  session_ctx.operator_name,
  session_ctx.custom_data.basket.items[0].sku,
  customer.number,
  customer.phone,
];

class Userlike extends Simulator implements UserlikeWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #realm: Realm;
  readonly #proactive: boolean;
  #global: GlobalContext = global_ctx;
  #session: SessionContext = { session_id: session_ctx.session_id, custom_data: session_ctx.custom_data };
  #mounted = false;
  #connected = false;

  constructor(page: Page, { realm = realmOf(), proactive = false, goesOn = false }: UserlikeOptions) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#proactive = proactive;
    this.#connected = goesOn;
  }

  load(widgetId: number = this.#global.widget_id) {
    if (this.#mounted) throw new Error('A messenger is mounted already; unload it first.');
    this.#mounted = true;
    this.#global = { ...this.#global, widget_id: widgetId };
    this.#page.userlike = this.#api();
    const { userlikeReady } = this.#page;
    if (typeof userlikeReady === 'function') this.attempt(() => userlikeReady.call(this.#page));
    this.#fire('button_displayed');
    if (this.#proactive) this.#fire('proactive_timer');
  }

  unload() {
    this.#mounted = false;
    delete this.#page.userlike;
  }

  offer() {
    this.#fire('proactive_offer', 'chat_window_maximized');
  }

  open() {
    this.#fire('chat_window_maximized');
  }

  close() {
    this.#fire('chat_window_minimized');
  }

  acceptPrivacy() {
    this.#fire('disclaimer_ok');
  }

  register({ name, email }: Contact = contact) {
    this.#fire('register_show');
    this.#learn({ client_name: name, client_email: email });
    this.#fire('register_submit');
  }

  skipRegistration() {
    this.#fire('register_show', 'register_cancel');
  }

  start({ group, free = true }: { readonly group?: number; readonly free?: boolean } = {}) {
    this.#learn({ chat_id: session_ctx.chat_id });
    this.#fire('chat_requested');
    if (group !== undefined) this.#chooseGroup(group);
    if (free) this.#fire('slot_available', this.#mode('chat_started'));
    else this.#fire('slot_unavailable');
  }

  resume() {
    this.#fire('chat_window_maximized', this.#mode('chat_started'));
  }

  survey(when: 'pre' | 'post') {
    this.#fire(`${when}_survey_show`, `${when}_survey_submit`);
  }

  // The widget tells the page that there was a message, never what it says.
  send() {
    if (!this.#connected) this.#fire('contact_first_message', this.#mode('chat_connected'));
    this.#connected = true;
    this.#fire('message_operator_terminating');
  }

  operatorReply() {
    this.#learn({ operator_id: session_ctx.operator_id, operator_name: session_ctx.operator_name });
    this.#fire('message_client_terminating');
  }

  rate(_stars: number, comment?: string) {
    this.#fire('feedback_rating_show', 'rating_submit');
    if (comment) this.#fire('feedback_submit');
  }

  askForTranscript() {
    this.#fire('transcript_show', 'transcript_submit');
  }

  quit() {
    this.#connected = false;
    this.#fire('chat_quit');
  }

  emit(native: string, { global_ctx, session_ctx }: Contexts = contexts) {
    this.fired.push(native);
    const page = this.#page;
    this.attempt(() => {
      if (typeof page.userlikeTrackingEvent !== 'function') return;
      page.userlikeTrackingEvent(native, this.#realm(global_ctx), this.#realm(session_ctx));
    });
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the messenger.', run: () => this.#mounted || this.load() },
      this.#proactive
        ? { description: 'The messenger opens by itself.', run: () => this.offer() }
        : { description: 'The visitor opens the messenger.', run: () => this.open() },
      { description: 'The visitor accepts the privacy notice.', run: () => this.acceptPrivacy() },
      { description: 'The visitor leaves a name and a mail address.', run: () => this.register() },
      {
        description: 'The visitor starts a chat with the service team.',
        run: () => this.start({ group: 4127 }),
      },
      { description: 'The visitor fills in the survey before the chat.', run: () => this.survey('pre') },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send() },
      { description: 'Jonas answers: Let me have a look.', run: () => this.operatorReply() },
      { description: 'The visitor writes: Thank you!', run: () => this.send() },
      { description: 'Jonas answers: It arrives tomorrow.', run: () => this.operatorReply() },
      {
        description: 'The visitor rates the chat and leaves a comment.',
        run: () => this.rate(5, 'Quick help'),
      },
      { description: 'The visitor fills in the survey after the chat.', run: () => this.survey('post') },
      { description: 'The visitor asks for a transcript.', run: () => this.askForTranscript() },
      { description: 'The visitor minimises the messenger.', run: () => this.close() },
    ];
  }

  #fire(...natives: string[]) {
    for (const native of natives) this.emit(native, { global_ctx: this.#global, session_ctx: this.#session });
  }

  #learn(more: SessionContext) {
    this.#session = { ...this.#session, ...more };
  }

  #chooseGroup(operator_group_id: number) {
    this.#fire('group_select_show');
    this.#global = { ...this.#global, operator_group_id };
    this.#fire('group_select_submit');
  }

  #mode(native: 'chat_started' | 'chat_connected') {
    return this.#proactive ? native + '_proactive' : native;
  }

  /** The part of the page's own interface that makes events. */
  #api() {
    return {
      version: 0,
      userlikeStartChat: () => this.resume(),
      userlikeQuitChat: () => this.quit(),
      userlikeShowButton: () => this.#fire('button_displayed'),
      userlikeHideButton: () => {},
      setData: (custom_data: object) => this.#learn({ custom_data }),
    };
  }
}

/** A messenger for this window, not loaded yet. */
export const simulate = (win: object, options: UserlikeOptions = {}): UserlikeWidget =>
  new Userlike(win, options);
