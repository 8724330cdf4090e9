/** A chat on a page of the shop, heard by a container. */

import type { VendorId } from '../../schemas/src/vendor.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { Shop } from './shop.ts';

/** Starts the container, lets it load the script, then plays the vendor's conversation. */
export async function converse({ page }: Shop, container: ContainerFile, vendor: VendorId) {
  return page.evaluate(
    async ([file, id]) => {
      const { harness } = window;
      const started = harness.startContainer(file, { win: window as never });
      await started.settled();
      const widget = harness.widget(id);
      harness.play(widget);
      await started.settled();
      const { hits, errors, tagRuns } = started;
      return {
        hits,
        errors,
        fired: widget.fired,
        outcomes: tagRuns.map(({ tag, outcome }) => [tag, outcome]),
      };
    },
    [container, vendor] as const,
  );
}
