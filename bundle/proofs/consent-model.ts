/**
 * What becomes of events under changing consent, as the guides promise it and as plainly as it can be written: no
 * queue that empties by itself, no hooks, no settings but two. The proof compares the script with it step by step.
 */

/** What a record says of its way. */
export interface Passed {
  readonly native: string;
  readonly event: string;
  readonly seq: number;
  readonly time: number;
  readonly held: boolean;
  readonly page: string | undefined;
}

export interface Tally {
  heard: number;
  pushed: number;
  held: number;
  dropped: number;
  ignored: number;
}

/** An event of the proof, and the records that it makes. */
export interface Happening {
  readonly native: string;
  readonly eventNames: readonly string[];
  /** Safe to count, not safe to count, or on the list of what is ignored. */
  readonly kind: 'safe' | 'repeatable' | 'ignored';
}

/** What a tag does when the record of an event is pushed. */
export type Tag = (page: Pick<ConsentModel, 'settings' | 'hear'>) => void;

const room = 50;
const roomForRepeatable = 25;

/** What has waited goes out like this: so many at once, then one more after each pause, in milliseconds. */
const portion = 15;
const pause = 250;

/** What the script has to do with consent, page for page, in the plainest way. */
export class ConsentModel {
  /** Every record that has reached the data layer. */
  readonly passed: Passed[] = [];
  /** The books of the script that runs or ran last; none if there was none yet. */
  tally: Tally | undefined;
  path = '/';
  #waiting: (Passed & { repeatable: boolean })[] = [];
  #pushes: object[] = [];
  #running = false;
  #consent = 'granted';
  #before = 'hold';
  #seq = 0;
  #engaged = false;
  /** How many may go now, and when one more may: never, unless what has waited is going out. */
  #allowed = Infinity;
  #next = Infinity;
  readonly #now: () => number;
  readonly #tags: { readonly [native: string]: Tag };

  constructor(now: () => number, tags: { readonly [native: string]: Tag }) {
    this.#now = now;
    this.#tags = tags;
  }

  start() {
    if (this.#running) return;
    this.#running = true;
    this.#consent = 'granted';
    this.#before = 'hold';
    this.#seq = 0;
    this.#engaged = false;
    this.#flowFreely();
    this.tally = { heard: 0, pushed: 0, held: 0, dropped: 0, ignored: 0 };
    for (const pushed of this.#pushes) this.#take(pushed);
  }

  stop() {
    if (!this.#running) return;
    this.#running = false;
    this.#dropWaiting();
  }

  settings(pushed: object) {
    this.#pushes.push(pushed);
    if (this.#running) this.#take(pushed);
  }

  hear({ native, eventNames: words, kind }: Happening) {
    if (!this.#running) return;
    for (const event of this.#wordsNow(words)) {
      this.tally!.heard++;
      if (kind === 'ignored') {
        this.tally!.ignored++;
        continue;
      }
      const held = this.#consent === 'denied';
      const page = held ? this.path : undefined;
      const repeatable = kind === 'repeatable';
      const record = { native, event, seq: ++this.#seq, time: this.#now(), held, page, repeatable };
      if (held && (this.#before === 'drop' || this.#isFull(repeatable))) this.tally!.dropped++;
      else this.#waiting.push(record);
      if (this.#waiting.length > room) this.#allowed++;
    }
    this.#count();
  }

  /** Some time has passed, no more than a pause. */
  pass() {
    if (this.#now() < this.#next) return;
    this.#allowed++;
    this.#next += pause;
    if (this.#waiting.length === 0) this.#flowFreely();
  }

  /** The page is hidden, or left. */
  end() {
    this.#flowFreely();
  }

  /** The calls of chats and page have returned: now records may reach the data layer. */
  settle() {
    while (this.#running && this.#consent === 'granted' && this.#allowed > 0 && this.#waiting.length > 0) {
      this.#allowed--;
      const { repeatable: _, ...record } = this.#waiting.shift()!;
      this.tally!.pushed++;
      this.passed.push(record);
      this.#count();
      this.#tags[record.native]?.(this);
    }
  }

  #wordsNow(words: readonly string[]) {
    const now = words.filter(word => word !== 'chat_engaged' || !this.#engaged);
    this.#engaged ||= words.includes('chat_engaged');
    return now;
  }

  #isFull(repeatable: boolean) {
    const isCrowded = this.#waiting.filter(other => other.repeatable).length >= roomForRepeatable;
    return this.#waiting.length >= room || (repeatable && isCrowded);
  }

  #take(pushed: { consent?: unknown; beforeConsent?: unknown }) {
    const wasGranted = this.#consent === 'granted';
    // What nobody can read is no consent; for the rest, it is the default.
    if (pushed.consent !== undefined) this.#consent = pushed.consent === 'granted' ? 'granted' : 'denied';
    if (pushed.beforeConsent !== undefined) this.#before = pushed.beforeConsent === 'drop' ? 'drop' : 'hold';
    if (this.#consent === 'denied' && (wasGranted || this.#before === 'drop')) this.#dropWaiting();
    if (this.#consent === 'granted' && !wasGranted) this.#release();
  }

  #release() {
    this.#allowed = portion;
    this.#next = this.#now() + pause;
    if (this.#waiting.length === 0) this.#flowFreely();
  }

  #flowFreely() {
    this.#allowed = this.#next = Infinity;
  }

  #dropWaiting() {
    this.tally!.dropped += this.#waiting.length;
    this.#waiting = [];
    this.#count();
  }

  #count() {
    this.tally!.held = this.#waiting.length;
  }
}
