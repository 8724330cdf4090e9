/** Which events of the data layer a trigger hears, by its condition alone. */
import type { OwnTrigger } from './own-entities.ts';
import { parameterOf } from './script-text.ts';

/** No event of anybody: a trigger that hears it hears all. */
const nobodys = 'an event that nobody pushes';

/** Whether a trigger of custom events hears this one by name, not since it hears everything. */
export function hears({ type, customEventFilter = [] }: OwnTrigger, event: string): boolean {
  if (type !== 'CUSTOM_EVENT' || customEventFilter.length === 0) return false;
  return customEventFilter.every(condition => {
    const wanted = parameterOf(condition, 'arg1');
    if (condition.type === 'EQUALS') return wanted === event;
    return condition.type === 'MATCH_REGEX' && matches(wanted, event) && !matches(wanted, nobodys);
  });
}

/** A pattern that JavaScript cannot read hears nothing. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return false;
  }
}

/** The one event that a trigger asks for; empty where it has a pattern or is of another kind. */
export function eventOf({ type, customEventFilter = [] }: OwnTrigger): string {
  const [condition] = customEventFilter;
  return type === 'CUSTOM_EVENT' && condition?.type === 'EQUALS' ? parameterOf(condition, 'arg1') : '';
}
