/**
 * What the stand-ins for the chat widgets have in common. They serve tests and the demo page, and never ship.
 */

/** A copy of a plain value. Widgets that live in a frame hand the page objects of that frame's realm. */
export type Realm = <Value extends object>(value: Value) => Value;

/** The realm to which this `JSON` belongs; without one, the realm of the caller. */
export const realmOf =
  (json: JSON = JSON): Realm =>
  value =>
    json.parse(json.stringify(value));

/** The realm of a hidden frame, which is added to the page. */
export function iframeRealm(document: Document): Realm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  return realmOf((frame.contentWindow as Window & typeof globalThis).JSON);
}

/** One step of a conversation. */
export interface Step {
  /** What a person or the page does, in one sentence. */
  readonly description: string;
  run(): void;
}

/** What every stand-in can do; each vendor adds what its own widget offers. */
export interface Widget {
  /** What the vendor's script does when it runs: defines its globals, then fires the events of a page load. */
  load(): void;
  open(): void;
  close(): void;
  /** The visitor writes. */
  send(text: string): void;
  /** Fires any native event, with everything that its payload may hold unless a payload is given. */
  emit(native: string, ...payload: unknown[]): void;
  /** A typical visit from page load to goodbye; the first step leaves out what the page has done already. */
  readonly conversation: readonly Step[];
  /** Values in payloads that must not leave the page unasked: names, mails, staff, ids, answers, text. */
  readonly secrets: readonly string[];
  /** Native names in the order they were fired, heard or not. */
  readonly fired: readonly string[];
  /** The same, where a name stands for several things: a bar and what tells them apart stand behind it. */
  readonly cases?: readonly string[];
  /** What the site's own functions threw. */
  readonly errors: readonly unknown[];
}

/** Puts a chat on a page; `options` are the vendor's own. */
export type Simulate = (win: object, options?: object) => Widget;

/** Plays a whole conversation. */
export function play({ conversation }: Pick<Widget, 'conversation'>): void {
  for (const step of conversation) step.run();
}

/** What a stand-in remembers of itself. */
export abstract class Simulator {
  readonly fired: string[] = [];
  readonly errors: unknown[] = [];
  readonly #waiting: (() => void)[] = [];

  /** Runs code of the site. No vendor says what becomes of its exceptions; here the conversation goes on. */
  protected attempt(siteCode: () => unknown): void {
    try {
      siteCode();
    } catch (error) {
      this.errors.push(error);
    }
  }

  /**
   * Tells listeners something. A widget is in a frame, which posts one event after the other: what happens while listeners
   * run is told when all of them have run.
   */
  protected inTurn(tell: () => void): void {
    if (this.#waiting.push(tell) > 1) return;
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      next();
      this.#waiting.shift();
    }
  }
}
