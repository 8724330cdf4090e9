import type { VendorCatalogue } from '../../../schemas/src/vendor.ts';
import { documented } from '../room/documented.ts';
import type { eventNames } from './event-names.ts';

const current = documented('current');

export const catalogue = {
  label: 'JivoChat (Jivo)',
  shortLabel: 'JivoChat',
  hue: 142,
  docs: 'https://www.jivochat.com/docs/widget/',
  hears: 'The listener stands in for the functions that the widget calls, one for each of its events.',
  firstEvents: 'JivoChat reports once that it has loaded, which a later script has missed.',
  messageText: 'JivoChat hands over no message text.',
  engagedOncePer: 'visitor until the history of messages is cleared',
  known: {
    how: 'simulated',
    description:
      'It follows the documentation of the widget API in English and Russian, and the code of public sites that set its functions.',
    read: '2026-11',
    open: [
      'Whether the widget looks up its functions again for each event; that is inferred.',
      'Whether contact details that the site itself sets are reported as left by the visitor.',
      'Whether a message of the team counts as history; if so, the first answer of a visitor is not reported.',
      'Whether a conversation that goes on is reported as started again.',
      'Whether a call-back also reports contact details.',
      'Whether every open tab is told of a message.',
    ],
  },
  differs: [
    'Only the first message of a visitor is reported, and only while there is no history of messages, so visitors who come back to write are missing here.',
    'Later messages of the visitor are not reported.',
    'Older versions report messages from the team only where the site has a button of its own, so their number is a lower bound.',
    'The window may open by itself with an invitation, which counts as opened here.',
    'Several members of the team may take the same conversation one after the other, so that is not counted.',
    'The start of a conversation is not told if an invitation was there before, so starts are not counted.',
    'A call-back is other activity here; a site may count its start as a goal, but not its end, which also comes when the call has failed.',
    'The widget reports no ratings to the page.',
  ],
  fingerprint: {
    globals: ['jivo_api', 'jivo_config'],
    script: 'code\\.jivo(site\\.com|chat\\.com|\\.ru)/',
  },
  events: {
    jivo_onLoadCallback: current('load', 'The widget is loaded and ready.'),
    jivo_onOpen: current('repeats', 'The chat window opens, by the visitor or by itself with an invitation.'),
    jivo_onClose: current('repeats', 'The chat window is minimised.'),
    jivo_onChangeState: current('repeats', 'The window changes from chat to call-back, button or back.'),
    jivo_onMessageSent: current(
      'once',
      'The visitor sends the first message, while there is no history of messages.',
    ),
    jivo_onClientStartChat: current(
      'repeats',
      'The visitor begins a conversation by a message, if no invitation was there before.',
    ),
    jivo_onIntroduction: current('once', 'The visitor leaves contact details.'),
    jivo_onAccept: current('repeats', 'Somebody of the team takes the conversation, or begins it.'),
    jivo_onMessageReceived: current('repeats', 'Somebody of the team sends a message.'),
    jivo_onCallStart: current('once', 'A call to the number of the visitor begins.'),
    jivo_onCallEnd: current('once', 'The call ends, or has failed.', 'payload'),
    jivo_onResizeCallback: current('repeats', 'The widget changes its size or is moved.'),
    jivo_onWidgetDestroy: current('repeats', 'The page takes the widget away.'),
  },
  goals: ['jivo_onCallStart'],
  leftOut: ['jivo_onChangeState', 'jivo_onResizeCallback', 'jivo_onWidgetDestroy'],
} as const satisfies VendorCatalogue<typeof eventNames>;
