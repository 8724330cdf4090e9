/**
 * A chat that nobody sells, for tests of what is the same with every chat. Where it stands in, each id means it: so
 * settings, lists and counts work as on any page, and no test depends on what a real chat says.
 */
import type { Settings } from '../../schemas/src/settings.ts';
import type { Capture, Vendor, VendorFacts, VendorId } from '../../schemas/src/vendor.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { type FakePage, listeningPage } from './fake-page.ts';
import { dig } from './get-path.ts';
import { callbackSlot } from './ways/callback-slot.ts';

const ids = Object.keys(vendors) as VendorId[];

/** Ids under which the chat is heard; two of them, for what is kept apart by chat. */
export const [chat, otherChat] = ids as [VendorId, VendorId];

/** Name of the global function that the chat calls with the name of an event and its payload. */
export const callbackOf = (id: VendorId): string => `syntheticChat_${id}`;

/** An event of a timer, which is left out unless a site wants it. */
export const timer = 'minute_passed';

const facts: VendorFacts = {
  _mapName: native => {
    const [, points] = /^score_(\d)$/.exec(native) ?? [];
    if (points) return { event: 'chat_rated', chat_score: Number(points), chat_scale: 'nps' };
    // What the page calls by itself.
    return /^call_/.test(native) ? { event: 'chat_sdk_call' } : undefined;
  },
  /** The visitor's first message makes two records, as with a chat that tells of messages alone. */
  _mapPayload: (native, payload, isFirst) => {
    if (native !== 'message') return;
    if (dig(payload, ['isReply']) === true) return [{ event: 'chat_message_received' }];
    const sent = { event: 'chat_message_sent' };
    return isFirst('chat_engaged') ? [{ event: 'chat_engaged' }, sent] : [sent];
  },
  _labelClass: native => (native === 'link_followed' ? '' : native === 'option_chosen' ? 'answers' : 'never'),
  _personalNames: /^salutation_(mrs|mr)$/,
};

/** The chat, heard in a way of a test's own. The tables have the short form in which they ship: see `vendor-tables.ts`. */
export const chatHeardBy = (capture: Capture): Vendor => ({
  _facts: facts,
  _eventNames: [
    'ready script_ready',
    'opened window_opened',
    'closed window_closed',
    'engaged',
    'message_sent',
    'message_received',
    'answered option_chosen survey_sent',
    'ended talk_ended',
    'lead form_sent',
    'rated',
    'goal visit_booked',
    'link_clicked link_followed',
    '-started talk_began',
  ].join(';'),
  _fields: {
    chat_widget_id: 'widget',
    chat_language: 'language',
    chat_process_id: 'flow_id',
    chat_process_name: 'flow',
    chat_link_url: 'url link',
    chat_label: 'label label',
    chat_operator_name: 'staff.name staff',
    chat_contact_name: 'visitor.name personalData',
    chat_contact_email: 'visitor.email personalData',
  },
  _custom: '',
  _leftOut: [timer],
  _capture: capture,
});

const syntheticChat = (id: VendorId): Vendor =>
  chatHeardBy(context => {
    callbackSlot(context, callbackOf(id), ([native, payload]) => context._onEvent(native, payload));
    return () => {};
  });

/** Has the chat stand in for all others while `act` runs, which is over when it returns. */
export function withSyntheticChat<Result>(act: () => Result): Result {
  const real = { ...vendors };
  Object.assign(vendors, Object.fromEntries(ids.map(id => [id, syntheticChat(id)])));
  try {
    return act();
  } finally {
    Object.assign(vendors, real);
  }
}

/** A fake page on which the bundle listens to this chat; `settings` are pushed before it starts. */
export const syntheticPage = (settings: Settings = {}, globals: object = {}): FakePage =>
  withSyntheticChat(() => listeningPage(settings, globals));

/** The chat calls the page, as it does with each event. */
export const tell = (page: FakePage, ...event: readonly [native?: unknown, payload?: unknown]): unknown =>
  (page[callbackOf(chat)] as (...event: readonly unknown[]) => unknown)(...event);
