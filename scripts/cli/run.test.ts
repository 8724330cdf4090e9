import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { choiceEntries } from '../../template/generated/choices.ts';
import { type FakeWorld, openWorld } from './fake-world.ts';
import { run } from './run.ts';

let fake: FakeWorld;

function inAFakeWorld(): void {
  beforeEach(() => {
    fake = openWorld();
  });
  afterEach(() => fake.end());
}

/** Runs a command as it would be typed, without the name of the program. */
async function type(...args: string[]) {
  const { world, said } = fake;
  const code = await run(args, world);
  return { code, ...said };
}

const file = (name: string): string => join(fake.world.folder, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

describe('chat-datalayer', () => {
  inAFakeWorld();

  for (const command of ['container', 'template', 'validate', 'verify']) {
    it(`${command} --help explains itself with an example`, async () => {
      const { code, out } = await type(command, '--help');

      assert.equal(code, 0);
      assert.match(out, /Example:\n.*\n?\s+chat-datalayer /);
      assert.match(out, /--json/);
    });
  }

  const misuses: readonly (readonly [args: readonly string[], error: RegExp])[] = [
    [['contaner'], /unknown command 'contaner'\n\(Did you mean container\?\)/],
    [['container', '--vendor', 'loyjoy'], /unknown option '--vendor'/],
    [['validate'], /missing required argument 'file'/],
    [['validate', 'nowhere.json'], /There is no file nowhere\.json\./],
    [['verify', 'www.example.com'], /"www\.example\.com" is no complete address.*https:\/\/www/],
    [['verify', 'https://www.example.com/', '--wait', 'long'], /--wait: "long" is no number of seconds/],
    [['verify', 'https://www.example.com/', '--wait', ''], /--wait: "" is no number of seconds/],
    [['verify', 'ftp://www.example.com/'], /is no complete address of a page/],
    [['container', '--settings', '{"a"'], /--settings: the text cannot be read as JSON/],
    [['container', '--settings', 'none.json'], /--settings: the file none\.json cannot be read/],
    [['container', '--choices', 'none.json'], /--choices: the file none\.json cannot be read/],
    [['container', '--json', '--out', '-'], /--json and --out -.*Leave out one/],
  ];

  for (const [args, error] of misuses) {
    it(`${args.join(' ')} ends with 2 and says what is wrong`, async () => {
      const said = await type(...args);

      assert.equal(said.code, 2);
      assert.equal(said.out, '');
      assert.match(said.error, error);
    });
  }
});

describe('chat-datalayer container', () => {
  inAFakeWorld();

  it('has an option for each choice, with the words of the choice', async () => {
    const { out } = await type('container', '--help');

    const help = out.replace(/\s+/g, ' ');
    const missing = choiceEntries.filter(({ says }) => !help.includes(says));
    assert.deepEqual(missing, []);
  });

  it('writes a file with everything that was chosen', async () => {
    writeFileSync(file('choices.json'), '{ "vendors": ["loyjoy"], "measurementId": "G-OLD1234567" }');
    writeFileSync(file('settings.json'), '{ "maxPerMinute": 77 }');
    const args = [
      '--choices',
      'choices.json',
      '--measurement-id',
      'G-NEW1234567',
      '--settings',
      'settings.json',
    ];

    const { code, error } = await type(
      'container',
      ...args,
      '--events',
      'chat_lead, chat_engaged',
      '--out',
      'my.json',
    );

    assert.deepEqual({ code, error }, { code: 0, error: '' });
    const text = read('my.json');
    assert.match(text, /G-NEW1234567/);
    assert.doesNotMatch(text, /G-OLD1234567/);
    assert.match(text, /"value":"77"/);
    assert.match(text, /"vendorLoyjoy","value":"true"/);
    assert.match(text, /"vendorUserlike","value":"false"/);
  });

  it('writes to standard output when asked to, and nothing else there', async () => {
    const { code, out } = await type('container', '--events', 'none', '--out', '-');

    assert.equal(code, 0);
    assert.equal(JSON.parse(out).exportFormatVersion, 2);
    assert.doesNotMatch(out, /gaawe/);
  });

  it('does not replace a file unless it is named', async () => {
    writeFileSync(file('container.json'), 'mine');

    const { code, error } = await type('container');

    assert.equal(code, 2);
    assert.match(error, /container\.json is there already\. Add --out container\.json to replace it/);
    assert.equal(read('container.json'), 'mine');
    assert.equal((await type('container', '--out', 'container.json')).code, 0);
  });

  it('brings the script for an own host, and says where it goes', async () => {
    const url = 'https://www.example.com/js/chat-datalayer.js';

    const { code, out } = await type(
      'container',
      '--delivery',
      'host',
      '--script-url',
      url,
      '--script',
      'js',
    );

    assert.equal(code, 0);
    assert.equal(read('js/chat-datalayer.debug.js'), 'chat-datalayer.debug.js');
    assert.match(out, /Put .* into https:\/\/www\.example\.com\/js\//);
  });

  it('sums up as JSON', async () => {
    const { out } = await type('container', '--json');

    const { file, tags, scripts } = JSON.parse(out);
    assert.deepEqual({ file, scripts }, { file: 'container.json', scripts: [] });
    assert.ok(tags > 1);
  });

  const findings: readonly (readonly [args: readonly string[], error: RegExp])[] = [
    [['--vendors', 'tawk'], /^--vendors: "tawk" is unknown\. Choose among loyjoy, usercom, userlike\./],
    [['--delivery', 'host'], /^--script-url: "" is no complete address\. Write an https address such as/],
    [['--settings', '{"dataLayer":"a-b"}'], /^--settings dataLayer: "a-b" is not possible\./],
    [
      ['--parameters', 'chat_contact_email', '--settings', '{"personalData":"keep"}'],
      /^--parameters: "chat_contact_email" tells about a person\. .*list personalData in --send-private/,
    ],
  ];

  for (const [args, error] of findings) {
    it(`refuses ${args.join(' ')} with 1, in words of options`, async () => {
      const said = await type('container', ...args, '--out', 'no.json');

      assert.equal(said.code, 1);
      assert.match(said.error, error);
      assert.throws(() => read('no.json'));
    });
  }

  it('gives findings as JSON, with the name of the choice too', async () => {
    const { code, out } = await type('container', '--measurement-id', 'x', '--json');

    const [finding] = JSON.parse(out).findings;
    assert.equal(code, 1);
    assert.equal(finding.where, '--measurement-id');
    assert.equal(finding.choice, 'measurementId');
  });
});

describe('chat-datalayer template', () => {
  inAFakeWorld();

  it('writes a template that may load from the chosen host only', async () => {
    const url = 'https://www.example.com/js/chat-datalayer.js';

    const { code } = await type('template', '--delivery', 'host', '--script-url', url);

    assert.equal(code, 0);
    assert.match(read('template.tpl'), /www\.example\.com\/js\/chat-datalayer\.js/);
    assert.doesNotMatch(read('template.tpl'), /jsdelivr/);
  });

  it('refuses an address that GTM would not load', async () => {
    const { code, error } = await type(
      'template',
      '--delivery',
      'host',
      '--script-url',
      'http://a.example/a.js',
    );

    assert.equal(code, 1);
    assert.match(error, /^--script-url: "http:\/\/a\.example\/a\.js" does not begin with https/);
  });
});
