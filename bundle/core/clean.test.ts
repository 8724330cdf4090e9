import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { primitive, text } from './clean.ts';
import { substitutes, withFake } from './fake-built-in.ts';
import { recordsOf } from './fake-page.ts';
import { chat, syntheticPage } from './synthetic-chat.ts';

/** A JSON Web Token, invented, with a mail address inside. */
const token =
  'eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6InRvbS5tdXN0ZXJAZXhhbXBsZS5jb20ifQ.YW4gaW52ZW50ZWQgc2lnbmF0dXJl';

/** Values that have no text of their own. */
const formless: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  10n,
  Symbol('secret'),
  {},
  [],
  ['text'],
  () => 'text',
  new Date(0),
  new String('text'),
  new Number(7),
  { toString: () => 'text' },
  Object.create(null),
  new Proxy({}, {}),
];

describe('text', () => {
  it('keeps a text of 100 characters whole', () => {
    const value = 'x'.repeat(100);

    assert.equal(text(value), value);
  });

  it('cuts a longer text after 100 characters', () => {
    const value = 'x'.repeat(100) + 'secret';

    assert.equal(text(value), 'x'.repeat(100));
  });

  it('cuts a huge text', () => {
    const value = 'y'.repeat(5_000_000);

    assert.equal(text(value), 'y'.repeat(100));
  });

  it('leaves out an emoji that does not fit, rather than cutting it in half', () => {
    const value = 'x'.repeat(99) + '🐟🐟';

    assert.equal(text(value), 'x'.repeat(99));
  });

  it('keeps an emoji that just fits', () => {
    const value = 'x'.repeat(98) + '🐟🐟';

    assert.equal(text(value), 'x'.repeat(98) + '🐟');
  });

  it('cuts a text that is all emoji between two of them', () => {
    const value = '🐟'.repeat(80);

    assert.equal(text(value), '🐟'.repeat(50));
  });

  it('writes numbers as text, so that an id looks the same whatever a vendor sends', () => {
    assert.deepEqual(
      [20415, 0, -1, 1.5].map(value => text(value)),
      ['20415', '0', '-1', '1.5'],
    );
  });

  it('takes an empty text for none', () => {
    assert.equal(text(''), undefined);
  });

  it('gives nothing for a boolean', () => {
    assert.deepEqual(
      [true, false].map(value => text(value)),
      [undefined, undefined],
    );
  });

  it('gives nothing for what is not a primitive with a text, and does not throw', () => {
    assert.deepEqual(
      formless.map(value => text(value)),
      formless.map(() => undefined),
    );
  });

  it('never lets a token through, wherever in the text it stands', () => {
    const values = [token, `Bearer ${token}`, `id=${token}&x=1`, token.slice(0, 30), `x`.repeat(80) + token];

    assert.deepEqual(
      values.map(value => text(value)),
      values.map(() => undefined),
    );
  });

  it('lets no readable part of a token through that the cut has shortened', () => {
    const value = 'x'.repeat(90) + token;

    assert.doesNotMatch(String(text(value)), /eyJ\w{10}/);
  });

  it('does not take an ordinary text with the same first letters for a token', () => {
    assert.deepEqual(
      ['eyJ', 'Reykjavik', 'eyJ is short'].map(value => text(value)),
      ['eyJ', 'Reykjavik', 'eyJ is short'],
    );
  });
});

describe('primitive', () => {
  it('keeps finite numbers and booleans as they are', () => {
    const values = [0, -1, 129.9, true, false];

    assert.deepEqual(
      values.map(value => primitive(value)),
      values,
    );
  });

  it('cleans a text like any other', () => {
    assert.equal(primitive('x'.repeat(200)), 'x'.repeat(100));
    assert.equal(primitive(token), undefined);
  });

  it('gives nothing for any other value, and does not throw', () => {
    assert.deepEqual(
      formless.map(value => primitive(value)),
      formless.map(() => undefined),
    );
  });
});

describe('a page that replaces Number.isFinite', () => {
  for (const [said, value] of Object.entries(substitutes)) {
    it(`${said} changes nothing of what is kept`, async () => {
      const long = 'a'.repeat(101);

      const kept = await withFake(Number, 'isFinite', value, () =>
        [{}, long, token, Number.NaN, 7].map(each => [primitive(each), text(each)]),
      );

      const cut = 'a'.repeat(100);
      assert.deepEqual(kept, [
        [undefined, undefined],
        [cut, cut],
        [undefined, undefined],
        [undefined, undefined],
        [7, '7'],
      ]);
    });
  }
});

describe('a link', () => {
  const address = 'https://shop.example/cart?order=7#top';

  /** What a record says of links that were clicked on a page of this address. */
  const recorded = async (links: readonly unknown[], href = address) => {
    const page = syntheticPage({}, { location: { href, pathname: '/cart' } });
    for (const url of links) page.chatTracker.track!(chat, 'link_followed', { url });
    return (await recordsOf(page)).map(record => record.chat_link_url);
  };

  it('for the web is recorded with origin and path', async () => {
    const links = ['https://www.example.com/shop/summer', 'http://example.com:8080/a/b.html'];

    assert.deepEqual(await recorded(links), links);
  });

  it('loses its query, its fragment and its password', async () => {
    const links = ['https://tom:geheim@www.example.com/shop?mail=tom@example.com#tom'];

    assert.deepEqual(await recorded(links), ['https://www.example.com/shop']);
  });

  it('for anything but the web is recorded as its scheme alone', async () => {
    const links = {
      'mailto:tom@example.com?subject=Hi': 'mailto',
      'tel:+49405550133': 'tel',
      'javascript:alert("tom@example.com")': 'javascript',
      'data:text/html,<b>tom@example.com</b>': 'data',
      'blob:https://shop.example/9115d58c': 'blob',
      'whatsapp://send?phone=49405550133': 'whatsapp',
      'MAILTO:tom@example.com': 'mailto',
    };

    assert.deepEqual(await recorded(Object.keys(links)), Object.values(links));
  });

  it('without an origin is read as the page would read it', async () => {
    const links = {
      '/help?from=chat': 'https://shop.example/help',
      'help.html': 'https://shop.example/help.html',
      '//cdn.example.com/a': 'https://cdn.example.com/a',
      '?order=8': 'https://shop.example/cart',
    };

    assert.deepEqual(await recorded(Object.keys(links)), Object.values(links));
  });

  it('that is broken is not recorded', async () => {
    const links = ['http://', 'https://a b/', 'https://[::1'];

    assert.deepEqual(
      await recorded(links),
      links.map(() => undefined),
    );
  });

  it('without an origin is not recorded on a page that has none itself', async () => {
    assert.deepEqual(await recorded(['/help'], 'about:srcdoc'), [undefined]);
  });

  it('is cut after 100 characters', async () => {
    const links = ['https://shop.example/' + 'p'.repeat(5_000_000)];

    assert.deepEqual(await recorded(links), ['https://shop.example/' + 'p'.repeat(79)]);
  });

  it('with a token in its path is not recorded', async () => {
    assert.deepEqual(await recorded([`https://shop.example/in/${token}`]), [undefined]);
  });

  it('that is no text is not recorded', async () => {
    const links = [...formless, 7, true, new URL('https://shop.example/a')];

    assert.deepEqual(
      await recorded(links),
      links.map(() => undefined),
    );
  });
});
