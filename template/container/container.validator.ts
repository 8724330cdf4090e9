import schema from '../../schemas/generated/container.schema.json' with { type: 'json' };
import { validator } from '../../schemas/validators/validator.ts';
import type { ContainerFile } from '../gtm/file/entities.ts';

export default validator<ContainerFile>(schema);
