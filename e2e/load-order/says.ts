import type { VendorId } from '../../schemas/src/vendor.ts';

/** What each chat tells at each turn of the short visit that every cell plays, and the events that come of it. */
export const says = {
  userlike: {
    load: ['button_displayed'],
    open: ['chat_window_maximized'],
    send: ['contact_first_message', 'chat_connected', 'message_operator_terminating'],
    close: ['chat_window_minimized'],
  },
  usercom: {
    load: ['onLoad'],
    open: ['onOpen'],
    send: ['onMessage'],
    close: ['onClose'],
  },
  loyjoy: {
    load: ['show', 'load', 'platform_rest', 'user_agent_desktop'],
    open: ['open', 'session_started', 'start', 'welcome_sent', 'sub_process_visited'],
    send: ['interaction', 'session_interacted', 'intent_evaluated', 'intent_matched'],
    close: ['close'],
  },
} as const satisfies { [vendor in VendorId]: { [turn: string]: readonly string[] } };

export type Turn = keyof (typeof says)[VendorId];

const events: { readonly [native: string]: readonly string[] } = {
  button_displayed: ['chat_ready'],
  chat_window_maximized: ['chat_opened'],
  contact_first_message: ['chat_engaged'],
  message_operator_terminating: ['chat_message_sent'],
  chat_window_minimized: ['chat_closed'],
  onLoad: ['chat_ready'],
  onOpen: ['chat_opened'],
  onMessage: ['chat_engaged', 'chat_message_sent'],
  onClose: ['chat_closed'],
  show: ['chat_shown'],
  load: ['chat_ready'],
  open: ['chat_opened'],
  interaction: ['chat_started'],
  session_interacted: ['chat_engaged'],
  intent_evaluated: ['chat_message_sent'],
  close: ['chat_closed'],
};

/** The records that one native event makes, as `event native`. */
export const recordsOf = (native: string): readonly string[] =>
  (events[native] ?? ['chat_activity']).map(event => `${event} ${native}`);
