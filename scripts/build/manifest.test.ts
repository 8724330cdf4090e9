import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { measure, renderManifest } from './manifest.ts';

const bundle = "(()=>{console.log('{{a}}')})()";
const files = measure(
  new Map([
    ['chat-datalayer.js', bundle],
    ['gtm/container.json', '{}\n'],
    ['site/index.html', '<p>'],
    ['gallery/template.tpl', ''],
    ['types/a.d.ts', 'export {};'],
  ]),
);
const oneChat = "(()=>{console.log('one')})()\n";
const manifest = JSON.parse(renderManifest('1.2.3', files, { bundle, someChat: oneChat }));
const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('the manifest', () => {
  it('has the hash of each file for the attribute integrity', () => {
    assert.equal(manifest.files['chat-datalayer.js'].integrity, sha384(bundle));
    assert.equal(manifest.files['gtm/container.json'].integrity, sha384('{}\n'));
  });

  it('has an address of exactly this version for each file of the package', () => {
    const addresses = Object.entries(manifest.files as { [path: string]: { url?: string } }).map(
      ([path, { url }]) => [path, url],
    );

    assert.deepEqual(addresses, [
      ['chat-datalayer.js', 'https://cdn.jsdelivr.net/npm/chat-datalayer@1.2.3/dist/chat-datalayer.js'],
      ['gtm/container.json', 'https://cdn.jsdelivr.net/npm/chat-datalayer@1.2.3/dist/gtm/container.json'],
      ['site/index.html', 'https://cdn.jsdelivr.net/npm/chat-datalayer@1.2.3/dist/site/index.html'],
      ['gallery/template.tpl', undefined],
    ]);
  });

  it('has the source for a content security policy: a script in the page, and nothing that Tag Manager rewrites', () => {
    assert.deepEqual(manifest.csp, {
      bundle: `'${sha384(bundle)}'`,
      someChat: `'${sha384(oneChat.trimEnd())}'`,
    });
  });
});
