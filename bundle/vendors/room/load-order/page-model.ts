import type { Problem, ProblemCode, VendorStatus } from '../../../../schemas/src/status.ts';
import type { Combination } from './combination.ts';
import { Global } from './global.ts';
import { nativeOf, recordsOf, type Turn, type Visit } from './load-order.ts';
import type { Moment } from './moment.ts';

/** An event that nobody could hear, and the code under which the status must say so. */
export interface Lost {
  readonly native: string;
  readonly why: ProblemCode;
}

/** What has to come of a page. */
export interface Expected {
  /** Vendor events in the order in which the chat told them. */
  readonly fired: readonly string[];
  /** Calls of the site's own functions, as `first open`. */
  readonly seen: readonly string[];
  /** Records, as `chat_opened open`. */
  readonly records: readonly string[];
  readonly lost: readonly Lost[];
  /** Vendor events that the chat tells once more although nothing has happened anew; no record is made of them. */
  readonly repeated: readonly string[];
  /** Errors that the page brings upon itself, with or without our script. */
  readonly errors: number;
  readonly status: VendorStatus;
  readonly problems: readonly Problem['code'][];
}

/** What is the same with every chat; each vendor's model adds how its chat finds the callback. */
export abstract class PageModel {
  protected readonly combination: Combination;
  protected readonly global: Global;
  /** Our script is there. */
  protected present = false;
  /** The chat is there. */
  protected loaded = false;
  /** How often the chat has failed because of the page. */
  protected errors = 0;
  /** Names of the site's functions that the current callback runs, in order. */
  protected site: readonly string[] = [];

  readonly #visit: Visit;
  readonly #fired: string[] = [];
  readonly #seen: string[] = [];
  readonly #records: string[] = [];
  readonly #lost: Lost[] = [];
  readonly #repeated: string[] = [];
  readonly #reported = new Set<ProblemCode>();
  #why: ProblemCode | undefined;
  #events = 0;

  constructor(combination: Combination, visit: Visit) {
    this.combination = combination;
    this.#visit = visit;
    this.global = new Global(code => this.tell(code));
  }

  /** The site sets its callback. */
  protected abstract callback(): void;
  /** The site does something else with it. */
  protected abstract change(): void;
  /** The vendor's script runs. */
  protected abstract chat(): void;
  /** The rest of a chat has come that takes its time. */
  protected start(): void {}
  /** The chat tells something. */
  protected abstract turn(turn: Turn): void;
  /** Whether the site wants to be told of an event at all. */
  protected asksFor(_native: string): boolean {
    return true;
  }
  /** What the status says of a chat that was not heard. */
  protected abstract readonly unheardState: VendorStatus['state'];

  happen(moment: Moment): void {
    if (moment === 'bundle') this.bundle();
    else if (moment === 'callback') this.callback();
    else if (moment === 'change') this.change();
    else if (moment === 'chat') this.chat();
    else if (moment === 'start') this.start();
    else if (moment === 'copy') this.#copy();
    else if (moment === 'recheck') this.recheck();
    else this.turn(moment);
  }

  get expected(): Expected {
    const state = this.#events ? 'heard' : this.unheardState;
    return {
      fired: this.#fired,
      seen: this.#seen,
      records: this.#records,
      lost: this.#lost,
      repeated: this.#repeated,
      errors: this.errors,
      status: { state, events: this.#events, ...(this.#why && { why: this.#why }) },
      problems: [...this.#reported].sort(),
    };
  }

  /** Our script arrives. It cannot know what a chat that is there already has told. */
  protected bundle(): void {
    this.present = true;
    if (this.loaded) this.tell('loaded_late');
    this.global.listen();
  }

  protected recheck(): void {
    this.global.recheck();
  }

  /** A problem becomes known; the status names the last one that explains how the chat is heard. */
  protected tell(code: ProblemCode, explains = true): void {
    this.#reported.add(code);
    if (explains) this.#why = code;
  }

  /** The chat tells what belongs to a turn: the site's functions run, and we hear it or know why not. */
  protected fire(turn: Turn, site: readonly string[], why: ProblemCode | undefined): void {
    for (const vendorEvent of this.#visit.turns[turn]) {
      const native = nativeOf(vendorEvent);
      this.#fired.push(native);
      if (this.asksFor(native)) this.#seen.push(...site.map(who => `${who} ${native}`));
      if (why) this.#lost.push({ native, why });
      else {
        this.#events++;
        this.#records.push(...recordsOf(this.#visit, vendorEvent));
      }
    }
  }

  /** The chat tells once more what has been told. */
  protected repeat(native: string): void {
    this.#fired.push(native);
    this.#repeated.push(native);
  }

  /** A second copy steps back; but our script rechecks the page at every file that loads, and at every settings push. */
  #copy(): void {
    if (this.combination.install === 'in two versions') this.#reported.add('second_install');
    this.recheck();
  }
}

export type MakeModel = (combination: Combination) => PageModel;
