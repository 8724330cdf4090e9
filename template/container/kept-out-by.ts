import { isListed } from '../../bundle/core/is-listed.ts';
import { settingNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary, NativeEventEntry } from '../../schemas/src/dictionary.ts';
import type { Choices } from './choices.ts';
import { type Native, productEvent } from './event-name.ts';

/** Says which setting keeps a native event from ever being recorded, if one does: read as the bundle reads them. */
export function keptOutBy(
  { vendor, name }: Native,
  event: NativeEventEntry | undefined,
  { settings }: Choices,
  dictionary: Dictionary,
): 'sdkCalls' | 'only' | 'ignore' | undefined {
  const standard = settingNamed(dictionary, 'ignore').default as readonly string[];
  const { only = [], ignore = standard, sdkCalls } = settings;
  if (event?.eventNames.every(name => name === 'chat_sdk_call') && !sdkCalls) return 'sdkCalls';
  const [reported] = productEvent(name);
  if (only.length > 0 && !isWanted(only, vendor, reported)) return 'only';
  return isListed(ignore, vendor, reported) ? 'ignore' : undefined;
}

/** Of names with a common beginning, one that is wanted is enough. */
function isWanted(only: readonly string[], vendor: string, name: string): boolean {
  if (isListed(only, vendor, name)) return true;
  const stem = name.slice(0, -1);
  return (
    name.endsWith('*') &&
    only.some(entry => [stem, `${vendor}:${stem}`].some(start => entry.startsWith(start)))
  );
}
