/** A scripted conversation with each simulated widget, heard by the bundle's own source, without a browser. */
import { fakePage } from '../bundle/core/fake-page.ts';
import { start } from '../bundle/core/start.ts';
import { simulate as loyjoy } from '../bundle/vendors/loyjoy/simulator.ts';
import { play, type Widget } from '../bundle/vendors/room/simulator.ts';
import { simulate as usercom } from '../bundle/vendors/usercom/simulator.ts';
import { simulate as userlike } from '../bundle/vendors/userlike/simulator.ts';
import type { PushedRecord } from '../schemas/src/record.ts';
import type { VendorId } from '../schemas/src/vendor.ts';

/** Every vendor's simulated widget. */
const widgets: { readonly [id in VendorId]: (win: never) => Widget } = { userlike, usercom, loyjoy };

/** The records that one conversation becomes, with default settings. */
export async function converse(id: VendorId): Promise<PushedRecord[]> {
  const page = fakePage({ chatTracker: [{ vendors: [id] }] });
  const stop = start(page, 'module');
  play(widgets[id](page as never));
  await Promise.resolve();
  stop();
  return page.dataLayer;
}

/** One record on one line: the event, then every key that has a value and is not the same in each record. */
export function recordLine(record: PushedRecord): string {
  const { event, chat_vendor: _, chat_schema: __, chat_time: ___, ...rest } = record;
  const values = Object.entries(rest)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => `${key.replace('chat_', '')}=${JSON.stringify(value)}`);
  return `  ${event.padEnd(22)} ${values.join(' ')}`;
}
