import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { chatsWith } from '../../template/container/some-chats.ts';
import { choiceEntries } from '../../template/generated/choices.ts';
import { type FakeIo, fakeIo } from './fake-io.ts';
import { run } from './run.ts';

const [{ id: chat }] = chatsWith(dictionary, 'chat_lead').having as [VendorEntry];
const otherChats = vendorIds.filter(id => id !== chat);

/** An event of a chat that is left out unless the settings say otherwise. */
const ignoredNative = dictionary.vendors.flatMap(({ id, leftOut = [] }) =>
  leftOut.map(name => `${id}:${name}`),
)[0]!;

/** The template's parameter that switches a chat on. */
const parameterOf = (id: string): string => `vendor${id[0]!.toUpperCase()}${id.slice(1)}`;

/** Commands that ask APIs of Google. */
const asking = ['plan', 'apply', 'remove', 'restore', 'selftest', 'ga4'];

let fake: FakeIo;

function inAFakeIo(): void {
  beforeEach(() => {
    fake = fakeIo();
  });
  afterEach(() => fake.end());
}

/** Runs a command as it would be typed, without the name of the program. */
async function type(...args: string[]) {
  const { io, written: said } = fake;
  const code = await run(args, io);
  return { code, ...said };
}

/** Makes a container whose script the site hosts at this address, and the script into `js`. */
const hostScript = (url: string) =>
  type('container', '--delivery', 'host', '--script-url', url, '--script', 'js');

const file = (name: string): string => join(fake.io.folder, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');

describe('chat-datalayer', () => {
  inAFakeIo();

  for (const command of ['container', 'template', 'script', 'privacy', 'validate', 'verify', ...asking]) {
    it(`${command} --help explains itself with an example`, async () => {
      const { code, out } = await type(command, '--help');

      assert.equal(code, 0);
      assert.match(out, /Example:\n.*\n?\s+chat-datalayer /);
      assert.match(out, /--json/);
    });
  }

  for (const columns of [40, 60, 80, 200]) {
    it(`the help fits into ${columns} columns, but for lines that are to be copied`, async () => {
      Object.assign(fake.io.stdout, { columns });

      const { out } = await type('validate', '--help');

      const prose = out.split('\n').filter(line => /^\S/.test(line) && !line.startsWith('Usage:'));
      assert.deepEqual(
        prose.filter(line => line.length > columns),
        [],
      );
    });
  }

  const misuses: readonly (readonly [args: readonly string[], error: RegExp])[] = [
    [['contaner'], /unknown command 'contaner'\n\(Did you mean container\?\)/],
    [['container', '--vendor', chat], /unknown option '--vendor'/],
    [['validate'], /missing required argument 'file'/],
    [['validate', 'nowhere.json'], /There is no file nowhere\.json\./],
    [['verify', 'example'], /"example" is not the address of a page.*https:\/\/www/],
    [['verify', 'https://www.example.com/', '--wait', 'long'], /--wait: "long" is not a number of seconds/],
    [['verify', 'https://www.example.com/', '--wait', ''], /--wait: "" is not a number of seconds/],
    [['verify', 'ftp://www.example.com/'], /is not the address of a page/],
    [['container', '--settings', '{"a"'], /--settings: the text cannot be read as JSON/],
    [['container', '--settings', 'none.json'], /--settings: there is no file none\.json\./],
    [['container', '--choices', 'none.json'], /--choices: there is no file none\.json\./],
    [['container', '--choices', '.'], /--choices: \. is a folder\. Name a file in it\./],
    [['container', '--settings', ''], /--settings: nothing is given\. Write \{"name": value/],
    [['container', '--settings', '[]'], /--settings: the text is not a JSON object\. Write \{"name": value/],
    [
      ['container', '--out', 'none/a.json'],
      /none\/a\.json cannot be written: there is no such folder\. Make it first\./,
    ],
    [['container', '--out', '.'], /\. cannot be written: it is a folder\. Name a file in it\./],
    [['template', '--out', ''], /--out: the name is empty\. Name a file/],
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
  inAFakeIo();

  it('has an option for each choice, with the words of the choice', async () => {
    const { out } = await type('container', '--help');

    const help = out.replace(/\s+/g, ' ');
    const missing = choiceEntries.filter(({ description }) => !help.includes(description));
    assert.deepEqual(missing, []);
  });

  it('writes a file with everything that was chosen', async () => {
    writeFileSync(file('choices.json'), JSON.stringify({ vendors: [chat], measurementId: 'G-OLD1234567' }));
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
    assert.ok(text.includes(`"${parameterOf(chat)}","value":"true"`));
    for (const id of otherChats) assert.ok(!text.includes(parameterOf(id)), id);
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

    const { code, out } = await hostScript(url);

    assert.equal(code, 0);
    assert.equal(read('js/chat-datalayer.debug.js'), 'chat-datalayer.debug.js');
    assert.match(out, /Put .* into https:\/\/www\.example\.com\/js\//);
  });

  const urls: readonly (readonly [url: string, name: string])[] = [
    ['https://www.shop.example/assets/cdl.min.js', 'cdl.min.js'],
    ['https://www.shop.example/a/chat.js?v=3', 'chat.js'],
    ['https://www.shop.example/mit%20Leerzeichen.js', 'mit Leerzeichen.js'],
    ['https://www.shop.example/a%2Fb.js', 'a%2Fb.js'],
  ];

  for (const [url, name] of urls) {
    it(`writes the script as ${name} where GTM will load it by that name`, async () => {
      const { code, out } = await hostScript(url);

      assert.equal(code, 0);
      assert.deepEqual(readdirSync(file('js')).sort(), [name, 'chat-datalayer.debug.js'].sort());
      assert.equal(read(`js/${name}`), fake.io.parts.scriptFor(vendorIds));
      assert.ok(out.includes(`Put ${name} and chat-datalayer.debug.js into https://www.shop.example/`));
    });
  }

  it('says what a file is that is not one of choices', async () => {
    writeFileSync(file('template.tpl'), '___INFO___\n');

    const { code, error } = await type('container', '--choices', 'template.tpl');

    assert.equal(code, 2);
    assert.match(
      error,
      /--choices: the file template\.tpl is a template of Google Tag Manager\. It goes into GTM/,
    );
  });

  it('speaks of no paused tag where an update leaves the tags as they are', async () => {
    const { out } = await type('container', '--update');

    assert.doesNotMatch(out, /paused/);
  });

  it('takes a list in several options of one name', async () => {
    const { code } = await type('container', '--vendors', chat, '--vendors', otherChats.join());

    assert.equal(code, 0);
    for (const id of vendorIds) {
      assert.ok(read('container.json').includes(`"${parameterOf(id)}","value":"true"`));
    }
  });

  it('says which name in a file of choices is none, and what there are, as the file spells them', async () => {
    writeFileSync(file('choices.json'), JSON.stringify({ vendor: [chat] }));

    const { code, error } = await type('container', '--choices', 'choices.json');

    assert.equal(code, 1);
    assert.match(
      error,
      new RegExp(
        `^--choices vendor: \\["${chat}"\\] is not one of the choices\\. Choose among vendors, chatLoadedBy, siteSystem,`,
      ),
    );
  });

  it('says when a file of choices is a container that was made earlier', async () => {
    await type('container');

    const { code, error } = await type('container', '--choices', 'container.json', '--out', 'new.json');

    assert.equal(code, 2);
    assert.match(error, /container\.json is a container.* The configurator opens it/);
  });

  it('says when the script cannot be put into its folder', async () => {
    const { code, error } = await type('container', '--delivery', 'page', '--script', 'chat-datalayer.js');

    assert.equal(code, 2);
    assert.match(error, /--script: chat-datalayer\.js cannot be written to: it is a file, not a folder\./);
    // The container is made again once the folder is right, and nothing may be in its way.
    assert.equal(existsSync(file('container.json')), false);
  });

  it('sums up as JSON', async () => {
    const { out } = await type('container', '--json');

    const { file, tags, scripts } = JSON.parse(out);
    assert.deepEqual({ file, scripts }, { file: 'container.json', scripts: [] });
    assert.ok(tags > 1);
  });

  const findings: readonly (readonly [args: readonly string[], error: RegExp])[] = [
    [
      ['--vendors', 'no-such-chat'],
      new RegExp(`^--vendors: "no-such-chat" is unknown\\. Choose among ${vendorIds.join(', ')}\\.`),
    ],
    [['--delivery', 'host'], /^--script-url: "" is not a complete address\. Write an https address such as/],
    [
      ['--script-url', 'https://a.example/a.js'],
      /^--script-url: ".*" is not used: with the delivery inline .*Add --delivery host, or leave it out\./,
    ],
    [
      ['--delivery', 'page', '--script-url', '/js/a.js'],
      /^--script-url: ".*" is not used: with the delivery page .*from there\. Leave it out\.$/m,
    ],
    [
      ['--natives', ignoredNative],
      /^--natives: .* is never recorded\. Leave it out, or change ignore in --settings\./,
    ],
    [['--settings', '{"dataLayer":"a-b"}'], /^--settings dataLayer: "a-b" is not a valid value\./],
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
    assert.equal(finding.path, '--measurement-id');
    assert.equal(finding.choice, 'measurementId');
  });
});

describe('chat-datalayer template', () => {
  inAFakeIo();

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

describe('chat-datalayer privacy', () => {
  inAFakeIo();

  it('writes the page for the chosen chats, in one file', async () => {
    const [chat] = dictionary.vendors;

    const { code, out } = await type('privacy', '--vendors', chat!.id, '--json');

    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), { file: 'privacy.html', vendors: [chat!.id] });
    const page = read('privacy.html');
    assert.ok(page.includes(`<dd>${chat!.label}</dd>`));
    assert.ok(page.includes(`<style>${fake.io.parts.privacyStyle}</style>`));
  });
});

describe('chat-datalayer script', () => {
  inAFakeIo();

  it('writes the script with the chosen chats, and says by which hashes a page names it', async () => {
    const [first, second] = vendorIds;

    const { code, out } = await type(
      'script',
      '--vendors',
      `${second},${first}`,
      '--out',
      'chat.js',
      '--json',
    );

    const { file: name, vendors, bytes, integrity, csp } = JSON.parse(out);
    assert.equal(code, 0);
    assert.equal(read('chat.js'), fake.io.parts.scriptFor([first!, second!]));
    assert.deepEqual([name, vendors, bytes], ['chat.js', [second, first], read('chat.js').length]);
    const hash = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
    assert.deepEqual([integrity, csp], [hash(read('chat.js')), `'${hash(read('chat.js').trimEnd())}'`]);
  });

  it('goes to standard output, alone, where that is asked for', async () => {
    const { code, out } = await type('script', '--out', '-');

    assert.equal(code, 0);
    assert.equal(out, fake.io.parts.scriptFor(vendorIds));
  });

  it('refuses a chat that is not there, and says which there are', async () => {
    const { code, error } = await type('script', '--vendors', 'nobody');

    assert.equal(code, 1);
    assert.match(error, new RegExp(`^--vendors: "nobody" is unknown. Choose among ${vendorIds.join(', ')}`));
  });

  it('is what a container for an own host comes with: the chosen chats, and the debug build beside it', async () => {
    const [chat] = vendorIds;

    await type('container', '--vendors', chat!, '--delivery', 'page', '--script', 'js');

    assert.equal(read('js/chat-datalayer.js'), fake.io.parts.scriptFor([chat!]));
    assert.equal(read('js/chat-datalayer.debug.js'), 'chat-datalayer.debug.js');
  });
});
