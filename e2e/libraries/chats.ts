/** All chats on the page of a library. */
import { simulators } from '../../bundle/vendors/generated/simulators.ts';
import { siteCodes } from '../../bundle/vendors/generated/site-codes.ts';
import { chatOn, settled } from '../../bundle/vendors/room/story.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';

export const chats = vendorIds.map(id => ({ id, chat: chatOn(id, simulators[id]), site: siteCodes[id] }));

/** The visitor opens each chat, writes and closes it. */
export async function talk(): Promise<void> {
  for (const { chat } of chats) {
    chat.open();
    chat.send('Where is my parcel?');
    chat.close();
  }
  await settled();
}
