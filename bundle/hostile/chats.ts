/** Which chats are on a hostile page. */
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Random } from './random.ts';

/** More than a site has. With all there are, most of what a page does would be another chat's. */
const most = 4;

/** Some by chance; those that the script listens to come first. */
export function chatsOf(random: Random, listened: readonly VendorId[]): readonly VendorId[] {
  const chats: VendorId[] = [];
  const take = (from: readonly VendorId[]) => {
    const left = from.filter(id => !chats.includes(id));
    while (left.length > 0 && chats.length < most) {
      chats.push(...left.splice(random.below(left.length), 1));
    }
  };
  take(listened);
  take(vendorIds);
  return chats;
}
