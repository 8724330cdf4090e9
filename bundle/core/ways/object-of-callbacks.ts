import type { CaptureContext, Wrap } from '../../../schemas/src/vendor.ts';

export type Foreign = { [key: string]: unknown };

/** Ways to open a place for each callback. */
export type Places = { readonly [callback: string]: (forget?: boolean) => Wrap };

/** An element whose id is the name of a global is not a chat. */
export const isObject = (value: unknown): value is Foreign =>
  !!value && typeof value === 'object' && !('nodeType' in value);

/**
 * Prepares each object that stands in a global, once; readers get what comes of it. Where the page replaces the object,
 * the new one is prepared before anybody reads it.
 */
export function eachObject(
  { _win, _hook }: CaptureContext,
  name: string,
  prepare: (object: Foreign) => object,
): void {
  const known = new WeakMap<object, object>();
  _hook(_win, name, value => {
    if (!isObject(value)) return value;
    if (!known.has(value)) known.set(value, value).set(value, prepare(value));
    return known.get(value);
  });
}

/**
 * Listens to a chat that calls functions on an object of the page. `isTaken` where the chat deletes what it has copied.
 */
export function hookCallbacks(
  { _hook, _onWidget }: CaptureContext,
  object: Foreign,
  places: Places,
  isTaken?: boolean,
): void {
  for (const name of Object.keys(places)) if (_hook(object, name, places[name]!(), isTaken)) _onWidget();
}
