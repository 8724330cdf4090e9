/** User.com's own way into GTM: a template that replaces the page's settings, then loads the widget. */
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { FileEntry, TagEntry } from '../../template/gtm/file/entries.ts';
import { fakeTemplate, permit } from '../../template/gtm/run/fakes.ts';

/** What a tag of the vendor's own template does: it replaces the page's settings, then loads the widget. */
const officialCode = `
const setInWindow = require('setInWindow');
const injectScript = require('injectScript');
const push = require('createQueue')('dataLayer');
const settings = { apiKey: data.apiKey, onLoad: () => { push({ event: 'widget_loaded', by: 'official' }); } };
setInWindow('civchat', settings, true);
injectScript('https://app.user.com/widget.js', data.gtmOnSuccess(), data.gtmOnFailure);
`;

const initialization = '2147479573';

/** The container with such a tag on the trigger of ours. */
export function withOfficial({ containerVersion }: ContainerFile, more: Partial<TagEntry>): FileEntry {
  const templateData = fakeTemplate({
    code: officialCode,
    fields: [{ type: 'TEXT', name: 'apiKey' }],
    permissions: [
      permit.globals({ civchat: 'rw', dataLayer: 'rw' }),
      permit.scripts('https://*.user.com/widget.js'),
    ],
  });
  const tag: TagEntry = {
    tagId: '901',
    name: 'User.com',
    type: 'cvt_0_900',
    firingTriggerId: [initialization],
    tagFiringOption: 'ONCE_PER_LOAD',
    parameter: [{ type: 'TEMPLATE', key: 'apiKey', value: 'Ab12Cd' }],
    ...more,
  };
  return {
    containerVersion: {
      ...containerVersion,
      tag: [...containerVersion.tag, tag],
      customTemplate: [
        ...containerVersion.customTemplate,
        { templateId: '900', name: 'User.com', templateData },
      ],
    },
  };
}
