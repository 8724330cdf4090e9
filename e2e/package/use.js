// A project that uses the package from JavaScript. Prints what it got, as JSON.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from 'chat-datalayer';
import { checkChoices, container, defaultChoices, printContainer } from 'chat-datalayer/container';
import { dictionary, problems, states } from 'chat-datalayer/dictionary';
import { explain } from 'chat-datalayer/explain';
import ready from 'chat-datalayer/gtm/container.inline.json' with { type: 'json' };
import manifest from 'chat-datalayer/manifest.json' with { type: 'json' };
import packageJson from 'chat-datalayer/package.json' with { type: 'json' };
import recordSchema from 'chat-datalayer/schemas/record.json' with { type: 'json' };
import { script } from 'chat-datalayer/script';
import { template } from 'chat-datalayer/template';
import isContainer from 'chat-datalayer/validators/container';
import isRecord from 'chat-datalayer/validators/record';
import isSettings from 'chat-datalayer/validators/settings';
import isStatus from 'chat-datalayer/validators/status';

const read = name => readFileSync(fileURLToPath(import.meta.resolve(`chat-datalayer/${name}`)), 'utf8');

const page = {
  location: { href: 'https://shop.example/', pathname: '/' },
  document: { querySelector: () => null },
  addEventListener: () => {},
  setTimeout: () => 0,
};
// A project names its own chat, and the widget of that chat calls the page: a made-up one would prove neither.
const chat = 'userlike';
const stop = install({ vendors: [chat], consent: 'granted' }, page);
page.userlikeTrackingEvent('contact_first_message', {}, {});
await Promise.resolve();
const status = page.chatTracker.status();
stop();

const file = container({ vendors: [chat], measurementId: 'G-ABC1234567' });
const unset = { vendors: undefined, measurementId: process.env.NO_SUCH_VARIABLE };
const refused = [
  () => container('inline'),
  () => template(),
  () => template({ delivery: 'page', host: 'x' }),
].map(make => {
  try {
    return make();
  } catch ({ message }) {
    return message;
  }
});
const [record] = page.dataLayer.map(entry => JSON.parse(JSON.stringify(entry)));

console.log(
  JSON.stringify({
    version: [packageJson.version, manifest.version, dictionary.version],
    record: [record.event, isRecord(record), isRecord({ ...record, chat_nth: 0 })],
    schema: recordSchema.title,
    status: isStatus(status),
    settings: [isSettings({ vendors: [chat] }), isSettings({ vendors: ['nobody'] })],
    container: [isContainer(file), isContainer(ready), printContainer(file).includes('G-ABC1234567')],
    choices: [defaultChoices().delivery, checkChoices({ measurementId: 'UA-1' })[0].path],
    unset: [checkChoices(unset).length, printContainer(container(unset)) === printContainer(container())],
    refused,
    template: template({ delivery: 'inline' }) === read('gtm/template.inline.tpl'),
    composed: script({ vendors: [chat] }).integrity === manifest.files[`chat-datalayer.${chat}.js`].integrity,
    scripts: [read('chat-datalayer.js').length < read('chat-datalayer.debug.js').length],
    withheld: explain(chat, 'chat_quit', { session_ctx: { operator_name: 'Ada' } }, {}).withheld.map(
      ({ field }) => field,
    ),
    words: [problems.loaded_late.fix !== '', states.heard.description !== ''],
  }),
);
