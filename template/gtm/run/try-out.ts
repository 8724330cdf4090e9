/** Runs sandboxed code as the tag of a container on a window, for tests. */

import type { PermissionEntry } from '../file/permissions.ts';
import { type FakeWin, fakeWin, permit, templateFile } from './fakes.ts';
import { type Options, type StandIn, startContainer } from './stand-in.ts';

export interface TryOut {
  readonly win: FakeWin;
  readonly standIn: StandIn;
  /** What the code has passed to `note`. */
  readonly noted: readonly unknown[];
  /** What went wrong, in words. */
  readonly errors: readonly string[];
}

interface Given extends Partial<Options> {
  readonly win?: FakeWin;
  /** Paths of the window by the flags that the template has for them: r, w, x. */
  readonly paths?: { readonly [path: string]: string };
  readonly permissions?: readonly PermissionEntry[];
}

/** The code sees `note`, a function that tells the test something. */
export async function tryOut(
  code: string,
  { win = fakeWin(), paths = {}, permissions = [], ...options }: Given = {},
): Promise<TryOut> {
  const noted: unknown[] = [];
  Object.assign(win, { note: (...values: unknown[]) => noted.push(...values) });
  const file = templateFile({
    code: `const call = require('callInWindow');
      const note = value => { call('note', value); };
      ${code}`,
    permissions: [permit.globals({ ...paths, note: 'x' }), ...permissions],
  });
  const standIn = startContainer(file, { win, ...options });
  await standIn.settled();
  return { win, standIn, noted, errors: standIn.errors.map(({ message }) => message) };
}
