import schema from '../generated/status.schema.json' with { type: 'json' };
import type { Status } from '../src/status.ts';
import { validator } from './validator.ts';

export default validator<Status>(schema);
