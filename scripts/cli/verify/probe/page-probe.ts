/** What can be seen of a live page from inside. */

import { type Entries, entries } from './entries.ts';
import { type Gtm, gtm } from './gtm.ts';
import { type Layers, layers } from './layers.ts';
import { leaves } from './leaves.ts';
import type { ProbeInput, ProbeResult } from './probe-result.ts';
import { type Reader, reader } from './reader.ts';
import { type Scripts, scripts } from './scripts.ts';
import { type Surroundings, surroundings } from './surroundings.ts';
import { type TrackerReader, tracker } from './tracker.ts';

/** Takes what can be seen of the page now. */
export type PageProbe = (input: ProbeInput) => ProbeResult;

interface Parts {
  readonly reader: Reader;
  readonly scripts: Scripts;
  readonly gtm: Gtm;
  readonly layers: Layers;
  readonly entries: Entries;
  readonly surroundings: Surroundings;
  readonly tracker: TrackerReader;
}

/** Refers to nothing outside itself, since its text is what the page gets. */
function probe({ reader, scripts, gtm, layers, entries, surroundings, tracker }: Parts): PageProbe {
  return ({ fingerprints, patterns }) => {
    const names = gtm.queueNames();
    return {
      widgets: surroundings.widgets(fingerprints),
      scripts: scripts.ownScripts(patterns),
      containers: gtm.containers(),
      hasGtm: reader.keysOf(gtm.registry()).length > 0,
      gtmLayers: gtm.gtmLayers(names),
      routers: surroundings.routers(),
      ...tracker.read(),
      layers: layers.layersOf(names),
      entries: entries.newEntries(names),
    };
  };
}

/**
 * An expression that gives a probe in the page and leaves nothing else there: the parts by their texts, each handed what
 * it builds upon.
 */
export const probeSource = `(() => {
  const parts = {};
  parts.reader = (${reader})();
  parts.scripts = (${scripts})();
  parts.gtm = (${gtm})(parts.reader, parts.scripts);
  parts.layers = (${layers})(parts.reader, parts.gtm);
  parts.entries = (${entries})(parts.reader, (${leaves})(parts.reader));
  parts.surroundings = (${surroundings})(parts.reader);
  parts.tracker = (${tracker})(parts.reader);
  return (${probe})(parts);
})()`;
