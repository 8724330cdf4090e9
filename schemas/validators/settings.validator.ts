import schema from '../generated/settings.schema.json' with { type: 'json' };
import type { Settings } from '../src/settings.ts';
import { validator } from './validator.ts';

export default validator<Settings>(schema);
