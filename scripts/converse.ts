/** A scripted conversation with a simulated widget, captured by the bundle's own source, without a browser. */
import { fakePage, startScript } from '../bundle/core/fake-page.ts';
import { simulators } from '../bundle/vendors/generated/simulators.ts';
import { play } from '../bundle/vendors/room/simulator.ts';
import type { PushedRecord } from '../schemas/src/record.ts';
import type { VendorId } from '../schemas/src/vendor.ts';

/** The records that one conversation becomes, with default settings. */
export async function converse(id: VendorId): Promise<PushedRecord[]> {
  const page = fakePage({ chatTracker: [{ vendors: [id] }] });
  const stop = startScript(page, 'module');
  play(simulators[id](page));
  await Promise.resolve();
  stop();
  return page.dataLayer;
}
