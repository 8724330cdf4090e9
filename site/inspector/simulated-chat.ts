/** A simulated widget, its conversation and what its window shows. */

import { type Signal, signal } from '@preact/signals';
import {
  type Action,
  type Demo,
  type Line,
  note,
  type Option,
  type WindowChange,
} from '../../bundle/vendors/room/demo.ts';
import type { Step, Widget } from '../../bundle/vendors/room/simulator.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { vendorNamed } from './lookup.ts';
import { type Player, player } from './player.ts';
import { pauses, type Speed } from './speed.ts';
import { spyOn } from './spy-on.ts';

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
export interface Button {
  readonly label: string;
  readonly by: Action<never>['by'];
  readonly options: readonly Option[];
  press(choice: string): void;
}

export interface SimulatedChat {
  readonly id: VendorId;
  readonly title: string;
  readonly site: string;
  readonly hint: string;
  readonly view: Signal<View>;
  readonly buttons: readonly Button[];
  readonly player: Player;
  /** The visitor opens or closes the chat. */
  toggle(): void;
  /** The visitor writes. */
  send(text: string): void;
}

/**
 * Loads a chat's widget and shows whatever happens in it, no matter who makes it happen. What was said on an `earlier`
 * page can still be read.
 */
export function openChat<Simulated extends Widget>(
  demo: Demo<Simulated>,
  win: Window,
  speed: Signal<Speed>,
  earlier?: Pick<SimulatedChat, 'view'>,
): SimulatedChat {
  const { id, title, site, hint = '', windowChanges } = demo;
  const lines = earlier?.view.value.lines ?? [];
  const view = signal<View>({ isOpen: false, lines });
  const hasWritten = lines.some(({ from }) => from === 'visitor');
  const widget = demo.simulate(win, hasWritten);
  let script = '';

  const show = ({ isOpen, line }: WindowChange) => {
    const { lines, ...now } = view.value;
    const shown = line && { id: lines.length + 1, from: line.from, text: line.text ?? script };
    view.value = { isOpen: isOpen ?? now.isOpen, lines: shown ? [...lines, shown] : lines };
  };
  const names = Object.keys(windowChanges) as (keyof Simulated & string)[];
  spyOn(widget, names, (name, args) =>
    show((windowChanges[name] as (...args: unknown[]) => WindowChange)(...args)),
  );

  const take = (step: Step) => {
    script = spoken(step.description);
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
    buttons: buttonsOf(demo, widget, () => view.value.isOpen || widget.open()),
    player: player(conversation, take, win, () => pauses[speed.value]),
    toggle: () => (view.value.isOpen ? widget.close() : widget.open()),
    send: text => widget.send(text),
  };
}

/** A button for each action; before a visitor can do anything, the chat has to be open. */
function buttonsOf<Simulated extends Widget>(
  { id, actions }: Demo<Simulated>,
  widget: Simulated,
  openFirst: () => void,
): Button[] {
  const natives = vendorNamed(id)!.events.map(({ name }) => name);
  return actions.map(({ label, by, options, run }) => ({
    label,
    by,
    options: options?.(widget, natives) ?? [],
    press: choice => {
      if (by === 'visitor') openFirst();
      run(widget, choice);
    },
  }));
}

/** What is said in a step: "The visitor asks: Where is my parcel?" */
const spoken = (description: string) => description.split(': ')[1] ?? description;
