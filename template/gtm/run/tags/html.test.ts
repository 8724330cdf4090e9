import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TagEntry } from '../../file/entries.ts';
import { dataVariable, end, fakeFile, fakeWin } from '../fakes.ts';
import { startContainer } from '../stand-in.ts';

interface FakeNode {
  nodeName: string;
  innerHTML: string;
  childNodes: FakeNode[];
  [property: string]: unknown;
}

const node = (nodeName: string, attributes: { [name: string]: string } = {}, childNodes: FakeNode[] = []) => {
  const fake: FakeNode = {
    nodeName,
    innerHTML: childNodes.some(child => child.nodeName === 'SCRIPT') ? '<script' : '',
    childNodes,
    ...attributes,
    getAttribute: (name: string) => attributes[name] ?? null,
    appendChild: (child: FakeNode) => fake.childNodes.push(child),
    removeChild: (child: FakeNode) => {
      fake.childNodes = fake.childNodes.filter(each => each !== child);
    },
  };
  return fake;
};

/** A document that parses every markup into the same nodes. */
const fakeDocument = (...parsed: FakeNode[]) => {
  const body = node('BODY');
  const holder = node('DIV', {}, parsed);
  const document = {
    body,
    createElement: (name: string) => (name === 'div' ? holder : node(name.toUpperCase())),
  };
  return { document: document as unknown as Document, body, holder };
};

const htmlTag = (html: string, supportDocumentWrite = 'false'): TagEntry => ({
  tagId: '1',
  name: 'HTML',
  type: 'html',
  firingTriggerId: ['2147479573'],
  parameter: [
    { type: 'TEMPLATE', key: 'html', value: html },
    { type: 'BOOLEAN', key: 'supportDocumentWrite', value: supportDocumentWrite },
  ],
});

const run = async (
  html: string,
  world: { document?: Document },
  data = {},
  before: readonly unknown[] = [],
) => {
  const win = fakeWin({ ...world, dataLayer: [...before, data] });
  const file = fakeFile({ tag: [htmlTag(html)], variable: [dataVariable('x')] });
  const standIn = startContainer(file, { win });
  win.dataLayer.push({});
  return standIn;
};

test('puts markup into the body, scripts made anew so that they run', async () => {
  const script = node('SCRIPT', { text: 'go()', id: 'a' });
  const { document, body } = fakeDocument(node('P'), script);

  const standIn = await run('<p></p><script id="a">go()</script>', { document });

  const [paragraph, live] = body.childNodes;
  assert.equal(paragraph?.nodeName, 'P');
  assert.notEqual(live, script);
  assert.deepEqual(
    { text: live?.text, id: live?.id, type: live?.type, async: live?.async },
    { text: 'go()', id: 'a', type: 'text/javascript', async: false },
  );
  assert.equal('nonce' in (live as object), false);
  await standIn.settled();
  assert.equal(standIn.tagRuns[0]?.outcome, 'success');
});

test('finds scripts inside of other nodes, and leaves data alone', async () => {
  const data = node('SCRIPT', { type: 'application/json' });
  const { document, body } = fakeDocument(node('DIV', {}, [data, node('SCRIPT', { text: 'go()' })]));

  await run('<div>…</div>', { document });

  const [kept, live] = body.childNodes[0]?.childNodes ?? [];
  assert.equal(kept, data);
  assert.equal(live?.text, 'go()');
});

test('waits for a script with an address before it goes on', async () => {
  const { document, body } = fakeDocument(node('SCRIPT', { src: 'https://a.example/x.js' }), node('P'));

  const standIn = await run('…', { document });
  assert.equal(body.childNodes.length, 1);
  end(body.childNodes[0], 'onload');
  await standIn.settled();

  assert.equal(body.childNodes.length, 2);
  assert.equal(standIn.tagRuns[0]?.outcome, 'success');
});

test('fails with a script that does not load', async () => {
  const { document, body } = fakeDocument(node('SCRIPT', { src: 'https://a.example/x.js' }));

  const standIn = await run('…', { document });
  end(body.childNodes[0], 'onerror');
  await standIn.settled();

  assert.equal(standIn.tagRuns[0]?.outcome, 'failure');
  assert.match(standIn.errors[0]?.message ?? '', /did not load/);
});

test('makes variables literals inside of scripts and text outside', async () => {
  const { document, holder } = fakeDocument();

  await run('<b>{{x}}</b><script>go({{x}}, {{x}})</script>', { document }, { x: '</script>"' });

  assert.equal(
    holder.innerHTML,
    '<b>&#60;/script&#62;&#34;</b><script>go("\\u003c/script\\u003e\\"", "\\u003c/script\\u003e\\"")</script>',
  );
});

test('writes scripts anew, as the server does, and leaves data and what the texts say', async () => {
  const { document, holder } = fakeDocument();
  const data = `<script type="application/json">{"a":"b=c"}</script>`;

  await run(`<script>go('a="b"', /'/, 1 / 2)</script>${data}`, { document });

  const [, written] = /^<script>(.*?)<\/script>/.exec(holder.innerHTML)!;
  const said: unknown[] = [];
  new Function('go', written!)((...all: unknown[]) => said.push(...all));
  assert.equal(written, 'go("a\\u003d\\"b\\"", /\'/, 1 / 2)');
  assert.deepEqual(said, ['a="b"', /'/, 0.5]);
  assert.ok(holder.innerHTML.endsWith(data));
});

const policy = (...words: unknown[]): unknown =>
  (function (..._same: unknown[]) {
    // biome-ignore lint/complexity/noArguments: gtag pushes exactly this
    return arguments;
  })('policy', ...words);

for (const permission of ['all', 'unsafe_inject_arbitrary_html']) {
  test(`does not run where a policy of the page forbids ${permission}`, async () => {
    const { document, body } = fakeDocument(node('SCRIPT', { text: 'go()' }));

    const standIn = await run('<script>go()</script>', { document }, {}, [policy(permission, () => false)]);

    assert.deepEqual(body.childNodes, []);
    assert.equal(standIn.tagRuns[0]?.outcome, 'error');
    assert.match(standIn.errors[0]?.message ?? '', /policy of the page/);
  });
}

test('runs where a policy of the page forbids something else', async () => {
  const { document, body } = fakeDocument(node('P'));

  await run('<p></p>', { document }, {}, [policy('inject_script', () => false)]);

  assert.equal(body.childNodes.length, 1);
});

test('tries again until there is a body', async () => {
  const { document, body } = fakeDocument(node('P'));
  Object.assign(document, { body: null });

  const standIn = await run('<p></p>', { document });
  assert.equal(standIn.tagRuns[0]?.outcome, 'running');
  Object.assign(document, { body });
  await standIn.settled();

  assert.equal(standIn.tagRuns[0]?.outcome, 'success');
});

test('is an error without a document, with document.write and with module scripts', async () => {
  const withWrite = startContainer(fakeFile({ tag: [htmlTag('<p></p>', 'true')] }), { win: fakeWin() });
  await withWrite.settled();
  const withModule = await run('…', fakeDocument(node('SCRIPT', { type: 'module' })));
  const without = await run('<p></p>', {});

  assert.match(withWrite.errors[0]?.message ?? '', /document\.write/);
  assert.match(withModule.errors[0]?.message ?? '', /module/);
  assert.match(without.errors[0]?.message ?? '', /document/);
});

test('refuses braces that name no variable', () => {
  assert.throws(
    () => startContainer(fakeFile({ tag: [htmlTag('<p>{{</p>')] }), { win: fakeWin() }),
    /opens no/,
  );
});
