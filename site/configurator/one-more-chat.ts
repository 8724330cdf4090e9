/** For tests: a dictionary in which one chat alone has an event, a field and a goal. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Dictionary, NativeEventEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';

/** A chat that nobody makes. */
export const madeUp = 'made-up' as VendorId;

/** One that is there, and keeps what every chat has. */
export const [usualChat] = dictionary.vendors as readonly [Dictionary['vendors'][number]];

const prize: NativeEventEntry = {
  ...usualChat.events[0]!,
  name: 'prize_won',
  eventNames: ['chat_goal'],
  countSafe: true,
};

/** Only the chat that nobody makes becomes `chat_goal`, by its event `prize_won`, and fills `chat_process_name`. */
export const withMadeUp: Dictionary = {
  ...dictionary,
  vendors: [...dictionary.vendors, { ...usualChat, id: madeUp, label: 'Made-up chat', events: [prize] }],
  events: dictionary.events.map(entry =>
    entry.name === 'chat_goal'
      ? { ...entry, vendors: { [madeUp]: { countSafe: true, natives: [prize.name] } } }
      : entry,
  ),
  fields: dictionary.fields.map(entry =>
    entry.name === 'chat_process_name' ? { ...entry, from: { [madeUp]: 'process' } } : entry,
  ),
};
