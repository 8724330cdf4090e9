import { hasMail, text } from '../core/clean.ts';
import { isListed } from '../core/is-listed.ts';
import type { Heard } from './heard.ts';

/** Why an event makes no record at all. */
export interface Ignored {
  readonly code: keyof typeof sentences;
  /** The reason in one line; without the name of the event, which may state a personal fact. */
  readonly description: string;
}

const sentences = {
  vendor_off: 'The chat is not listed in vendors, so its events are not recorded.',
  event_unnamed: 'The event has no name that can be recorded.',
  not_in_only: 'The event is not listed in only, so it is not recorded.',
  in_ignore: 'The event is listed in ignore, so it is not recorded. Push a list without it to record it.',
  personal_name:
    'The name of the event states a personal fact, so it is not recorded. Set personalData to "keep" to record it.',
  before_consent: 'Consent is denied and beforeConsent is "drop", so the event is not recorded.',
  not_built: 'The event could not be turned into a record.',
};

/** The reason why the pipeline made nothing of an event, in the order in which the pipeline asks. */
export function ignored({ vendor, tables, native: value, settings }: Heard): Ignored {
  const native = text(value, true);
  const { _personalNames: personalNames } = tables._facts;
  const found: readonly (readonly [Ignored['code'], unknown])[] = [
    ['vendor_off', !settings.vendors.some(id => id === vendor)],
    ['event_unnamed', !native],
    ['not_in_only', settings.only.length > 0 && !isListed(settings.only, vendor, native ?? '')],
    ['in_ignore', isListed(settings.ignore, vendor, native ?? '')],
    [
      'personal_name',
      settings.personalData !== 'keep' && (hasMail(native ?? '') || personalNames?.test(native ?? '')),
    ],
    ['before_consent', settings.consent === 'denied' && settings.beforeConsent === 'drop'],
    ['not_built', true],
  ];
  const [code] = found.find(([, applies]) => applies)!;
  return { code, description: sentences[code] };
}
