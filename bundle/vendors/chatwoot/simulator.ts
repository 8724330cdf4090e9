/**
 * A stand-in for the Chatwoot widget: its frame tells the SDK on the page what happens, through the `onmessage` of the
 * window, and the SDK fires an event on the window. After the vendor's source.
 */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface ChatwootOptions {
  /** Makes what an event holds that is fired by hand; the SDK itself makes it of text, in the realm of the page. */
  readonly realm?: Realm;
  /** The visitor brings a conversation along from an earlier page. */
  readonly goesOn?: boolean;
  /** A version that tells twice that it is ready. */
  readonly isOld?: boolean;
  /** The site calls `chatwootSDK.run` when the script is there, as the vendor's snippet does. */
  readonly isRunBySite?: boolean;
  /** When the frame has loaded; at once if not given. */
  readonly frameLoads?: (loaded: () => void) => void;
}

export interface ChatwootWidget extends Widget {
  /** Single-page sites take the chat out of the page with all its globals, and add it again later. */
  unload(): void;
  startConversation(): void;
  /** The same visitor writes on another device. */
  sendElsewhere(text: string): void;
  reply(text: string): void;
  botReplies(text: string): void;
  /** A note in the conversation, such as that somebody has taken it. */
  assign(): void;
  askForRating(): void;
  rate(stars: number, comment?: string): void;
  chooseAnswer(): void;
  pressCard(): void;
  fail(): void;
  /** The visitor logs out of the site. */
  reset(): void;
}

/** What the widget needs of a page. */
interface Page {
  $chatwoot?: unknown;
  chatwootSDK?: unknown;
  onmessage?: unknown;
  dispatchEvent?(event: Event): boolean;
}

const prefix = 'chatwoot-widget:';
const contact = { id: 5530119, name: 'Mira Beispiel', email: 'mira.beispiel@example.com', type: 'contact' };
const agent = {
  id: 90417733,
  name: 'Jonas Muster',
  avatar_url: 'https://files.example/jonas.png',
  type: 'user',
};
const bot = { id: 12, name: 'Helper', type: 'agent_bot' };
const conversation = 4471902;
const comment = 'Jonas was quick';
const note = 'Where is the parcel C-550912-77?';
const postback = { event: 'postback', data: { payload: 'ORDER-C-550912-77' } };

/** A message as the server sends it. */
const message = (message_type: number, content: string, more: object = {}) => ({
  id: 77120034,
  content,
  message_type,
  content_type: 'text',
  content_attributes: {},
  conversation_id: conversation,
  created_at: 1772355600,
  ...more,
});

/** The same message when a form in it has been answered: what its attributes were before, and what they are. */
const answered = (content_type: string, before: object, submitted_values: unknown) =>
  message(3, 'Please rate', {
    content_type,
    content_attributes: { submitted_values },
    previous_changes: { content_attributes: [before, { submitted_values }] },
  });

const survey = (rating: number, feedback_message: string) => ({
  csat_survey_response: { rating, feedback_message },
});
const choice = [{ title: 'My order', value: 'order' }];

/** What each event holds, where it holds anything. */
const details: { readonly [native: string]: unknown } = {
  'chatwoot:on-start-conversation': { hasConversation: false },
  'chatwoot:on-message': message(0, note, { sender: contact }),
  'chatwoot:postback': postback,
  'chatwoot:error': `Could not identify ${contact.email}`,
};

export const secrets: readonly string[] = [
  contact.name,
  contact.email,
  String(agent.id),
  agent.name,
  agent.avatar_url,
  String(conversation),
  comment,
  note,
  postback.data.payload,
];

class Chatwoot extends Simulator implements ChatwootWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #options: ChatwootOptions;
  readonly #realm: Realm;
  #state: { isOpen: boolean; hasLoaded: boolean } | undefined;
  #hasConversation: boolean;

  constructor(page: Page, options: ChatwootOptions) {
    super();
    this.#page = page;
    this.#options = options;
    this.#realm = options.realm ?? realmOf();
    this.#hasConversation = options.goesOn ?? false;
  }

  load() {
    if (this.#state) return;
    this.#page.chatwootSDK = { run: () => this.#run() };
    if (!this.#options.isRunBySite) this.#run();
  }

  unload() {
    this.#state = undefined;
    delete this.#page.$chatwoot;
    delete this.#page.chatwootSDK;
    this.#page.onmessage = null;
  }

  open() {
    this.#toggle(true);
  }

  close() {
    this.#toggle(false);
  }

  startConversation() {
    this.#tell('chatwoot:on-start-conversation', { hasConversation: this.#hasConversation });
  }

  send(text: string) {
    this.#hasConversation = true;
    this.#tell('chatwoot:on-message', message(0, text, { sender: contact }));
  }

  sendElsewhere(text: string) {
    this.#tell('chatwoot:on-message', message(0, text, { sender: contact, conversation_id: 4471950 }));
  }

  reply(text: string) {
    this.#tell('chatwoot:on-message', message(1, text, { sender: agent }));
    // A preview of what the visitor has not seen opens the window.
    this.#post({ event: 'setUnreadMode' });
  }

  botReplies(text: string) {
    this.#tell('chatwoot:on-message', message(1, text, { sender: bot }));
  }

  assign() {
    this.#tell('chatwoot:on-message', message(2, `Assigned to ${agent.name}`));
  }

  askForRating() {
    this.#tell('chatwoot:on-message', message(3, 'Please rate', { content_type: 'input_csat' }));
  }

  rate(stars: number, words?: string) {
    const bare = survey(stars, '');
    this.#tell('chatwoot:on-message', answered('input_csat', {}, bare));
    // The comment is sent with the rating once more.
    if (words) {
      this.#tell(
        'chatwoot:on-message',
        answered('input_csat', { submitted_values: bare }, survey(stars, words)),
      );
    }
  }

  chooseAnswer() {
    this.#tell('chatwoot:on-message', answered('input_select', { items: choice }, choice));
  }

  pressCard() {
    this.#post(postback);
  }

  fail() {
    this.#post({ event: 'error', errorType: 'SET_USER_ERROR', data: details['chatwoot:error'] });
  }

  reset() {
    this.close();
    this.#hasConversation = false;
  }

  emit(native: string, detail: unknown = details[native]) {
    this.#fire(native, Object(detail) === detail ? this.#realm(detail as object) : detail);
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat.', run: () => this.load() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: 'The visitor presses the button to start.', run: () => this.startConversation() },
      { description: 'The visitor asks: Where is my parcel?', run: () => this.send('Where is my parcel?') },
      { description: 'The chat asks what it is about.', run: () => this.botReplies('What is it about?') },
      { description: 'The visitor chooses: My order.', run: () => this.chooseAnswer() },
      { description: 'Jonas takes the conversation.', run: () => this.assign() },
      { description: 'Jonas answers: Let me have a look.', run: () => this.reply('Let me have a look.') },
      { description: 'The visitor writes: Thank you!', run: () => this.send('Thank you!') },
      { description: 'Jonas answers: It arrives tomorrow.', run: () => this.reply('It arrives tomorrow.') },
      { description: 'The chat asks for a rating.', run: () => this.askForRating() },
      { description: 'The visitor gives 5 stars and a comment.', run: () => this.rate(5, comment) },
      { description: 'The visitor closes the chat.', run: () => this.close() },
    ];
  }

  /** What `chatwootSDK.run` does: a second call does nothing. */
  #run() {
    const page = this.#page;
    if (page.$chatwoot) return;
    const state = {
      isOpen: false,
      hasLoaded: false,
      toggle: (to?: string) => this.#toggle(to === undefined ? !state.isOpen : to === 'open'),
      reset: () => this.reset(),
    };
    this.#state = state;
    page.$chatwoot = state;
    // A slot: whoever assigns to it later silences the chat.
    page.onmessage = ({ data }: { data: unknown }) => this.#hear(data);
    const { frameLoads = loaded => loaded() } = this.#options;
    frameLoads(() => {
      this.#post({ event: 'loaded' });
      if (this.#options.isOld) this.#post({ event: 'loaded' });
    });
  }

  /** The frame has something to tell. */
  #tell(eventIdentifier: string, data: unknown) {
    this.#post({ event: 'onEvent', eventIdentifier, data });
  }

  #post(told: object) {
    const { onmessage } = this.#page;
    if (!this.#state || typeof onmessage !== 'function') return;
    this.attempt(() => onmessage.call(this.#page, { data: prefix + JSON.stringify(told) }));
  }

  /** What the SDK makes of it. */
  #hear(data: unknown) {
    if (typeof data !== 'string' || !data.startsWith(prefix) || !this.#state) return;
    const told = JSON.parse(data.slice(prefix.length));
    if (told.event === 'loaded') {
      this.#state.hasLoaded = true;
      this.#fire('chatwoot:ready');
    } else if (told.event === 'onEvent') this.#fire(told.eventIdentifier, told.data);
    else if (told.event === 'postback') this.#fire('chatwoot:postback', told);
    else if (told.event === 'error') this.#fire('chatwoot:error', told.data);
    else if (told.event === 'setUnreadMode') this.#toggle(true);
  }

  #toggle(isOpen: boolean) {
    if (!this.#state || this.#state.isOpen === isOpen) return;
    this.#state.isOpen = isOpen;
    this.#fire(isOpen ? 'chatwoot:opened' : 'chatwoot:closed');
  }

  #fire(native: string, detail?: unknown) {
    this.fired.push(native);
    this.#page.dispatchEvent?.(new CustomEvent(native, { detail }));
  }
}

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: ChatwootOptions = {}): ChatwootWidget =>
  new Chatwoot(win, options);
