/** What of a native event did not get into its record. */

import { ownField } from '../../schemas/src/own-field.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import type { PrivacyClass, Settings } from '../../schemas/src/settings.ts';
import { getPath } from '../core/get-path.ts';
import { flat } from './flat.ts';
import type { Heard } from './heard.ts';
import { leftOut } from './left-out.ts';
import { ownPath } from './own-path.ts';
import { type Reading, readings } from './readings.ts';
import { type Reason, reasonFor } from './reason.ts';
import { sentence } from './sentences.ts';
import { unread } from './unread.ts';

/** One value that was left out or made shorter. The value itself is never part of it. */
export interface Withheld {
  /** Field of the record; for what no field exists for, its path in what the chat handed over. */
  readonly field: string;
  /** Its class; `open` is what only own fields can hold, `unread` what no build reads. */
  readonly privacy: 'plain' | PrivacyClass | 'open' | 'unread';
  /** The setting that lets it through, if one does. */
  readonly setting?: keyof Settings;
  readonly code: Reason;
  /** The reason in one line. */
  readonly description: string;
}

/** Compares a record that the pipeline made with what the chat handed over, field by field. */
export function withheldFrom(record: PushedRecord, heard: Heard): Withheld[] {
  const native = String(heard.native);
  const whole = native === record.chat_native_event ? [] : [of('chat_native_event', 'plain', 'cut')];
  return [
    ...whole,
    ...flat(readings(record.chat_native_event, heard.tables), reading => judge(reading, record, heard)),
    ...ownFields(record, heard),
    ...never(record, heard),
    ...leftOut(record.chat_native_event, heard).map(({ path, code }) =>
      of(path, code === 'never_read' ? 'unread' : 'open', code, code === 'key_unlisted' && 'customKeys'),
    ),
  ].filter(({ field, code }, at, all) => at === all.findIndex(is => is.field === field && is.code === code));
}

function judge(reading: Reading, record: PushedRecord, heard: Heard): Withheld[] {
  const raw = getPath(heard.payload, reading.path);
  const { field, privacy } = reading;
  const came = record[field as keyof PushedRecord];
  const code = reasonFor(raw, came, reading, heard);
  if (!code) return [];
  const setting =
    (code === 'class_off' && (privacy as PrivacyClass)) || (code === 'holds_email' && 'personalData');
  return [of(field, privacy === 'never' ? 'answers' : privacy || 'plain', code, setting)];
}

function ownFields(record: PushedRecord, heard: Heard): Withheld[] {
  const { settings, tables, payload } = heard;
  return flat(settings.customKeys, key => {
    const field = ownField(key) as keyof PushedRecord;
    const raw = getPath(payload, ownPath(tables, key));
    const code = reasonFor(raw, record[field], {}, heard);
    return code ? [of(field, 'open', code, code === 'holds_email' && 'personalData')] : [];
  });
}

function never({ chat_native_event }: PushedRecord, { vendor }: Heard): Withheld[] {
  return unread
    .filter(one => one.vendor === vendor && one.native.test(chat_native_event))
    .map(({ path }) => of(path, 'unread', 'never_read'));
}

function of(
  field: string,
  privacy: Withheld['privacy'],
  code: Reason,
  setting?: keyof Settings | false,
): Withheld {
  const description = sentence(code, field, setting || undefined);
  return setting ? { field, privacy, setting, code, description } : { field, privacy, code, description };
}
