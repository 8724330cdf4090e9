import schema from '../generated/record.schema.json' with { type: 'json' };
import type { ChatRecord } from '../src/record.ts';
import { validator } from './validator.ts';

export default validator<ChatRecord>(schema);
