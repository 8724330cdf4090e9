/** A vendor's own way into Tag Manager: a template that brings the chat by itself. */
import type { VendorTemplate } from '../../bundle/vendors/room/container-visit.ts';
import { initialization } from '../../template/container/origin.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { FileEntry, TagEntry } from '../../template/gtm/file/entries.ts';
import { fakeTemplate, permit } from '../../template/gtm/run/fakes.ts';

/** The container with a tag of such a template on the trigger of ours. */
export function withVendorTemplate(
  { containerVersion }: ContainerFile,
  { code, inputs, globals, scripts }: VendorTemplate,
  more: Partial<TagEntry>,
): FileEntry {
  const templateData = fakeTemplate({
    code,
    fields: Object.keys(inputs).map(name => ({ type: 'TEXT', name })),
    permissions: [permit.globals(globals), permit.scripts(scripts)],
  });
  const tag: TagEntry = {
    tagId: '901',
    name: 'Chat of the vendor',
    type: 'cvt_0_900',
    firingTriggerId: [initialization],
    tagFiringOption: 'ONCE_PER_LOAD',
    parameter: Object.entries(inputs).map(([key, value]) => ({ type: 'TEMPLATE', key, value })),
    ...more,
  };
  return {
    containerVersion: {
      ...containerVersion,
      tag: [...containerVersion.tag, tag],
      customTemplate: [
        ...containerVersion.customTemplate,
        { templateId: '900', name: 'Chat of the vendor', templateData },
      ],
    },
  };
}
