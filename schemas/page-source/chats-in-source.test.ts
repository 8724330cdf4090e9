import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import { chatsInSource } from './chats-in-source.ts';

const foundIn = (source: string) =>
  chatsInSource(source, dictionary).found.map(({ chat, address }) => [chat.id, address] as const);

describe('the chats of a page, by its source', () => {
  for (const { id, label, fingerprint } of dictionary.vendors) {
    const { own, others, snippet } = scriptAddresses[id];

    it(`${label} is found by each address of its script, and by no other`, () => {
      for (const address of own) {
        assert.deepEqual(foundIn(`<p>Hello</p><script async src="${address}"></script>`), [[id, address]]);
      }
      for (const address of others) {
        assert.deepEqual(foundIn(`<script src="${address}"></script>`), [], address);
      }
    });

    it(`${label} alone is found by the code that its documentation has sites paste`, () => {
      assert.deepEqual(
        foundIn(snippet).map(([found]) => found),
        [id],
      );
    });

    it(`${label} is found where a consent tool or an optimiser holds its script back`, () => {
      const held = `<script type="text/plain" data-src="${own[0]}"></script>`;

      assert.deepEqual(foundIn(held), [[id, own[0]]]);
    });

    it(`${label} is found by the code of its snippet, in a page or alone`, () => {
      const code = `(function () { var s = document.createElement('script'); s.src = '${own[0]}'; })();`;

      for (const source of [`<script>${code}</script>`, code]) assert.deepEqual(foundIn(source), [[id, '']]);
      for (const name of fingerprint.globals) {
        assert.deepEqual(
          foundIn(`<script>window.${name} = window.${name} || {};</script>`),
          [[id, '']],
          name,
        );
      }
    });

    it(`${label} is not found where a text or a comment speaks of it`, () => {
      assert.deepEqual(foundIn(`<p>We use ${label}.</p><!-- <script src="${own[0]}"></script> -->`), []);
    });
  }

  it('all are found that are there', () => {
    const tags = dictionary.vendors.map(({ id }) => `<script src="${scriptAddresses[id].own[0]}"></script>`);

    assert.deepEqual(
      foundIn(tags.join('')).map(([id]) => id),
      dictionary.vendors.map(({ id }) => id),
    );
  });

  it('a page with Tag Manager may have chats that its source does not show', () => {
    const gtm = '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC123"></script>';

    assert.equal(chatsInSource(gtm, dictionary).hasTagManager, true);
    assert.deepEqual(chatsInSource('', dictionary), { found: [], hasTagManager: false });
  });

  it('is told within a moment for a page of any size', () => {
    const source = `<script ${'a '.repeat(20_000)}`.repeat(20) + '<!--'.repeat(50_000);
    const start = performance.now();

    chatsInSource(source, dictionary);

    assert.ok(performance.now() - start < 10_000);
  });
});
