import { known } from '../known.ts';
import type { EventMessage } from './queue.ts';
import type { ExecuteTag } from './tags/execute.ts';
import type { TemplateContext } from './tags/template.ts';
import type { Resolve } from './text.ts';

/** How a tag's turn ended, or `running` while it has called nothing back. */
export type Outcome = 'running' | 'success' | 'failure' | 'error' | 'no consent' | 'paused' | 'setup failed';

export type Callback = 'success' | 'failure';

/** One turn of one tag. */
export interface TagRun {
  readonly tag: string;
  /** Names of the triggers that fired it, or of the tag it is the setup of. */
  readonly trigger: string;
  readonly event: string;
  readonly eventId: number;
  outcome: Outcome;
  /** Every callback the tag has made. The first decides; a good tag makes exactly one. */
  readonly callbacks: Callback[];
}

export interface TurnContext extends TemplateContext {
  readonly started: (run: TagRun) => void;
}

/** How long the result of a tag is kept. */
export type Memory = 'event' | 'load' | 'none';

/** What a tag needs for its turns. */
export interface TurningTag {
  readonly name: string;
  readonly memory: Memory;
  readonly paused: boolean;
  readonly consent: readonly string[];
  readonly setup?: { readonly tagName: string; readonly stop: boolean };
  readonly execute: ExecuteTag;
}

type Ended = (success: boolean) => void;
type Run = (ended: Ended) => void;

/** One event, with the tags that ran for it so far. */
export interface EventRun {
  readonly event: EventMessage;
  readonly resolve: Resolve;
  readonly ran: Map<TurningTag, Run>;
}

/** Prepares the turns of tags; each has its setup tag run before it. `tagNamed` finds that one. */
export const createTurns = (tagNamed: (name: string) => TurningTag, context: TurnContext) => {
  const ranOnPage = new Map<TurningTag, Run>();

  // As in the loader, a tag that may run only once keeps its result: whoever asks again gets it at once. That
  // holds for a turn that ended for lack of consent, too.
  const once = (tag: TurningTag, { ran }: EventRun, run: Run): Run => {
    const kept = known(
      { event: ran, load: ranOnPage, none: new Map<TurningTag, Run>() },
      tag.memory,
      'memory',
    );
    const first = kept.get(tag) ?? keepResult(run);
    kept.set(tag, first);
    return first;
  };

  return function prepare(tag: TurningTag, trigger: string, eventRun: EventRun): Run {
    const start = (): TagRun => startTurn(tag, trigger, eventRun, context);
    const run = once(tag, eventRun, turnOf(tag, start, eventRun, context));
    const { setup } = tag;
    if (!setup) return run;

    const before = prepare(tagNamed(setup.tagName), `setup of ${tag.name}`, eventRun);
    return ended =>
      before(success => {
        if (success || !setup.stop) return run(ended);
        start().outcome = 'setup failed';
        ended(false);
      });
  };
};

const startTurn = (
  { name }: TurningTag,
  trigger: string,
  { event }: EventRun,
  { started }: TurnContext,
): TagRun => {
  const run: TagRun = {
    tag: name,
    trigger,
    event: event.name,
    eventId: event.id,
    outcome: 'running',
    callbacks: [],
  };
  started(run);
  return run;
};

const keepResult = (run: Run): Run => {
  const asking: Ended[] = [];
  let result: boolean | undefined;
  let begun = false;
  return ended => {
    if (result !== undefined) ended(result);
    else asking.push(ended);
    if (begun) return;

    begun = true;
    run(success => {
      result = success;
      for (const each of asking) each(success);
    });
  };
};

const turnOf =
  (tag: TurningTag, start: () => TagRun, { event, resolve }: EventRun, context: TurnContext): Run =>
  ended => {
    const run = start();
    const end = (outcome: Outcome): void => {
      if (run.outcome !== 'running') return;
      run.outcome = outcome;
      ended(outcome === 'success');
    };
    // Whatever a tag calls back arrives one turn later, custom HTML and GA4 tags included: until then tags of lower
    // priority start, also before the tag that this one is the setup of (builds 54u1 and 62i1).
    const callback = (result: Callback) => (): void =>
      context.work.later(() => {
        run.callbacks.push(result);
        end(result);
      });
    const execute = (): void => {
      try {
        tag.execute({
          resolve,
          eventId: event.id,
          success: callback('success'),
          failure: callback('failure'),
        });
      } catch (error) {
        context.failed(tag.name, error);
        end('error');
      }
    };

    if (tag.paused) end('paused');
    else if (!tag.consent.every(context.consent.granted)) end('no consent');
    else execute();
  };
