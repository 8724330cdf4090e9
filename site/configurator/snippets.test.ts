import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { hashesOf } from '../../bundle/composition/script-hashes.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { defaultChoices } from '../../template/container/choices.ts';
import { pageSnippet, policySources, textSnippet } from './snippets.ts';

const usual = { ...defaultChoices(dictionary), delivery: 'page' } as const;

describe('the snippet for the page', () => {
  test('says the settings before the script and keeps the gate closed until consent', () => {
    const snippet = pageSnippet(
      { ...usual, vendors: ['chat' as VendorId], settings: { ids: 'keep' } },
      'sha384-abc',
    );

    assert.match(snippet, /push\(\{"vendors":\["chat"\],"ids":"keep","consent":"denied"\}\)/);
    assert.match(snippet, / src="\/js\/chat-datalayer\.js" integrity="sha384-abc"><\/script>/);
    assert.ok(snippet.indexOf('push(') < snippet.indexOf(' src='));
  });

  test('tells tools that delay scripts, in front of all else, to leave both of its own where they stand', () => {
    const tags = pageSnippet(usual, 'sha384-abc').match(/<script.*/g);

    assert.equal(tags?.length, 2);
    assert.deepEqual(
      tags.filter(tag => !tag.startsWith('<script data-cfasync="false"')),
      [],
    );
  });

  test('leaves the gate open where nobody has to agree', () => {
    assert.doesNotMatch(pageSnippet({ ...usual, consentSource: 'none' }, ''), /denied/);
  });

  test('asks another host without cookies, since a hash needs that', () => {
    const scriptUrl = 'https://static.example.com/chat-datalayer.js';

    assert.match(pageSnippet({ ...usual, scriptUrl }, 'sha384-abc'), /crossorigin="anonymous"/);
  });

  test('lets no address and no setting end a tag', () => {
    const snippet = pageSnippet(
      { ...usual, scriptUrl: '/"><b>', settings: { only: ['</script><b>'] } },
      'sha384-abc',
    );

    assert.doesNotMatch(snippet, /<b>/);
  });
});

describe('what a policy needs for a snippet', () => {
  const scripts = (html: string) =>
    [...html.matchAll(/<script data-cfasync="false">(.*?)<\/script>/gs)].map(([, code]) => code!);
  const sourceOf = (code: string) => `'sha384-${createHash('sha384').update(code).digest('base64')}'`;
  const script = ';(()=>{listen()})();\n';

  test('is the hash of the settings and the own host, or the host of the file', () => {
    const [settings] = scripts(pageSnippet(usual, 'sha384-abc'));
    const scriptUrl = 'https://static.example.com/js/chat.js';

    assert.equal(policySources(usual), `${sourceOf(settings!)} 'self'`);
    assert.equal(policySources({ ...usual, scriptUrl }), `${sourceOf(settings!)} https://static.example.com`);
  });

  test('is a hash for each script, to the byte, where both stand in the page', () => {
    const texts = scripts(textSnippet(usual, script));

    assert.equal(texts.length, 2);
    assert.equal(policySources(usual, hashesOf(script).csp), texts.map(sourceOf).join(' '));
  });

  test('is another one for other settings', () => {
    assert.notEqual(policySources({ ...usual, consentSource: 'none' }), policySources(usual));
  });
});
