import fc from 'fast-check';
import { type Callback, callback, pageFunctions } from '../../chains/page-functions.ts';
import { openPlace, type PlaceAction, placeAction } from '../../chains/place.ts';
import type { ChainedChat } from '../room/chained-chat.ts';
import { simulate, snippet, type Told } from './simulator.ts';

/** What the chat and its visitor do. */
const chatActions = ['load', 'destroy', 'open', 'close', 'send', 'reply', 'rate'] as const;

const natives = ['ready', 'new_event', 'visibility_changed', 'rating_submitted'] as const;

type Action =
  | { readonly place: PlaceAction }
  | { readonly listens: Callback; readonly to: string; readonly isOnce: boolean }
  | { readonly chat: (typeof chatActions)[number] };

/** The event of ours, as the documentation of the chat has it. */
function eventOf([native, payload]: Told): string {
  const { visibility, author } = payload as { visibility?: string; author?: { type: string } };
  if (native === 'ready') return 'chat_ready';
  if (native === 'rating_submitted') return 'chat_rated';
  if (native === 'customer_status_changed') return 'chat_started';
  if (author) return author.type === 'agent' ? 'chat_message_received' : 'chat_message_sent';
  return visibility === 'maximized' ? 'chat_opened' : 'chat_closed';
}

const ready: Told = ['ready', {}];

/** The records, as `native event`: the first message makes two. */
function recordsOf(all: readonly Told[]): string[] {
  let isEngaged = false;
  return all.flatMap(told => {
    const event = eventOf(told);
    const isFirst = event === 'chat_message_sent' && !isEngaged;
    isEngaged ||= isFirst;
    const line = `${told[0]} ${event}`;
    return isFirst ? [`${told[0]} chat_engaged`, line] : [line];
  });
}

/** Listeners of the site, before ours and behind it; where one before ours throws, nobody behind it hears the event. */
export const chains: ChainedChat<Action> = {
  id: 'livechat',
  cases: 3000,
  latestStart: 6,
  opening: [{ chat: 'load' }],
  action: fc.oneof(
    { weight: 1, arbitrary: fc.record({ place: placeAction }) },
    {
      weight: 3,
      arbitrary: fc.record({ listens: callback, to: fc.constantFrom(...natives), isOnce: fc.boolean() }),
    },
    { weight: 4, arbitrary: fc.record({ chat: fc.constantFrom(...chatActions) }) },
  ),
  open: ({ page, recorder, clock, recheck, hasStarted }) => {
    recorder.name(page, 'window');
    const chat = simulate(page);
    let nested = 0;
    const functions = pageFunctions(recorder, () => {
      if (nested++ < 3) chat.open();
    });
    const context = { functions, clock, recheck, hasStarted };
    const place = openPlace(() => (page as { LC_API?: unknown }).LC_API, 'on_after_load', context);
    const unheard = new Set<Told>();
    const isLoaded = () => (page as { __lc_inited?: boolean }).__lc_inited === true;
    /** A chat that was there first tells our script that it is ready. */
    let isThere = false;
    /** Events that end at a listener of the site which stands before ours. */
    const ended = new Set<string>();
    const does: { readonly [action in (typeof chatActions)[number]]: () => void } = {
      load: () => chat.load(),
      destroy: () => {
        place.takenByChat();
        ended.clear();
        chat.destroy();
      },
      open: () => chat.open(),
      close: () => chat.close(),
      send: () => chat.send('Where is my parcel?'),
      reply: () => chat.reply('Let me have a look.'),
      rate: () => chat.rate('bad'),
    };
    const listen = ({ listens, to, isOnce }: Extract<Action, { listens: Callback }>) => {
      const api = snippet(page);
      // As any file that comes after the snippet makes our script look.
      recheck();
      if (!hasStarted() && listens.behaviour === 'throws') ended.add(to);
      // One that throws once would keep one event only.
      api[isOnce && listens.behaviour !== 'throws' ? 'once' : 'on'](to, functions.ofSite(listens));
    };
    return {
      act: action => {
        const { length } = chat.told;
        nested = 0;
        const isEnded = new Set(ended);
        if ('place' in action) place.act(action.place);
        else if ('listens' in action) listen(action);
        else if (action.chat === 'load' || isLoaded()) does[action.chat]();
        for (const told of chat.told.slice(length)) if (isEnded.has(told[0])) unheard.add(told);
      },
      count: () => {
        isThere = isLoaded();
        return chat.told.length;
      },
      reported: from => {
        const all: readonly Told[] = [...(isThere ? [ready] : []), ...chat.told.slice(from)];
        return recordsOf(all.filter(told => !unheard.has(told)));
      },
    };
  },
};
