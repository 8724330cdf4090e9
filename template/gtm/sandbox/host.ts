import type { Consent } from '../run/consent.ts';
import type { Membrane } from '../run/membrane.ts';
import type { Model } from '../run/model.ts';
import type { Win } from '../run/page.ts';
import type { LoadScript } from '../run/scripts.ts';
import type { Work } from '../run/work.ts';
import type { Permissions } from './permissions.ts';

/** What the APIs of one template reach: the page, the container, and what the template may do. */
export interface Host {
  readonly win: Win;
  readonly permissions: Permissions;
  readonly membrane: Membrane;
  readonly consent: Consent;
  readonly model: Model;
  readonly container: { readonly id: string; readonly preview: boolean };
  /** What `templateStorage` holds, for the life of the page. */
  readonly storage: Map<string, unknown>;
  readonly loadScript: LoadScript;
  readonly work: Work;
  /** Notes an error that GTM swallows. */
  readonly report: (error: unknown) => void;
}

/**
 * Makes one API for one run of a template. Arguments are values of the sandbox, and so is the answer; whatever
 * goes to the page or comes from it passes the membrane.
 */
export type CreateApi = (host: Host) => unknown;

/** Calls sandboxed code where GTM swallows what it throws. */
export const callQuietly = ({ report }: Host, callback: unknown, ...args: readonly unknown[]): void => {
  try {
    if (typeof callback === 'function') callback(...args);
  } catch (error) {
    report(error);
  }
};

/** Refuses an argument that is no string, as the APIs do before they ask for permission. */
export function expectString(api: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new Error(`${api} expects a string, not ${String(value)}.`);
}
