import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/**
 * The two message names say who receives: `message_operator_terminating` is the visitor's message.
 * `chat_window_maximized` also comes when a conversation starts or continues, so it is not safe to count.
 */
export const eventNames = {
  countSafe: {
    chat_ready: 'button_displayed',
    chat_offered: 'proactive_offer',
    chat_closed: 'chat_window_minimized chat_window_minimzed',
    chat_engaged: 'contact_first_message',
    chat_message_sent: 'message_operator_terminating',
    chat_answered: 'pre_survey_submit post_survey_submit',
    chat_ended: 'chat_quit',
    chat_lead: 'register_submit',
    chat_rated: 'rating_submit',
    chat_permission: '',
  },
  repeatable: {
    chat_opened: 'chat_window_maximized',
    chat_started: 'chat_started chat_started_proactive',
    chat_message_received: 'message_client_terminating',
    chat_unavailable: 'slot_unavailable',
    chat_error: 'error_message',
    chat_shown: 'window_visible',
    chat_hidden: 'button_hidden window_invisible',
  },
} as const satisfies VendorEventNames;
