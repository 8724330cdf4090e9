/** A simulated widget, its conversation and what its window shows. */

import type { Step, Widget } from '../../bundle/vendors/simulator.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { type Cell, cell } from './cell.ts';
import { type Action, type Demo, type Line, note, type Option, type Scene } from './demo.ts';
import { overhear } from './overhear.ts';
import { type Player, player } from './player.ts';
import { pauses, type Speed } from './speed.ts';

/** A line as it is shown. */
export interface Shown {
  readonly id: number;
  readonly from: Line['from'];
  readonly text: string;
}

/** What the chat window looks like. */
export interface View {
  readonly isOpen: boolean;
  readonly lines: readonly Shown[];
}

/** One button of a card. */
export interface Act {
  readonly label: string;
  readonly by: Action<never>['by'];
  readonly options: readonly Option[];
  perform(choice: string): void;
}

export interface Stage {
  readonly id: VendorId;
  readonly title: string;
  readonly site: string;
  readonly hint: string;
  readonly view: Cell<View>;
  readonly acts: readonly Act[];
  readonly player: Player;
  /** The visitor opens or closes the chat. */
  toggle(): void;
  /** The visitor writes. */
  send(text: string): void;
}

/**
 * Loads a vendor's widget and shows whatever happens in it, no matter who makes it happen. What was said on an `earlier`
 * page can still be read.
 */
export function setStage<Simulated extends Widget>(
  cast: Demo<Simulated>,
  win: Window,
  speed: Cell<Speed>,
  earlier?: Pick<Stage, 'view'>,
): Stage {
  const { id, title, site, hint = '', scenes, actions } = cast;
  const lines = earlier?.view.get().lines ?? [];
  const view = cell<View>({ isOpen: false, lines });
  const widget = cast.simulate(
    win,
    lines.some(({ from }) => from === 'visitor'),
  );
  let script = '';

  const show = ({ isOpen, line }: Scene) => {
    const { lines, ...now } = view.get();
    const shown = line && { id: lines.length + 1, from: line.from, text: line.text ?? script };
    view.set({ isOpen: isOpen ?? now.isOpen, lines: shown ? [...lines, shown] : lines });
  };
  const names = Object.keys(scenes) as (keyof Simulated & string)[];
  overhear(widget, names, (name, args) => show((scenes[name] as (...args: unknown[]) => Scene)(...args)));

  const openFirst = () => view.get().isOpen || widget.open();
  const take = (step: Step) => {
    script = spoken(step.says);
    step.run();
    script = '';
  };
  const { conversation } = widget;
  // The first step is the page's part: it is taken now, and finds nothing left to do when the conversation is played.
  take(conversation[0]!);
  if (lines.length > 0) show(note('The visitor goes to another page.'));

  return {
    id,
    title,
    site,
    hint,
    view,
    acts: actions.map(({ label, by, options, run }) => ({
      label,
      by,
      options: options?.(widget) ?? [],
      perform: choice => {
        if (by === 'visitor') openFirst();
        run(widget, choice);
      },
    })),
    player: player(conversation, take, win, () => pauses[speed.get()]),
    toggle: () => (view.get().isOpen ? widget.close() : widget.open()),
    send: text => widget.send(text),
  };
}

/** What is said in a step: "The visitor asks: Where is my parcel?" */
const spoken = (says: string) => says.split(': ')[1] ?? says;
