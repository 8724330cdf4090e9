import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageLink } from './page-link.ts';

describe('the link in the notes', () => {
  test('is the address of the page', () => {
    const page = new URL('https://example.org/c/configurator.html');

    assert.equal(pageLink(page, 'ga4=G-1'), 'https://example.org/c/configurator.html#ga4=G-1');
  });

  test('tells nothing about the disk of whoever made the file', () => {
    const page = new URL('file:///home/anna/site/configurator.html');

    assert.equal(pageLink(page, 'ga4=G-1'), 'configurator.html#ga4=G-1');
  });

  for (const origin of [
    'http://localhost:4173',
    'http://docs.localhost',
    'http://127.0.0.1:4173',
    'http://0.0.0.0:8080',
    'http://10.1.2.3',
    'https://172.16.0.9',
    'http://192.168.178.20:3000',
    'http://169.254.7.7',
    'http://[::1]:4173',
    'http://[fd12:3456::1]',
    'http://devbox',
    'http://nas.local',
    'https://wiki.internal',
  ]) {
    test(`of a page at ${origin} says nothing of the place either`, () => {
      const page = new URL(`${origin}/team/configurator.html`);

      assert.equal(pageLink(page, 'ga4=G-1'), 'configurator.html#ga4=G-1');
    });
  }

  test('of a page that anybody can open leads there', () => {
    for (const origin of ['https://example.org:8443', 'https://10.example.org', 'http://172.32.0.1']) {
      assert.equal(
        pageLink(new URL(`${origin}/configurator.html`), 'ga4=G-1'),
        `${origin}/configurator.html#ga4=G-1`,
      );
    }
  });
});
