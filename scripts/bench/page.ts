/** A page with the three chats, reduced to where they call the page. It stands in a window or in a plain object. */
import { contexts } from '../../bundle/vendors/userlike/simulator.ts';

/** What a chat calls. */
export type Listener = (this: unknown, native: unknown, ...payload: unknown[]) => unknown;

/** The part of a window in which chats and listeners meet. */
export interface ChatPage {
  dataLayer: object[];
  userlikeTrackingEvent?: Listener;
  civchat: { onMessage?: Listener };
  LoyJoy(command: string, options: { eventListeners: Listener[] }): void;
  /** The listeners of LoyJoy's latest start. */
  loyjoyListeners?: Listener[];
}

/** Puts the chats on a page, before anybody listens. */
export function openPage<Into extends object>(into: Into): Into & ChatPage {
  const page = Object.assign(into, {
    dataLayer: [],
    civchat: {},
    LoyJoy: (_command: string, { eventListeners }: { eventListeners: Listener[] }) => {
      page.loyjoyListeners = eventListeners;
    },
  }) as Into & ChatPage;
  return page;
}

const { global_ctx, session_ctx } = contexts;
const message = { content: 'Hello', isAdmin: true };
const step = {
  process_id: '0e1c2f7a-5b1d-4c8e-9a55-3f1f6f0a7d11',
  process_name: 'Gift finder',
  sub_process_id: '6b0a1c9e-7d52-4a0f-8f3c-1a2b3c4d5e6f',
  sub_process_name: 'Question 2',
};

/** One typical event of each chat, as the chat reports it to whoever listens. */
export const events: { readonly [chat: string]: (page: ChatPage) => void } = {
  Userlike: page => page.userlikeTrackingEvent?.('message_operator_terminating', global_ctx, session_ctx),
  'User.com': page => page.civchat.onMessage?.(message),
  LoyJoy: page => {
    for (const listener of page.loyjoyListeners ?? []) listener('sub_process_visited', step);
  },
};
