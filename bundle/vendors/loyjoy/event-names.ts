import type { VendorEventNames } from '../../../schemas/src/vendor.ts';

/**
 * `intent_evaluated` stands for a typed message and misses some, so it is a lower bound.
 * `interaction` comes once per process, not per conversation; `session_interacted` is the one to count.
 * Choices, scores and permissions come in families of names, and `message_received` depends on its payload:
 * those are in facts.ts.
 */
export const eventNames = {
  countSafe: {
    chat_ready: 'load',
    chat_opened: 'open',
    chat_closed: 'close',
    chat_engaged: 'session_interacted',
    chat_message_sent: 'intent_evaluated',
    chat_answered:
      'data_collection_question_answered quiz_answer quiz_answer_freetext nps_survey_free_text_answered',
    chat_handover: 'live_chat_started',
    chat_ended: 'end',
    chat_lead: 'sign_up',
    chat_rated: '',
    chat_permission: '',
    chat_goal: 'appointment_created',
    chat_link_clicked: 'link_clicked',
  },
  repeatable: {
    chat_started: 'interaction',
    chat_message_received: '',
    chat_shown: 'show',
    chat_hidden: 'hide',
  },
} as const satisfies VendorEventNames;
