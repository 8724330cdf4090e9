/** Which native events the settings let through. */
import type { Dictionary, EventEntry } from '../../schemas/src/dictionary.ts';
import type { Choices } from './choices.ts';
import type { Native } from './plan.ts';

/** Says which setting keeps a native event from ever being recorded, if one does. */
export function keptOutBy(
  { vendor, name }: Native,
  event: EventEntry | undefined,
  { settings }: Choices,
  dictionary: Dictionary,
): 'sdkCalls' | 'only' | 'ignore' | undefined {
  const isListed = (list: readonly string[]): boolean =>
    list.some(entry => matches(entry, name) || (entry.includes(':') && matches(entry, `${vendor}:${name}`)));
  const standard = dictionary.settings.find(({ name }) => name === 'ignore')!.default as readonly string[];
  const { only = [], ignore = standard, sdkCalls } = settings;
  if (event?.words.every(word => word === 'chat_sdk_call') && !sdkCalls) return 'sdkCalls';
  if (only.length > 0 && !isListed(only)) return 'only';
  return isListed(ignore) ? 'ignore' : undefined;
}

/** An entry is a name, or a beginning with an asterisk. */
function matches(entry: string, name: string): boolean {
  return entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry;
}
