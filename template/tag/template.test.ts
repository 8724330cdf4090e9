import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { privacyClasses } from '../../schemas/src/settings.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { flatFields, type TemplateField } from '../gtm/file/fields.ts';
import type { Permission } from '../gtm/file/permissions.ts';
import { splitSections } from '../gtm/file/sections.ts';
import { checkTemplate } from '../gtm/lint/check-template.ts';
import { scenariosOf } from '../gtm/run/template-tests.ts';
import { cdnUrl, type TemplateOptions } from './delivery.ts';
import { choiceLabels } from './fields.ts';
import { settingInputs } from './inputs.ts';
import { renderTemplate } from './template.ts';

const parts = templateParts();
const hosted: TemplateOptions = {
  delivery: 'host',
  scriptUrl: 'https://www.example.com/js/chat-datalayer.js',
};
const deliveries: readonly TemplateOptions[] = [
  { delivery: 'cdn', scriptUrl: cdnUrl(dictionary.version) },
  hosted,
  { delivery: 'inline' },
  { delivery: 'page' },
];
const render = (options: TemplateOptions) => renderTemplate(options, dictionary, parts);
const idsOf = (text: string) =>
  (JSON.parse(splitSections(text).permissions) as Permission[]).map(({ instance }) => instance.key.publicId);

/** Bytes of the names that chats leave out, which stand in the code as the default of a setting. */
const leftOut = JSON.stringify(
  settingInputs(dictionary).find(({ name }) => name === 'ignore')?.default,
).length;

for (const options of deliveries) {
  describe(`the template for ${options.delivery}`, () => {
    const text = render(options);

    test('has nothing that GTM would refuse', () => {
      assert.deepEqual(checkTemplate(text), []);
    });

    test('passes its own tests', async () => {
      for (const scenario of scenariosOf(text)) await scenario.run();
    });

    test('stays within its budget', () => {
      assert.ok(Buffer.byteLength(text) <= 40_000, `${Buffer.byteLength(text)} bytes`);
      assert.ok(
        Buffer.byteLength(splitSections(text).code) <= 4_490 + 160 * dictionary.vendors.length + leftOut,
      );
    });

    test('is the same to the byte each time', () => {
      assert.equal(render(options), text);
    });
  });
}

describe('the format', () => {
  const text = render(hosted);

  test('has the sections of an export in their order, two blank lines between them', () => {
    const markers = [...text.matchAll(/(?:^|\n\n\n)___([A-Z_]+)___\n\n(?=\S)/g)].map(([, marker]) => marker);

    assert.deepEqual(markers, [
      'TERMS_OF_SERVICE',
      'INFO',
      'TEMPLATE_PARAMETERS',
      'SANDBOXED_JS_FOR_WEB_TEMPLATE',
      'WEB_PERMISSIONS',
      'TESTS',
      'NOTES',
    ]);
  });

  test('ends in two blank lines and holds no carriage return, tab or trailing blank', () => {
    assert.match(text, /\S\n\n\n$/);
    assert.doesNotMatch(text, /[\r\t\uFEFF]| $/m);
  });

  test('prints JSON with two spaces and escapes what the exporter escapes', () => {
    const { info, parameters, permissions } = splitSections(text);
    const printed = [info, parameters, permissions].map(json => JSON.stringify(JSON.parse(json), null, 2));

    assert.equal(printed[2], permissions);
    assert.doesNotMatch(info + parameters, /['<>&=]/);
    assert.equal(JSON.stringify(JSON.parse(info)), JSON.stringify(JSON.parse(printed[0]!)));
    assert.equal(info.split('\n').length, printed[0]!.split('\n').length);
    assert.equal(parameters.split('\n').length, printed[1]!.split('\n').length);
  });

  test('shows a square logo of at least 96 pixels and less than 8 KB', () => {
    const { brand } = JSON.parse(splitSections(text).info);
    const logo = Buffer.from(brand.thumbnail.replace('data:image/png;base64,', ''), 'base64');

    assert.equal(logo.toString('latin1', 1, 4), 'PNG');
    assert.ok(logo.readUInt32BE(16) >= 96);
    assert.equal(logo.readUInt32BE(16), logo.readUInt32BE(20));
    assert.ok(logo.length < 8_000);
  });
});

/** The values of the permission to load scripts. */
const mayLoad = (text: string) =>
  (JSON.parse(splitSections(text).permissions) as Permission[])
    .filter(({ instance }) => instance.key.publicId === 'inject_script')
    .flatMap(({ instance }) => instance.param.map(({ value }) => value));

describe('a template that loads the script', () => {
  test('may load exactly the script and the debug build beside it', () => {
    const text = render(hosted);

    assert.deepEqual(mayLoad(text), [
      {
        type: 2,
        listItem: [
          { type: 1, string: 'https://www.example.com/js/chat-datalayer.js' },
          { type: 1, string: 'https://www.example.com/js/chat-datalayer.debug.js' },
        ],
      },
    ]);
    assert.match(splitSections(text).code, /'https:\/\/www\.example\.com\/js\/chat-datalayer\.js'/);
  });

  test('may load from our CDN the file of each chat too, and nothing else', () => {
    const folder = `https://cdn.jsdelivr.net/npm/chat-datalayer@${dictionary.version}/dist/`;
    const names = ['', '.debug', ...dictionary.vendors.map(({ id }) => `.${id}`)];

    assert.deepEqual(mayLoad(render(deliveries[0]!)), [
      {
        type: 2,
        listItem: names.map(name => ({ type: 1, string: `${folder}chat-datalayer${name}.js` })),
      },
    ]);
  });

  test('takes nothing but what was named from another CDN, where a file of one chat may be missing', () => {
    const scriptUrl = 'https://unpkg.com/chat-datalayer@0.1.0/dist/chat-datalayer.js';
    const { code, parameters } = splitSections(render({ delivery: 'cdn', scriptUrl }));

    assert.doesNotMatch(code, /const alone/);
    assert.match(parameters, /loads the script from https:\/\/unpkg\.com\/\S+\.js\."/);
  });

  test('takes an exact version from the CDN', () => {
    assert.match(
      render(deliveries[0]!),
      new RegExp(`chat-datalayer@${dictionary.version}/dist/chat-datalayer\\.js`),
    );
  });
});

describe('a template that loads nothing', () => {
  test('may load nothing and read nothing about the container', () => {
    assert.deepEqual(idsOf(render({ delivery: 'inline' })), [
      'access_globals',
      'access_consent',
      'access_template_storage',
      'logging',
    ]);
  });

  test('is the same for a script in the container and one on the page', () => {
    assert.equal(render({ delivery: 'inline' }), render({ delivery: 'page' }));
  });
});

describe('the fields', () => {
  const fields = flatFields(JSON.parse(splitSections(render(hosted)).parameters) as TemplateField[]);

  test('ask for every setting, each once', () => {
    const names = fields.map(({ name }) => name);

    for (const { name } of settingInputs(dictionary)) assert.ok(names.includes(name), name);
    assert.equal(new Set(names).size, names.length);
  });

  test('ask for every chat product by its label', () => {
    const labels = fields.map(({ checkboxText }) => checkboxText);

    for (const { label } of dictionary.vendors) assert.ok(labels.includes(label), label);
  });

  test('have words for every choice', () => {
    const values = settingInputs(dictionary)
      .filter(({ input }) => input === 'choice')
      .flatMap(({ values: choices = [] }) => choices);

    assert.deepEqual(
      values.filter(value => !(value in choiceLabels)),
      [],
    );
  });

  test('leave personal data, staff, ids and answers out unless ticked', () => {
    const ticked = fields.filter(({ name }) => privacyClasses.some(one => one === name));

    assert.deepEqual(
      ticked.map(({ type, defaultValue }) => [type, defaultValue]),
      privacyClasses.map(() => ['CHECKBOX', false]),
    );
  });
});

test('a section that looks like a marker is refused', () => {
  const broken = { ...parts, sandbox: `${parts.sandbox}\n___NOTES___\n` };

  assert.throws(() => renderTemplate(hosted, dictionary, broken), /code of the template hold a line/);
});
