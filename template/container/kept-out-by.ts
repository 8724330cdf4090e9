import { isListed } from '../../bundle/src/names.ts';
import type { Dictionary, EventEntry } from '../../schemas/src/dictionary.ts';
import type { Choices } from './choices.ts';
import type { Native } from './plan.ts';

/** Says which setting keeps a native event from ever being recorded, if one does: read as the bundle reads them. */
export function keptOutBy(
  { vendor, name }: Native,
  event: EventEntry | undefined,
  { settings }: Choices,
  dictionary: Dictionary,
): 'sdkCalls' | 'only' | 'ignore' | undefined {
  const standard = dictionary.settings.find(({ name }) => name === 'ignore')!.default as readonly string[];
  const { only = [], ignore = standard, sdkCalls } = settings;
  if (event?.words.every(word => word === 'chat_sdk_call') && !sdkCalls) return 'sdkCalls';
  if (only.length > 0 && !isListed(only, vendor, name)) return 'only';
  return isListed(ignore, vendor, name) ? 'ignore' : undefined;
}
