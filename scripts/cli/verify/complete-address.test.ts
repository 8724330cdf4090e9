import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completeAddress } from './complete-address.ts';

describe('the address of a page', () => {
  const rows: readonly (readonly [written: string, whole: string])[] = [
    ['https://www.example.com/', 'https://www.example.com/'],
    ['http://www.example.com/a?b#c', 'http://www.example.com/a?b#c'],
    ['www.example.com', 'https://www.example.com/'],
    ['example.com/contact?x=1', 'https://example.com/contact?x=1'],
    ['example.com:8443/a', 'https://example.com:8443/a'],
    ['jane:secret@stage.example.com', 'https://jane:secret@stage.example.com/'],
    ['localhost:3000', 'http://localhost:3000/'],
    ['127.0.0.1:8080/a.html', 'http://127.0.0.1:8080/a.html'],
    ['müller.example', 'https://xn--mller-kva.example/'],
    ['file:///a.html', 'file:///a.html'],
    [' https://www.example.com ', 'https://www.example.com/'],
  ];

  for (const [written, whole] of rows) {
    it(`is ${whole} where somebody writes ${JSON.stringify(written)}`, () => {
      assert.equal(completeAddress(written), whole);
    });
  }

  for (const written of [
    '',
    'example',
    'two words',
    'ftp://example.com/',
    'javascript:alert(1)',
    'https://',
    '--wait',
  ]) {
    it(`is not ${JSON.stringify(written)}`, () => {
      assert.throws(() => completeAddress(written), /is not the address of a page\. Write one such as/);
    });
  }

  it('is told without its password when it is wrong', () => {
    assert.throws(
      () => completeAddress('ftp://jane:secret@example.com/'),
      ({ message }: Error) => !/jane|secret/.test(message),
    );
  });
});
