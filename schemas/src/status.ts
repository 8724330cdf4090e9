import type { VendorId } from '../generated/vendor-ids.ts';
import type { problems, states } from './problems.ts';

/** Build of the bundle: the one that ships, the one that explains itself, or the module. */
export type Build = 'standard' | 'debug' | 'module';

/** One copy of the bundle that was loaded on the page; the first one works, the others are only listed here. */
export interface Install {
  version: string;
  build: Build;
}

/** How well a vendor is heard. */
export interface VendorStatus {
  /** waiting: hook in place, widget not seen yet; hooked: widget seen; heard: it reported an event; deaf: it cannot be heard. */
  state: keyof typeof states;
  /**
   * Events heard from this vendor so far.
   * @TJS-type integer
   * @minimum 0
   */
  events: number;
  /** Code of what stands in the way; the debug build and docs/status.md explain each. */
  why?: ProblemCode;
}

/** One thing that is not as it should be. */
export interface Problem {
  code: ProblemCode;
  /** Setting, vendor or global it is about. */
  key?: string;
  /** The offending value, if it is a primitive; cut to 100 characters. */
  value?: string;
}

/** Codes of problems. The bundle carries the code, the debug build and docs/status.md the sentence. */
export type ProblemCode = keyof typeof problems;

/** Answer of `chatTracker.status()`. */
export interface Status {
  version: string;
  build: Build;
  installs: Install[];
  consent: 'granted' | 'denied';
  /** heard is always pushed + held + dropped + ignored. */
  counts: Counts;
  vendors: Partial<Record<VendorId, VendorStatus>>;
  problems: Problem[];
}

/** Numbers of events since start. */
export interface Counts {
  /**
   * @TJS-type integer
   * @minimum 0
   */
  heard: number;
  /**
   * @TJS-type integer
   * @minimum 0
   */
  pushed: number;
  /**
   * @TJS-type integer
   * @minimum 0
   */
  held: number;
  /**
   * @TJS-type integer
   * @minimum 0
   */
  dropped: number;
  /**
   * @TJS-type integer
   * @minimum 0
   */
  ignored: number;
}
