import type { Dictionary, SettingEntry } from '../src/dictionary.ts';
import type { VendorId } from '../src/vendor.ts';
import { eventNamed } from './look-up.ts';

/** The dictionary as a container of these chats shows it: no other chat, and no setting that only others have. */
export function ofChats(dictionary: Dictionary, chosen: readonly VendorId[]): Dictionary {
  const vendors = dictionary.vendors.filter(({ id }) => chosen.includes(id));
  const hasCalls = vendors.some(({ id }) => eventNamed(dictionary, 'chat_sdk_call').vendors[id]);
  const ignore = vendors.flatMap(({ leftOut = [] }) => leftOut);
  return {
    ...dictionary,
    vendors,
    settings: dictionary.settings
      .filter(({ name }) => name !== 'sdkCalls' || hasCalls)
      .map(
        (setting): SettingEntry => (setting.name === 'ignore' ? { ...setting, default: ignore } : setting),
      ),
  };
}
