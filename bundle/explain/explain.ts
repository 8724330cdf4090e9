/** What would become of one native event, and why. For the debug build, pages and tests; never ships. */
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { PageWindow, VendorId } from '../../schemas/src/vendor.ts';
import type { CheckedSettings } from '../core/checked-settings.ts';
import type { Report } from '../core/diagnostics.ts';
import { defaults } from '../core/generated/settings.ts';
import { mergeSettings } from '../core/settings.ts';
import { unfoldTables } from '../core/vendor-tables.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { type Ignored, ignored } from './ignored.ts';
import { recordsOf } from './records-of.ts';
import { type Withheld, withheldFrom } from './withheld.ts';

/** The answer: data for programs, and in each part a line for people. */
export interface Explanation {
  /** The records that would be pushed, as the first of a page. */
  readonly records: readonly PushedRecord[];
  /** Why there is none. */
  readonly ignored?: Ignored;
  /** What the chat handed over that the records do not hold, or not whole. */
  readonly withheld: readonly Withheld[];
  /** What else is worth knowing, one line each. */
  readonly notes: readonly string[];
}

/** What is asked. */
interface Asked {
  readonly vendor: VendorId;
  readonly native: unknown;
  readonly payload: unknown;
  readonly settings: Settings;
}

/** As much of a page as the pipeline looks at. */
const somePage = { location: { href: 'https://shop.example/', pathname: '/' } };

/**
 * Tells which records one native event would become with these settings, which values would be withheld, and why. The
 * real pipeline makes the records. Throws when there is no such vendor.
 */
export function explain(
  vendor: VendorId,
  native: unknown,
  payload: unknown,
  settings: Settings = {},
): Explanation {
  return explainOn(somePage, { vendor, native, payload, settings });
}

/** The same on a page of one's own: the window whose address completes relative links. */
export function explainOn(page: object, { vendor, native, payload, settings }: Asked): Explanation {
  if (!Object.hasOwn(vendors, vendor)) {
    const ids = Object.keys(vendors).join(', ');
    throw new TypeError(`explain: ${JSON.stringify(vendor)} is not a chat product. Choose among ${ids}.`);
  }
  const notes: string[] = [];
  const win = page as PageWindow;
  const checked = checkedSettings(settings, notes);
  const tables = unfoldTables(vendors[vendor]);
  const heard = { win, settings: checked, vendor, tables, native, payload };
  const records = checked.vendors.includes(vendor) ? recordsOf(heard, () => false) : [];
  if (records.length === 0) return { records, ignored: ignored(heard), withheld: [], notes };
  return {
    records,
    withheld: withheldFrom(records[0]!, heard),
    notes: [...notes, ...notesOn(records, checked)],
  };
}

function checkedSettings(settings: Settings, notes: string[]): CheckedSettings {
  const standard = {
    ...defaults,
    vendors: Object.keys(vendors) as VendorId[],
    ignore: Object.values(vendors).flatMap(({ _leftOut = [] }) => _leftOut),
  };
  const checked = { ...standard };
  const report: Report = (code, key = '') => {
    const note = wrongSetting(code === 'setting_unknown', key);
    // The bundle reports a wrong value both by itself and with its setting.
    if (!notes.includes(note)) notes.push(note);
  };
  mergeSettings({ _settings: checked, _standard: standard, _rooms: vendors, _report: report }, settings);
  return checked;
}

function wrongSetting(isUnknown: boolean, key: string): string {
  if (key === '') return 'The settings are not an object; the defaults are used.';
  if (isUnknown) return `There is no setting ${key}; it is not used.`;
  if (key === 'consent') return 'The setting consent has a value it cannot have, which counts as denied.';
  return `The setting ${key} has a value it cannot have, which is not used.`;
}

function notesOn(records: readonly PushedRecord[], { consent, events, sdkCalls }: CheckedSettings): string[] {
  const [{ event, chat_native_event: native }] = records as [PushedRecord];
  return [
    ...(consent === 'denied' ? ['Consent is denied: the record waits until it is given.'] : []),
    ...(records.length > 1
      ? [`One event makes ${records.length} records: ${records.map(({ event }) => event).join(', ')}.`]
      : []),
    ...(Object.hasOwn(events, native) ? [`The setting events makes it ${event}.`] : []),
    ...(event === 'chat_sdk_call' && !sdkCalls
      ? ['Calls of the page are heard only with sdkCalls switched on.']
      : []),
  ];
}
