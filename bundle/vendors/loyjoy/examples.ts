import type { Example, Examples } from '../room/examples.ts';

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const ratings = ['nps_survey_score_', 'data_collection_nps_survey_score_'].flatMap(survey =>
  scores.map(
    (score): Example => ({
      description: `The visitor gives ${score} points.`,
      native: survey + score,
      records: [{ event: 'chat_rated', chat_score: score, chat_scale: 'nps' }],
    }),
  ),
);

/** All that the catalogue calls a decision, but for the names of 2020. */
const decisions: { readonly [native: string]: readonly [topic: string, decision: string] } = {
  newsletter_single_opt_in: ['newsletter', 'accepted'],
  newsletter_single_opt_in_rejected: ['newsletter', 'rejected'],
  newsletter_double_opt_in: ['newsletter', 'confirmed'],
  newsletter_opt_out: ['newsletter', 'withdrawn'],
  profiling_single_opt_in: ['profiling', 'accepted'],
  profiling_single_opt_in_rejected: ['profiling', 'rejected'],
  profiling_double_opt_in: ['profiling', 'confirmed'],
  profiling_opt_out: ['profiling', 'withdrawn'],
  reminder_single_opt_in: ['reminder', 'accepted'],
  reminder_single_opt_in_rejected: ['reminder', 'rejected'],
  reminder_double_opt_in: ['reminder', 'confirmed'],
  reminder_opt_out: ['reminder', 'withdrawn'],
  sms_single_opt_in: ['sms', 'accepted'],
  sms_single_opt_in_rejected: ['sms', 'rejected'],
  sms_double_opt_in: ['sms', 'confirmed'],
  web_push_single_opt_in: ['web_push', 'accepted'],
  web_push_single_opt_in_rejected: ['web_push', 'rejected'],
  web_push_double_opt_in: ['web_push', 'confirmed'],
  terms_accepted: ['terms', 'accepted'],
  terms_rejected: ['terms', 'rejected'],
};

const permissions = Object.entries(decisions).map(
  ([native, [topic, decision]]): Example => ({
    description: `Permission: ${topic} ${decision}.`,
    native,
    records: [
      { event: 'chat_permission', chat_topic: topic, chat_decision: decision } as Example['records'][0],
    ],
  }),
);

/** Names that only look as if they stated something. */
const others = [
  'nps_survey_score_11',
  'nps_survey_score_',
  'nps_survey_score_5_asked',
  'nps_survey_score_05',
  'newsletter_single_opt_in_asked',
  'web_push_single_opt_in_asked',
  'web_push_opt_in_subscription_request',
  'web_push_subscription_gone',
  'sms_opt_in_code_sent',
  'newsletter_opt_in',
  'my_newsletter_opt_out',
  'voucher_single_opt_in',
  'terms_shown',
  'jump_decision_question',
  'jump_auto',
  'jump_decision_',
  'jump_decision_12',
  'my_jump_decision_1',
].map(
  (native): Example => ({
    description: 'Something that states neither a score nor a decision nor a choice.',
    native,
    records: [{ event: 'chat_activity' }],
  }),
);

const answers = [
  ...[1, 2, 3, 4, 5, 6, 7].map(option => `jump_decision_${option}`),
  ...[1, 2, 3, 4, 5].map(option => `jump_persistent_${option}`),
].flatMap((native): Example[] => [
  {
    description: 'The visitor chooses one of the answers.',
    native,
    payload: { label: 'Shoes' },
    records: [{ event: 'chat_answered' }],
    withheld: { chat_label: 'class_off' },
  },
  {
    description: 'The visitor chooses one of the answers, on a site that keeps answers.',
    native,
    payload: { label: 'Shoes' },
    settings: { answers: 'keep' },
    records: [{ event: 'chat_answered', chat_label: 'Shoes' }],
  },
]);

const message = 'message_received';
const notMessages = [
  undefined,
  null,
  {},
  { type: 'send_message' },
  { type: ['SEND_MESSAGE'] },
  'SEND_MESSAGE',
];

const messages: readonly Example[] = [
  {
    description: 'The bot writes.',
    native: message,
    payload: { type: 'SEND_MESSAGE', payload: { text: 'How can we help?' } },
    records: [{ event: 'chat_message_received' }],
    withheld: { 'payload.text': 'never_read', payload: 'key_unlisted' },
  },
  {
    description: 'The bot types.',
    native: message,
    payload: { type: 'TYPING' },
    records: [{ event: 'chat_activity' }],
    withheld: { 'payload.text': 'never_read' },
  },
  ...notMessages.map(
    (payload): Example => ({
      description: 'Other traffic comes under the name of messages.',
      native: message,
      payload,
      records: [{ event: 'chat_activity' }],
      withheld: { 'payload.text': 'never_read' },
    }),
  ),
];

export const examples: Examples = [
  {
    description: 'The visitor opens the chat.',
    native: 'open',
    payload: { bot_id: 'b-1', process_name: 'Present finder' },
    records: [{ event: 'chat_opened', chat_widget_id: 'b-1', chat_process_name: 'Present finder' }],
  },
  {
    description: 'The visitor follows a link of the bot.',
    native: 'link_clicked',
    payload: { label: 'To the shop', url: 'https://shop.example/presents?customer=7' },
    records: [
      {
        event: 'chat_link_clicked',
        chat_label: 'To the shop',
        chat_link_url: 'https://shop.example/presents',
      },
    ],
    withheld: { chat_link_url: 'link_reduced' },
  },
  {
    description: 'The visitor leaves a mail address.',
    native: 'sign_up',
    payload: { email: 'mira@example.com', voucher: 'V-7' },
    records: [{ event: 'chat_lead' }],
    withheld: { chat_contact_email: 'class_off', voucher: 'key_unlisted' },
  },
  ...messages,
  ...answers,
  ...ratings,
  ...permissions,
  ...others,
];
