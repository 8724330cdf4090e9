import type { Win } from '../run/page.ts';

/** Where a dotted path of a window ends: the object that holds its last segment. */
export interface Place {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/**
 * Walks a path for reading and writing. What lies between has to be a property of its own object and must not be
 * the window or the document again; only the last segment may be inherited.
 */
export const placeOf = (win: Win, path: string): Place | undefined =>
  walk(win, path, (parent, step) => Object.hasOwn(parent, step));

/** Walks a path for calling, where what lies between may be inherited. */
export const placeOfCall = (win: Win, path: string): Place | undefined => walk(win, path, () => true);

const walk = (win: Win, path: string, may: (parent: object, step: string) => boolean): Place | undefined => {
  const steps = path.split('.');
  const key = steps.pop() as string;
  let parent: unknown = win;
  for (const step of steps) {
    if (!isThing(parent) || !may(parent, step)) return undefined;
    parent = (parent as Record<string, unknown>)[step];
    if (parent === win || parent === win.document) return undefined;
  }
  return isThing(parent) ? { parent: parent as Record<string, unknown>, key } : undefined;
};

const isThing = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
