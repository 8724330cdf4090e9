/** References by ID: to triggers, folders and templates. */
import type { Kind } from './id-keys.ts';

/** Where references come from and lead to. */
export interface Rewiring {
  /** ID of the container that types of templates name, before and after. */
  readonly from: string;
  readonly to: string;
  readonly mapped: (kind: Kind, id: string) => string;
}

/** The same with every reference by ID replaced, in the spelling of export files and of the API. */
export function rewire(value: unknown, { from, to, mapped }: Rewiring): unknown {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const moved = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, byKey(key, item)]));
    return isTriggerReference(moved.type)
      ? { ...moved, value: mapped('trigger', String(moved.value)) }
      : moved;
  };
  const byKey = (key: string, item: unknown): unknown => {
    if (key === 'parentFolderId') return mapped('folder', String(item));
    if (key === 'firingTriggerId' || key === 'blockingTriggerId') {
      return (item as string[]).map(id => mapped('trigger', id));
    }
    const [, container, template] = (key === 'type' && /^cvt_(\d+)_(\d+)$/.exec(String(item))) || [];
    return template && container === from ? `cvt_${to}_${mapped('customTemplate', template)}` : walk(item);
  };
  return walk(value);
}

const isTriggerReference = (type: unknown): boolean =>
  type === 'TRIGGER_REFERENCE' || type === 'triggerReference';
