import type { Signal } from '@preact/signals';
import { demos } from '../../bundle/vendors/generated/demos.ts';
import { openChat, type SimulatedChat } from './simulated-chat.ts';
import type { Speed } from './speed.ts';

/** Loads all chats, as a page would; `earlier` are those of the page before. */
export const loadChats = (
  win: Window,
  speed: Signal<Speed>,
  earlier: readonly SimulatedChat[] = [],
): SimulatedChat[] =>
  Object.values(demos).map(demo =>
    openChat(
      demo,
      win,
      speed,
      earlier.find(({ id }) => id === demo.id),
    ),
  );
