import { useLayoutEffect, useState } from 'preact/hooks';
import type { Cell } from './cell.ts';

/** The value of a cell; the component is drawn anew whenever it changes. */
export function useCell<Value>(source: Cell<Value>): Value {
  const [, redraw] = useState(0);
  useLayoutEffect(() => source.subscribe(() => redraw(times => times + 1)), [source]);
  return source.get();
}
