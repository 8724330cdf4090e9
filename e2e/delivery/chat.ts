/** A chat on a page with our container that can say all that the dictionary lists. */

import { runInNewContext } from 'node:vm';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { containerVisits } from '../../bundle/vendors/generated/container-visits.ts';
import type { Arrival, ComingChat } from '../../bundle/vendors/room/container-visit.ts';
import { realmOf } from '../../bundle/vendors/room/simulator.ts';
import { vendorNamed } from '../../schemas/dictionary/look-up.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import type { NodeWindow } from './node-page.ts';

export interface Chat extends Pick<ComingChat, 'widget' | 'start'> {
  /** Each native event that the dictionary lists. */
  sayAll(): void;
}

/** Payloads come out of a frame, as those of the real widgets do. */
const realm = realmOf(runInNewContext('JSON'));

/** A chat of this vendor for a page. */
export function chatOn(vendor: VendorId, win: NodeWindow, { starts }: Omit<Arrival, 'realm'> = {}): Chat {
  const { widget, start, sayAll } = containerVisits[vendor].simulate(win, { realm, starts });
  const natives = vendorNamed(dictionary, vendor).events.map(({ name }) => name);
  return { widget, start, sayAll: () => sayAll(natives) };
}
