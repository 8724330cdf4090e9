/**
 * A stand-in for the JivoChat widget: looks up one global function for each event, and tells of a visitor's messages only
 * the first. What an event hands over, the order of events and what becomes of a conversation when the widget is taken
 * away are not documented; here they are as awkward as they may be.
 */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface JivoChatOptions {
  /** Makes what the functions are called with; the widget runs in a frame. */
  readonly realm?: Realm;
  /** The visitor brings a history of messages along from an earlier page. */
  readonly goesOn?: boolean;
  /** An older version, which tells of messages from the team only where the site has a button of its own. */
  readonly isOld?: boolean;
}

export interface JivoChatWidget extends Widget {
  /** Single-page sites call `jivo_destroy` with one route and `jivo_init` with the next. */
  unload(): void;
  /** The window opens by itself with words of the team. */
  invite(): void;
  leaveContact(): void;
  accept(): void;
  reply(text: string): void;
  call(): void;
  hangUp(result?: 'ok' | 'fail'): void;
  clearHistory(): void;
  /** How often the page has asked who the visitor is. */
  readonly contactsAsked: number;
}

/** What the widget needs of a page. */
interface Page {
  jivo_api?: unknown;
  jivo_config?: unknown;
  jivo_init?: unknown;
  jivo_destroy?: unknown;
  readonly [slot: string]: unknown;
}

const contact = {
  client_name: 'Mira Beispiel',
  email: 'mira.beispiel@example.com',
  phone: '+49 30 5550199',
  description: 'Customer C-550912-77',
};
const failed = { result: 'fail', reason: `Nobody picks up at ${contact.phone}` };

/** What each function is called with, where it is called with anything. */
const given: { readonly [native: string]: unknown } = {
  jivo_onChangeState: 'chat',
  jivo_onCallEnd: failed,
};

/** All that is known of the visitor: the number comes with a call that failed, the rest only if it is asked for. */
export const secrets: readonly string[] = [...Object.values(contact), failed.reason, 'Nobody picks up'];

class JivoChat extends Simulator implements JivoChatWidget {
  readonly secrets = secrets;
  contactsAsked = 0;
  readonly #page: Page;
  readonly #realm: Realm;
  readonly #isOld: boolean;
  #isLoaded = false;
  #isInvited = false;
  #hasHistory: boolean;
  #isTalking: boolean;

  constructor(page: Page, { realm = realmOf(), goesOn = false, isOld = false }: JivoChatOptions) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#isOld = isOld;
    this.#hasHistory = goesOn;
    this.#isTalking = goesOn;
  }

  load() {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    Object.assign(this.#page, {
      jivo_api: this.#api(),
      jivo_config: { widget_id: 'sX3kQ0pY7b' },
      jivo_init: () => this.load(),
      jivo_destroy: () => this.unload(),
    });
    this.emit('jivo_onLoadCallback');
  }

  unload() {
    if (!this.#isLoaded) return;
    this.#isLoaded = false;
    this.#isTalking = false;
    this.emit('jivo_onWidgetDestroy');
  }

  open() {
    this.emit('jivo_onOpen');
    this.#change('chat');
  }

  close() {
    this.emit('jivo_onClose');
    this.#change('label');
  }

  invite() {
    this.#isInvited = true;
    this.open();
  }

  send(_text: string) {
    if (!this.#hasHistory) this.emit('jivo_onMessageSent');
    if (!this.#isTalking && !this.#isInvited) this.emit('jivo_onClientStartChat');
    this.#hasHistory = true;
    this.#isTalking = true;
  }

  leaveContact() {
    this.emit('jivo_onIntroduction');
  }

  accept() {
    this.emit('jivo_onAccept');
  }

  reply(_text: string) {
    this.#hasHistory = true;
    if (!this.#isOld || 'jivo_cstm_widget' in this.#page) this.emit('jivo_onMessageReceived');
  }

  call() {
    this.#change('call');
    this.emit('jivo_onCallStart');
  }

  hangUp(result: 'ok' | 'fail' = 'ok') {
    this.emit('jivo_onCallEnd', result === 'ok' ? { result } : failed);
  }

  clearHistory() {
    this.#hasHistory = false;
    this.#isTalking = false;
    this.#isInvited = false;
  }

  emit(native: string, argument: unknown = given[native]) {
    this.fired.push(native);
    const page = this.#page;
    const value = Object(argument) === argument ? this.#realm(argument as object) : argument;
    this.attempt(() => {
      const slot = page[native];
      if (typeof slot === 'function') slot.apply(page, value === undefined ? [] : [value]);
    });
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send('Where is my parcel?') },
      { description: 'Jonas takes the conversation.', run: () => this.accept() },
      { description: 'Jonas answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor leaves an address.', run: () => this.leaveContact() },
      { description: 'The visitor writes: Thank you!', run: () => this.send('Thank you!') },
      { description: 'Jonas answers: May I call you?', run: () => this.reply('May I call you?') },
      { description: 'The visitor asks for a call.', run: () => this.call() },
      { description: 'The call ends.', run: () => this.hangUp() },
      { description: 'The visitor minimises the chat.', run: () => this.close() },
    ];
  }

  #change(state: string) {
    this.emit('jivo_onChangeState', state);
    this.emit('jivo_onResizeCallback');
  }

  /** The part of the page's own interface that makes events, and the part that nobody may ask. */
  #api() {
    const ok = { result: 'ok' };
    const acting = (act: () => void) => () => {
      act();
      return ok;
    };
    return {
      open: acting(() => this.open()),
      close: acting(() => this.close()),
      startCall: acting(() => this.call()),
      showProactiveInvitation: acting(() => this.invite()),
      clearHistory: () => this.clearHistory(),
      chatMode: () => 'online',
      setContactInfo: () => ok,
      getContactInfo: () => {
        this.contactsAsked++;
        return this.#realm(contact);
      },
    };
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: JivoChatOptions = {}): JivoChatWidget =>
  new JivoChat(win as Page, options);
