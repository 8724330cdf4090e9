/** The plain values in an object, however deep. Runs in the page. */
import type { Reader } from './reader.ts';

export type Leaves = ReturnType<typeof leaves>;

/** Refers to nothing outside itself, since its text is what the page gets. */
export function leaves({ isObject, attempt }: Reader) {
  const leavesOf = (root: object) => {
    const leaves: [string, string | number][] = [];
    const met = new WeakSet<object>();
    const visit = (value: unknown, path: string, depth: number) => {
      if (leaves.length >= 1000 || depth > 8) return;
      if (typeof value === 'string') leaves.push([path, value.slice(0, 2000)]);
      else if (typeof value === 'number') leaves.push([path, value]);
      else if (isObject(value) && !met.has(value) && !(value instanceof Node) && !('document' in value)) {
        met.add(value);
        for (const key of Object.keys(value)) {
          const next = path ? `${path}.${key}` : key;
          attempt(() => visit((value as { [key: string]: unknown })[key], next, depth + 1), undefined);
        }
      }
    };
    attempt(() => visit(root, '', 0), undefined);
    return leaves;
  };

  return { leavesOf };
}
