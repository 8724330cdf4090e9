/** A stand-in for the LoyJoy chat: takes listeners in the options of `LoyJoy('boot', …)`, and nowhere else. */
import { type Realm, realmOf, Simulator, type Step, type Widget } from '../room/simulator.ts';

export interface LoyjoyOptions {
  /** Makes the details. */
  readonly realm?: Realm;
  /** Supports the older listeners, an object of lists by native name, looked up at boot or at each event. */
  readonly keyed?: 'boot' | 'event';
  /** Teasers show the first messages beside the closed chat, so the flow starts with the page; on unless `false`. */
  readonly previews?: boolean;
  /** The visitor brings a session along from an earlier page, in which the flow has begun and they have said something. */
  readonly goesOn?: boolean;
}

/** What a page hands to `LoyJoy('boot', …)`. */
export interface BootOptions {
  readonly process?: string;
  readonly eventListeners?: unknown;
  /** Opens the chat at once. */
  readonly open?: boolean;
  /** Starts the flow once more. */
  readonly restart?: boolean;
  readonly reset?: boolean;
  readonly [option: string]: unknown;
}

export interface LoyjoyWidget extends Widget {
  /** Defines `LoyJoy`. With a process in its address the script boots itself, and nobody can listen. */
  load(address?: BootOptions): void;
  /** Boots as a page does, through whatever stands on the window as `LoyJoy`. */
  boot(options?: BootOptions): void;
  /** The bot writes. */
  say(text: string): void;
  /** The visitor picks one of the offered options, the first unless another is meant. */
  answer(label: string, option?: 1 | 2 | 3 | 4 | 5 | 6 | 7): void;
  /** The visitor answers a question in their own words. */
  answerFreely(text: string): void;
  rate(score: number, comment?: string): void;
  permit<Topic extends PermissionTopic>(topic: Topic, decision: PermissionDecision<Topic>): void;
  /** A link may carry the name of an event of the site's own. */
  clickLink(url: string, label: string, native?: string): void;
  signUp(email: string): void;
  /** A person takes over, until `endLiveChat`. */
  startLiveChat(): void;
  endLiveChat(): void;
  /** The flow has reached its end. */
  finish(): void;
  /** Time has passed: everything that fires at intervals fires once. */
  tick(): void;
  emit(native: string, detail?: object): void;
}

export type PermissionTopic = keyof typeof permissions;
export type PermissionDecision<Topic extends PermissionTopic> = Exclude<
  keyof (typeof permissions)[Topic] & string,
  'asked'
>;

interface Page {
  LoyJoy?: unknown;
}

/** Calls all listeners of one event, each by its own function. */
type Finder = (native: string, args: readonly unknown[]) => readonly (() => unknown)[];

const bot = '0d6f3c1e-5a8b-4c55-9f0e-3b1d7a2c9e44';
export const processId = 'b9a1e7d2-64f3-4d0a-8c7b-5e2f90a31c68';

const modules = [
  { sub_process_id: 'b1f0a6c4-0001-4e7b-9a51-d0c4e1f27a10', sub_process_name: 'Welcome' },
  { sub_process_id: 'b1f0a6c4-0002-4e7b-9a51-d0c4e1f27a10', sub_process_name: 'Choose a topic' },
  { sub_process_id: 'b1f0a6c4-0003-4e7b-9a51-d0c4e1f27a10', sub_process_name: 'Product finder' },
  { sub_process_id: 'b1f0a6c4-0004-4e7b-9a51-d0c4e1f27a10', sub_process_name: 'Contact' },
] as const;

const visitor = {
  email: 'tom.muster@example.com',
  firstname: 'Tom Quirin',
  lastname: 'Musterfeld',
  phone: '+49 40 5550133',
  birthdate: '1987-04-12',
  address: 'Probeweg 14, 20095 Hamburg',
  password: 'correct-horse-88',
  code: 'GEHEIM-7731',
  token:
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJlbWFpbCI6InRvbS5tdXN0ZXJAZXhhbXBsZS5jb20iLCJmaXJzdG5hbWUiOiJUb20iLCJsYXN0bmFtZSI6Ik11c3RlcmZlbGQifQ.YW4gaW52ZW50ZWQgc2lnbmF0dXJlIGZvciBhIHRlc3Q',
};

const said = {
  greeting: 'Hi Tom, what are you looking for?',
  choice: 'A present for my wife',
  question: 'Do you have it in size 38 for my wife?',
  answer: 'Yes, size 38 is in stock for your wife.',
  own: 'She has an allergy to wool',
  comment: 'Anna from your team was great',
};

const link = {
  label: 'To the shop',
  url: 'https://www.example.com/shop/summer?customer=K-338120&mail=tom.muster@example.com#tom',
};

export const secrets: readonly string[] = [...Object.values(visitor), ...Object.values(said), 'K-338120'];

/** What the detail of an event holds beside the place in the flow. Typed answers stand in the label. */
const typicalDetails: { readonly [native: string]: object } = {
  audio_message_uploaded: { url: 'https://cdn.example.com/audio/1.ogg?customer=K-338120' },
  birthdate_entered: { label: visitor.birthdate },
  code_entered: { label: visitor.code },
  code_registered: { label: visitor.code },
  coupon_code_issued: { label: visitor.code },
  customer_created: { email: visitor.email, firstname: visitor.firstname },
  customer_updated: { email: visitor.email, lastname: visitor.lastname },
  data_collection_answer: { label: said.choice },
  data_collection_question_answered: { label: said.own },
  data_collection_variable_set: { label: said.own },
  firstname_entered: { label: visitor.firstname },
  intent_evaluated: { label: said.question },
  intent_matched: { label: said.question },
  lastname_entered: { label: visitor.lastname },
  link_clicked: link,
  message_received: { type: 'SEND_MESSAGE', payload: { text: said.answer } },
  nps_survey_free_text_answered: { label: said.comment },
  password_entered: { label: visitor.password },
  phone_number_entered: { label: visitor.phone },
  postal_address_confirmed: { label: visitor.address },
  postal_address_updated: { label: visitor.address },
  proceed_confirmed: { label: 'Continue' },
  quiz_answer: { label: said.choice },
  quiz_answer_freetext: { label: said.own },
  sign_in: { email: visitor.email, token: visitor.token },
  sign_up: { email: visitor.email, token: visitor.token },
  signin: { email: visitor.email, token: visitor.token },
  signup: { email: visitor.email, token: visitor.token },
  variable_set: { label: said.own },
};

/** Events of the window and the session come without a detail. */
const bare = new Set(['hide', 'show', 'load', 'open', 'close', 'session_started', 'session_interacted']);

/** What fires for each decision; the question comes before a decision that is made in the chat. */
const permissions = {
  newsletter: {
    asked: 'newsletter_single_opt_in_asked',
    accepted: 'newsletter_single_opt_in',
    rejected: 'newsletter_single_opt_in_rejected',
    confirmed: 'newsletter_double_opt_in',
    withdrawn: 'newsletter_opt_out',
  },
  profiling: {
    asked: 'profiling_single_opt_in_asked',
    accepted: 'profiling_single_opt_in',
    rejected: 'profiling_single_opt_in_rejected',
    confirmed: 'profiling_double_opt_in',
    withdrawn: 'profiling_opt_out',
  },
  reminder: {
    asked: 'reminder_single_opt_in_asked',
    accepted: 'reminder_single_opt_in',
    rejected: 'reminder_single_opt_in_rejected',
    confirmed: 'reminder_double_opt_in',
    withdrawn: 'reminder_opt_out',
  },
  sms: {
    asked: 'sms_single_opt_in_asked',
    accepted: 'sms_single_opt_in',
    rejected: 'sms_single_opt_in_rejected',
    confirmed: 'sms_double_opt_in',
  },
  web_push: {
    asked: 'web_push_single_opt_in_asked',
    accepted: 'web_push_single_opt_in',
    rejected: 'web_push_single_opt_in_rejected',
    confirmed: 'web_push_double_opt_in',
  },
  terms: {
    accepted: 'terms_accepted',
    rejected: 'terms_rejected',
  },
} as const;

class Loyjoy extends Simulator implements LoyjoyWidget {
  readonly secrets = secrets;
  readonly #page: Page;
  readonly #realm: Realm;
  readonly #keyed: LoyjoyOptions['keyed'];
  readonly #previews: boolean;
  readonly #commands = new Map<unknown, (options: BootOptions) => void>([
    ['boot', options => this.#boot(options)],
    ['open', () => this.open()],
    ['close', () => this.close()],
    ['hide', () => this.#see(false)],
    ['show', () => this.#see(true)],
    ['remove', () => this.#remove()],
  ]);
  #find: Finder = nobody;
  #loaded = false;
  #booted = false;
  #visible = true;
  #process = processId;
  #module = -1;
  #begun = new Set<string>();
  #engaged = new Set<string>();
  #inLiveChat = false;

  constructor(page: Page, { realm = realmOf(), keyed, previews = true, goesOn = false }: LoyjoyOptions) {
    super();
    this.#page = page;
    this.#realm = realm;
    this.#keyed = keyed;
    this.#previews = previews;
    if (goesOn) for (const known of [this.#begun, this.#engaged]) known.add(processId);
  }

  load(address: BootOptions = {}) {
    this.#loaded = true;
    this.#page.LoyJoy = (command: unknown, options?: BootOptions) =>
      this.#commands.get(command)?.(options ?? {});
    if (address.process) this.#boot({ ...address, eventListeners: undefined });
  }

  boot(options: BootOptions = { process: processId }) {
    (this.#page.LoyJoy as (command: string, options: BootOptions) => void)('boot', options);
  }

  open() {
    this.#fire('open');
    this.#begin();
  }

  close() {
    this.#fire('close');
  }

  // A person reads what is written in a live chat, so no intent is looked for.
  send(text: string) {
    this.#interact();
    if (this.#inLiveChat) return;
    this.emit('intent_evaluated', { label: text });
    this.emit('intent_matched', { label: text });
  }

  say(text: string) {
    this.emit('message_received', { type: 'SEND_MESSAGE', payload: { text } });
  }

  answer(label: string, option: number = 1) {
    this.#interact();
    this.emit('jump_decision_' + option, { label });
    this.#visitNext();
  }

  answerFreely(text: string) {
    this.#fire('data_collection_question');
    this.#interact();
    this.emit('data_collection_question_answered', { label: text });
  }

  rate(score: number, comment?: string) {
    this.#interact();
    this.#fire('nps_survey_score_' + score);
    if (comment) this.emit('nps_survey_free_text_answered', { label: comment });
  }

  permit<Topic extends PermissionTopic>(topic: Topic, decision: PermissionDecision<Topic>) {
    const names: { readonly [decision: string]: string } = permissions[topic];
    if (names.asked && /^(accepted|rejected)$/.test(decision)) this.#fire(names.asked);
    this.#interact();
    this.#fire(names[decision]!);
  }

  clickLink(url: string, label: string, native = 'link_clicked') {
    this.#interact();
    this.emit(native, { label, url });
  }

  signUp(email: string) {
    this.#fire('sign_up_requested');
    this.#interact();
    this.emit('sign_up', { email, token: visitor.token });
  }

  startLiveChat() {
    this.#inLiveChat = true;
    this.#fire('live_chat_started');
  }

  endLiveChat() {
    this.#inLiveChat = false;
    this.#fire('live_chat_ended');
  }

  finish() {
    this.#fire('end');
  }

  tick() {
    this.#fire('screen_time', 'home_view_screen_time');
    if (this.#inLiveChat) this.#fire('live_chat_duration');
  }

  emit(native: string, more?: object) {
    this.fired.push(native);
    const detail = bare.has(native) ? more : { ...this.#place(), ...(more ?? typicalDetail(native)) };
    const args = detail ? [this.#realm(detail)] : [];
    this.attempt(() => {
      for (const call of this.#find(native, args)) this.attempt(call);
    });
  }

  get conversation(): readonly Step[] {
    return [
      { description: 'The page loads the chat and boots it.', run: () => this.#loadAndBoot() },
      { description: 'The visitor opens the chat.', run: () => this.open() },
      { description: `The bot greets: ${said.greeting}`, run: () => this.say(said.greeting) },
      { description: `The visitor picks: ${said.choice}`, run: () => this.answer(said.choice, 2) },
      { description: `The visitor asks: ${said.question}`, run: () => this.send(said.question) },
      { description: `The bot answers: ${said.answer}`, run: () => this.say(said.answer) },
      { description: `The visitor tells more: ${said.own}`, run: () => this.answerFreely(said.own) },
      {
        description: 'The visitor follows a link to the shop.',
        run: () => this.clickLink(link.url, link.label),
      },
      { description: 'Time passes.', run: () => this.tick() },
      { description: 'The visitor signs up.', run: () => this.signUp(visitor.email) },
      { description: 'The visitor takes the newsletter.', run: () => this.permit('newsletter', 'accepted') },
      { description: 'The visitor declines reminders.', run: () => this.permit('reminder', 'rejected') },
      { description: 'A person takes over.', run: () => this.startLiveChat() },
      { description: 'The person says goodbye.', run: () => this.endLiveChat() },
      { description: 'The visitor gives nine of ten and a comment.', run: () => this.rate(9, said.comment) },
      { description: 'The flow reaches its end.', run: () => this.finish() },
      { description: 'The visitor closes the chat.', run: () => this.close() },
    ];
  }

  #loadAndBoot() {
    if (!this.#loaded) this.load();
    if (!this.#booted) this.boot();
  }

  /** A new boot forgets the listeners of the one before. */
  #boot({ process, eventListeners, open, restart, reset }: BootOptions) {
    this.#booted = true;
    this.#process = process ?? this.#process;
    this.attempt(() => {
      this.#find = listenersIn(eventListeners, this.#keyed);
    });
    if (restart || reset) this.#startOver(reset ? 'reset' : 'restart');
    this.#fire(this.#visible ? 'show' : 'hide', 'load', 'platform_rest', 'user_agent_desktop');
    if (this.#previews) this.#begin();
    if (open) this.open();
  }

  #remove() {
    this.#booted = false;
    this.#find = nobody;
  }

  #see(visible: boolean) {
    this.#visible = visible;
    this.#fire(visible ? 'show' : 'hide');
  }

  #startOver(native: 'reset' | 'restart') {
    this.#fire(native);
    this.#begun.delete(this.#process);
    this.#engaged.delete(this.#process);
  }

  /** The flow begins once, however often the chat is opened. */
  #begin() {
    if (this.#begun.size === 0) this.#fire('session_started');
    if (this.#begun.has(this.#process)) return;
    this.#begun.add(this.#process);
    this.#module = -1;
    this.#fire('start', 'welcome_sent');
    this.#visitNext();
  }

  #interact() {
    const isFirst = this.#engaged.size === 0;
    if (!this.#engaged.has(this.#process)) this.#fire('interaction');
    this.#engaged.add(this.#process);
    if (isFirst) this.#fire('session_interacted');
  }

  #visitNext() {
    this.#module = Math.min(this.#module + 1, modules.length - 1);
    this.#fire('sub_process_visited');
  }

  #place() {
    return {
      bot_id: bot,
      process_id: this.#process,
      process_name: 'Gift finder',
      ...modules[this.#module],
    };
  }

  #fire(...natives: string[]) {
    for (const native of natives) this.emit(native);
  }
}

const nobody: Finder = () => [];

const typicalDetail = (native: string) =>
  typicalDetails[native] ?? (/^jump_(decision|persistent)_\d$/.test(native) ? { label: said.choice } : {});

/** Reads what was handed over at boot; what is not a function there is passed over. */
function listenersIn(given: unknown, keyed: LoyjoyOptions['keyed']): Finder {
  if (Array.isArray(given)) {
    const list = callable(given);
    return (native, args) =>
      list.map(listener => () => Reflect.apply(listener, undefined, [native, ...args]));
  }
  if (!keyed || typeof given !== 'object' || given === null) return nobody;
  const lists = (keyed === 'boot' ? { ...given } : given) as { readonly [native: string]: unknown };
  return (native, args) =>
    callable(lists[native]).map(listener => () => Reflect.apply(listener, undefined, args));
}

const callable = (list: unknown): ((...args: unknown[]) => unknown)[] =>
  Array.isArray(list) ? list.filter(one => typeof one === 'function') : [];

/** A chat for this window, not loaded yet. */
export const simulate = (win: object, options: LoyjoyOptions = {}): LoyjoyWidget => new Loyjoy(win, options);
