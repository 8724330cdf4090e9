/** What the comments of the contract leave to the rooms, since the contract itself names no chat. */

import { events } from '../../bundle/dictionary/events.ts';
import { catalogues } from '../../bundle/vendors/generated/catalogues.ts';
import { howOftenEngaged } from '../../schemas/dictionary/how-often-engaged.ts';
import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { VendorCatalogue, VendorId } from '../../schemas/src/vendor.ts';

const phrases: { readonly [name: string]: () => string } = {
  leftOut: () =>
    `[${rooms()
      .flatMap(({ leftOut = [] }) => leftOut.map(native => JSON.stringify(native)))
      .join(', ')}]`,
  chatsWithCalls: () => {
    const { vendors } = eventNamed({ events }, 'chat_sdk_call');
    return listed(rooms(id => id in vendors)) || 'a chat';
  },
  engagedOncePer: () => {
    const ways = [...new Set(vendorIds.map(id => catalogues[id].engagedOncePer))];
    const clauses = ways
      .filter(per => per !== 'conversation')
      .map(per => {
        const chats = rooms(id => catalogues[id].engagedOncePer === per);
        const often = per === 'page' ? 'once in each' : howOftenEngaged(per);
        return `${listed(chats)} ${chats.length > 1 ? 'tell' : 'tells'} chat_engaged ${often}`;
      });
    if (clauses.length === 0) return 'Every chat tells chat_engaged once per conversation.';
    const others = ways.includes('conversation') ? ['the others once per conversation'] : [];
    return `${[...clauses, ...others].join(', ')}.`;
  },
};

/** The text with each name in braces replaced by what the rooms say; other braces stay. */
export const toldByRooms = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (braces, name: string) => phrases[name]?.() ?? braces);

const rooms = (which: (id: VendorId) => boolean = () => true): readonly VendorCatalogue[] =>
  vendorIds.filter(which).map(id => catalogues[id]);

/** Their short names: "A, B and C". */
function listed(chats: readonly VendorCatalogue[]): string {
  const names = chats.map(({ shortLabel }) => shortLabel);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}
