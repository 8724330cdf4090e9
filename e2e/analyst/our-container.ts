import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { defaultChoices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';

/** The container of an analyst: the usual events and the messages to visitors, and leads as `generate_lead` too. */
export function ourContainer(): ContainerFile {
  const usual = dictionary.events.filter(({ ga4 }) => ga4).map(({ name }) => name);
  const choices = {
    ...defaultChoices(dictionary),
    delivery: 'page',
    measurementId: 'G-TEST123456',
    events: [...usual, 'chat_message_received'],
  } as const;
  const file = container(choices, dictionary, { template: templateParts(), bundle: '' });
  for (const tag of file.containerVersion.tag) delete tag.paused;
  return file;
}
