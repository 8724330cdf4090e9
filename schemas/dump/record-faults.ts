/** What is wrong with a record, and what GA4 would make of it, in words. */

import type { ErrorObject } from 'ajv';
import { type ContractField, fields } from '../dictionary/fields.ts';
import type { FieldEntry } from '../src/dictionary.ts';
import type { Finding } from '../src/finding.ts';
import { ga4Limits } from '../src/ga4.ts';
import { scales } from '../src/scales.ts';
import { recordErrors } from '../validators/record-errors.ts';
import { personal } from './personal.ts';
import { printable } from './printable.ts';

/** Says what the schema finds; nothing for a good record. */
export function recordFaults(record: object): Finding[] {
  const values = record as { readonly [field: string]: unknown };
  const faults = recordErrors(record).map(error => fault(error, values));
  return faults.filter(({ path }, at) => faults.findIndex(other => other.path === path) === at);
}

function fault(
  { instancePath, keyword, params }: ErrorObject,
  values: { [field: string]: unknown },
): Finding {
  if (keyword === 'required') {
    const path = String(params.missingProperty);
    return {
      path,
      description: 'is missing.',
      fix: `Every record has it. ${entryOf(path)?.description ?? ''}`.trim(),
    };
  }
  if (keyword === 'dependencies') {
    const path = String(params.missingProperty);
    return { path, description: `is missing beside ${params.property}.`, fix: 'Write both or neither.' };
  }
  if (keyword === 'additionalProperties') {
    const path = String(params.additionalProperty);
    const fix = 'Leave it out; own values go into fields named chat_custom_….';
    return { path, description: `${shown(values[path])} is in a field that records do not have.`, fix };
  }
  const path = instancePath.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  const fix = onScale(path, values) ?? right(path, keyword, params);
  return { path, description: `${shown(values[path])} is not a valid value.`, fix };
}

/** What a score may be, once its scale is known. */
function onScale(name: string, { chat_scale }: { readonly [field: string]: unknown }): string | undefined {
  const bounds = Object.entries(scales).find(([scale]) => scale === chat_scale)?.[1];
  if (name !== 'chat_score' || !bounds) return;
  return `Write a whole number from ${bounds.least} to ${bounds.most}, without quotes, as ${chat_scale} has.`;
}

function right(name: string, keyword: string, params: ErrorObject['params']): string {
  const entry = entryOf(name);
  if (entry?.values) return `Write ${entry.values.length > 1 ? 'one of ' : ''}${entry.values.join(', ')}.`;
  if (keyword === 'maxLength') return `Write a text of at most ${params.limit} characters.`;
  if (keyword === 'pattern') return `Write a text that matches ${params.pattern}.`;
  if (entry?.type === 'integer') return 'Write a whole number without quotes, not below its least value.';
  return `Write ${kinds[entry?.type ?? 'custom']}.`;
}

const kinds: { readonly [type in FieldEntry['type'] | 'custom']: string } = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  integer: 'a whole number without quotes',
  boolean: 'true or false without quotes',
  custom: 'a text, a number, or true or false',
};

/** Says what is possible and yet not good for GA4. */
export function recordWarnings(record: object): Finding[] {
  const filled = Object.entries(record);
  const warnings = filled.flatMap(([path, value]): Finding[] => {
    const privacy = entryOf(path)?.privacy ?? 'plain';
    if (privacy === 'personalData') {
      return [
        { path, description: 'tells about a person, which GA4 forbids.', fix: 'Set personalData to "drop".' },
      ];
    }
    const is = personal(path, value);
    return is
      ? [{ path, description: `seems to hold ${is}, which GA4 forbids.`, fix: 'Keep it out of the record.' }]
      : [];
  });
  if (filled.length - 1 > ga4Limits.parameters) {
    warnings.push({
      path: 'record',
      description: `has more than ${ga4Limits.parameters} filled fields, of which GA4 takes no more.`,
      fix: 'Send fewer of them as parameters.',
    });
  }
  if ((record as { readonly event?: unknown }).event === 'chat_diagnostic') {
    warnings.push({
      path: 'event',
      description: 'comes from the debug build, which is for tests.',
      fix: 'Load chat-datalayer.js on the live page.',
    });
  }
  return warnings;
}

const entries = new Map<string, ContractField>(fields.map(entry => [entry.name, entry]));
const entryOf = (name: string) => entries.get(name);

function shown(value: unknown): string {
  const text = printable(JSON.stringify(value) ?? 'nothing');
  return text.length > 80 ? `${text.slice(0, 80).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
