/** What a probe is asked, and what it tells of a page. */

import type { ScriptPatterns, ScriptTag } from '../../../../schemas/page-source/script-tag.ts';
import type { Status } from '../../../../schemas/src/status.ts';
import type { VendorFingerprint } from '../../../../schemas/src/vendor.ts';

/** One document, a page or a frame of it, at one moment. */
export interface ProbeResult {
  /** By chat product: globals and elements of it that are there. */
  readonly widgets: { readonly [vendor: string]: readonly string[] };
  /** The scripts of ours, of Google Tag Manager and of chats that stand there, also those that are held back. */
  readonly scripts: readonly ScriptTag[];
  /** The containers of Google Tag Manager that are loaded or asked for, by id. */
  readonly containers: readonly string[];
  /** Whether Google Tag Manager has started here. */
  readonly hasGtm: boolean;
  /** Names of the data layers that Google Tag Manager reads or will read. */
  readonly gtmLayers: readonly string[];
  /** Tools that swap pages without loading them. */
  readonly routers: readonly string[];
  /** Whether settings wait for a script that is not there. */
  readonly queued: boolean;
  /** Whether there is an answer of `status()` that is none of ours. */
  readonly odd?: boolean;
  readonly status?: Status;
  /** Whether the listener was stopped. */
  readonly stopped?: boolean;
  readonly layers: readonly Layer[];
  /** What came into the page's data layers since the last look. */
  readonly entries: readonly Entry[];
}

/** A data layer as it stands. */
export interface Layer {
  readonly name: string;
  readonly length: number;
  /** Whether another list took its place while somebody looked. */
  readonly isReplaced: boolean;
  /** Whether a tool, Google Tag Manager among them, stands between a push and the list. */
  readonly isWrapped: boolean;
}

/** One entry of a data layer. */
export interface Entry {
  readonly queue: string;
  /** Its plain values, `undefined` left out. */
  readonly values: { readonly [key: string]: string | number | boolean };
  /** Every plain value in it, however deep, by path. */
  readonly leaves: readonly (readonly [path: string, value: string | number])[];
  /** Names of all keys, of a record of ours alone. */
  readonly keys?: readonly string[];
  /** The very object stands there once more. */
  readonly isSame?: boolean;
}

export interface ProbeInput {
  readonly fingerprints: { readonly [vendor: string]: VendorFingerprint };
  readonly patterns: ScriptPatterns;
}
