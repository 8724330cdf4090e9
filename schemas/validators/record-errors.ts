import type { ErrorObject } from 'ajv';
import validate from './record.validator.ts';

/** What the schema finds wrong with a record; that a rule of two fields applies to it is no fault by itself. */
export const recordErrors = (record: object): ErrorObject[] =>
  validate(record) ? [] : (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
