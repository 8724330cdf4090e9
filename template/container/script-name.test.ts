import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scriptNameOf } from './script-name.ts';

const names: readonly (readonly [url: string, name: string])[] = [
  ['https://www.shop.example/assets/cdl.min.js', 'cdl.min.js'],
  ['https://www.shop.example/chat.js?v=3', 'chat.js'],
  ['/js/chat%20.js', 'chat .js'],
  ['https://www.shop.example/a%2F..%2Fb.js', 'a%2F..%2Fb.js'],
  ['https://www.shop.example/%E0%A4%A.js', '%E0%A4%A.js'],
  ['https://www.shop.example/js/', 'chat-datalayer.js'],
  ['', 'chat-datalayer.js'],
  ['https://', 'chat-datalayer.js'],
];

for (const [url, name] of names) {
  it(`the script of "${url}" is the file ${name}`, () => {
    assert.equal(scriptNameOf(url), name);
  });
}
