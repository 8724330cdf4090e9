import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');
const legacy = documented('legacy');

export const catalogue = {
  label: 'Userlike (Lime Connect)',
  shortLabel: 'Userlike',
  hue: 175,
  docs: 'https://docs.userlike.com/developers/api/client-tracking',
  hears: 'The listener stands in for the one function that the messenger calls with each of its events.',
  firstEvents: 'Userlike reports its button at once, which a later script has missed.',
  messageText: 'Userlike hands over no message text.',
  engagedOncePer: 'conversation',
  known: {
    how: 'partly',
    description:
      'The loader that the vendor publishes, @userlike/messenger, runs in a browser; the messenger that it loads is simulated from documentation.',
    read: '2026-11',
    open: [
      'Which fields come along with which event.',
      'Whether the messenger looks up its function again for each event; that is inferred.',
    ],
  },
  differs: [
    'Userlike says itself that these events and the figures in its own statistics follow different definitions.',
    'A conversation there may be taken up again later; here it counts once in each session of GA4 in which somebody writes.',
    'The messenger reports the start and the continuation of a conversation under one name, so starts are not counted.',
    'Opening the window is also reported when a conversation starts or goes on, so openings are not counted.',
    'The event of a message to the visitor also comes when the operator ends the conversation, so those messages are not counted.',
    'The same names had other meanings in older versions of the messenger: do not compare across a change of version.',
    'The button and the invitation are reported on every page and after each mount, so they count page views, not visitors.',
    'A rating comes without its score.',
  ],
  fingerprint: {
    globals: ['userlike', 'UserlikeMessenger'],
    script: 'userlike-cdn-widgets|/umm-manifest\\.json',
    elements: 'iframe[id^="userlike-frame-"]',
  },
  events: {
    button_displayed: current('load', 'The chat button becomes visible on the page.'),
    chat_connected: current(
      'once',
      "The messenger connects to the server after the visitor's first message; older versions did so at the click.",
    ),
    chat_connected_proactive: current(
      'once',
      "The messenger connects to the server after the visitor's first message in reply to an invitation.",
    ),
    chat_requested: current(
      'once',
      'The system opens a conversation after the visitor clicks the start button.',
    ),
    chat_started: current(
      'once',
      'The visitor starts a conversation, or continues an earlier one, with the button.',
    ),
    chat_started_proactive: current(
      'once',
      'The visitor starts or continues a conversation after the messenger invited them.',
    ),
    chat_window_maximized: current(
      'repeats',
      'The visitor opens the messenger; it also comes when they start or continue a conversation.',
    ),
    chat_window_minimized: current('repeats', 'The visitor minimises the messenger.'),
    contact_first_message: current(
      'once',
      'The visitor sends the first message of a conversation.',
      'payload',
    ),
    disclaimer_ok: current('once', 'The visitor accepts the privacy notice.', 'decision'),
    error_message: current('repeats', 'The messenger shows an error to the visitor.'),
    feedback_rating_show: current('once', 'The messenger shows the screen for a rating and feedback.'),
    feedback_submit: current('once', 'The visitor sends written feedback.', 'payload'),
    group_select_show: current('once', 'The messenger asks the visitor which group of operators to talk to.'),
    group_select_submit: current(
      'once',
      'The visitor chooses a group of operators, and the messenger connects.',
    ),
    message_client_terminating: current(
      'repeats',
      'A message reaches the visitor, despite the name; it also comes when the operator ends the conversation.',
      'payload',
    ),
    message_operator_terminating: current(
      'repeats',
      'The visitor sends a message to the operator, despite the name; it ends nothing.',
      'payload',
    ),
    post_survey_show: current('once', 'The messenger shows the survey after the chat.'),
    post_survey_submit: current('once', 'The visitor answers the survey after the chat.', 'payload'),
    pre_survey_show: current('once', 'The messenger shows the survey before the chat.'),
    pre_survey_submit: current('once', 'The visitor answers the survey before the chat.', 'payload'),
    proactive_offer: current(
      'load',
      'The messenger opens by itself after a delay and invites the visitor to chat.',
    ),
    proactive_timer: current(
      'load',
      'The delay before the invitation starts to run; the visitor sees nothing yet.',
    ),
    rating_submit: current('once', 'The visitor sends a rating; the event does not include the score.'),
    register_cancel: current('once', 'The visitor skips the form for contact details.'),
    register_show: current('once', 'The messenger asks the visitor for contact details.'),
    register_submit: current('once', 'The visitor sends contact details.', 'payload'),
    slot_available: current('repeats', 'The messenger finds an operator who is free to chat.'),
    slot_unavailable: current(
      'repeats',
      'The messenger finds no operator who is free to chat; it may ask again.',
    ),
    transcript_cancel: current('once', 'The visitor leaves the transcript screen without asking for a copy.'),
    transcript_show: current('once', 'The visitor opens the screen that offers a copy of the conversation.'),
    transcript_submit: current(
      'once',
      'The visitor asks for a copy of the conversation by e-mail.',
      'payload',
    ),

    conversation_resume: legacy(
      'repeats',
      'The visitor returns to a conversation from the overview or by a reload.',
    ),
    feedback_rating_cancel: legacy('once', 'The visitor leaves the rating screen without rating.'),
    chat_window_minimzed: legacy('repeats', 'The visitor minimises the messenger, in a misspelt older form.'),
    button_hidden: legacy('load', 'The live chat does not show its button.'),
    window_visible: legacy('repeats', 'The live chat window becomes visible.'),
    window_invisible: legacy('repeats', 'The live chat window disappears.'),
    proactive_unavailable: legacy(
      'load',
      'The delay before the invitation ends, but the visitor is not invited.',
    ),
    proactive_reject: legacy('once', 'The visitor closes the window that invited them to chat.'),
    slot_check: legacy('repeats', 'The live chat looks whether an operator is free.'),
    slot_connect: legacy('repeats', 'The live chat asks for an operator who is free.'),
    offline_mode: legacy('load', 'The live chat is offline.'),
    offline_form_show: legacy('once', 'The offline live chat shows a form for a message.'),
    offline_view_show: legacy('once', 'The offline live chat shows a notice.'),
    offline_form_submit: legacy(
      'once',
      'The visitor leaves a message while the live chat is offline.',
      'payload',
    ),
    chat_butler: legacy('once', 'An automatic assistant starts to talk to the visitor.'),
    chat_butler_connect: legacy('repeats', 'The automatic assistant tries to reach an operator.'),
    chat_butler_cancel: legacy('once', 'The automatic assistant is stopped.'),
    facebook_login_timeout: legacy('once', 'A sign-in with Facebook takes too long and is skipped.'),
    chat_quit: legacy('once', 'The conversation is over.'),
  },
  preChatForms: ['pre_survey_submit'],
} as const satisfies VendorCatalogue<typeof eventNames>;
