import assert from 'node:assert/strict';
import { test } from 'node:test';
import { admits } from './url-pattern.ts';

const table: readonly [pattern: string, url: string, admitted: boolean][] = [
  ['https://cdn.example.com/chat.js', 'https://cdn.example.com/chat.js', true],
  ['https://cdn.example.com/chat.js', 'https://cdn.example.com:443/chat.js#part', true],
  ['https://cdn.example.com/chat.js', 'https://CDN.example.com/chat.js', true],
  ['https://CDN.example.com/chat.js', 'https://cdn.example.com/chat.js', true],
  ['https://cdn.example.com/chat.js', 'https://cdn.example.com/Chat.js', false],
  ['https://cdn.example.com/chat.js', 'https://cdn.example.com/chat.js?v=1', false],
  ['https://cdn.example.com/chat.js', 'https://cdn.example.com/chat.jsx', false],
  ['https://cdn.example.com/chat.js', 'http://cdn.example.com/chat.js', false],
  ['https://cdn.example.com/chat.js', 'https://cdn.example.com:8443/chat.js', false],
  ['https://cdn.example.com/chat.js', 'https://example.com/chat.js', false],
  ['https://cdn.example.com/chat.js', '/chat.js', false],
  ['https://cdn.example.com/', 'https://cdn_1.example.com/', false],
  ['https://cdn.example.com/', 'https://localhost/', false],
  ['https://cdn.example.com/', 'https://cdn.example.com.evil.example/', false],
  ['https://cdn.example.com/', 'https://user@cdn.example.com/', true],
  ['https://cdn.example.com/chat.js*', 'https://cdn.example.com/chat.js?v=1', true],
  ['https://cdn.example.com/*.js', 'https://cdn.example.com/a/b.js', true],
  ['https://cdn.example.com/chat.js', 'no address', false],
  ['https://cdn.example.com/chat.js?', 'https://cdn.example.com/chat.js', true],
  ['https://example.com/chat.js', 'https://cdn.example.com/chat.js', false],
  ['https://*.example.com/chat.js', 'https://cdn.example.com/chat.js', true],
  ['https://*.example.com/chat.js', 'https://a.b.example.com/chat.js', true],
  ['https://*.example.com/chat.js', 'https://example.com/chat.js', true],
  ['https://*.example.com/chat.js', 'https://badexample.com/chat.js', false],
  ['https://cdn.example.com/', 'https://cdn.example.com/any/thing.js?v=1', true],
  ['https://cdn.example.com/*', 'https://cdn.example.com/any/thing.js?v=1', true],
  ['https://cdn.example.com/sdk/*', 'https://cdn.example.com/sdk/chat.js', true],
  ['https://cdn.example.com/sdk/*', 'https://cdn.example.com/sdkX/chat.js', true],
  ['https://cdn.example.com/sdk/*', 'https://cdn.example.com/other/sdk/chat.js', false],
  ['https://cdn.example.com/npm/chat@*', 'https://cdn.example.com/npm/chat@1/x.js', true],
  ['https://cdn.example.com/chat@*/dist/*.js', 'https://cdn.example.com/chat@1.2/dist/x.js', true],
  ['https://cdn.example.com/chat@*/dist/*.js', 'https://cdn.example.com/chat@1.2/dist/x.js?v=1', false],
  ['https://cdn.example.com/chat@*/dist/*.js', 'https://cdn.example.com/chat@1.2/x.js', false],
  ['https://cdn.example.com/a*a', 'https://cdn.example.com/a', false],
  ['https://cdn.example.com/a*b', 'https://cdn.example.com/ab1b', true],
];

for (const [pattern, url, admitted] of table) {
  test(`${pattern} ${admitted ? 'admits' : 'keeps out'} ${url}`, () => {
    assert.equal(admits([pattern], url), admitted);
  });
}

test('admits what any of its patterns admits, and nothing without patterns', () => {
  const url = 'https://cdn.example.com/chat.js';

  assert.equal(admits(['https://other.example.com/', url], url), true);
  assert.equal(admits([], url), false);
});

for (const pattern of [
  'https://*/chat.js',
  'https://localhost/chat.js',
  'https://cdn.example.com',
  'http://cdn.example.com/',
  'https://cdn.*.com/',
]) {
  test(`throws at ${pattern} once it is reached`, () => {
    const url = 'https://cdn.example.com/chat.js';

    assert.throws(() => admits([pattern, url], url), /^Error: Invalid script URL filter\.$/);
    assert.equal(admits([url, pattern], url), true);
  });
}
