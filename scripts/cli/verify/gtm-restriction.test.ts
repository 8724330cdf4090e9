import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restrictionOf } from './gtm-restriction.ts';

/** The tags that cannot run where a page pushes these lists. */
function forbidden(lists: { readonly [key: string]: readonly string[] }): readonly string[] {
  const leaves = Object.entries(lists).flatMap(([key, names]) =>
    names.map((name, at) => [`${key}.${at}`, name] as const),
  );
  return restrictionOf({ entries: [{ queue: 'dataLayer', values: {}, leaves }] })?.kinds ?? [];
}

describe('what a page forbids Tag Manager', () => {
  it('is nothing where it says nothing, or speaks of tags of others', () => {
    assert.deepEqual(forbidden({}), []);
    assert.deepEqual(forbidden({ 'gtm.blocklist': ['j', 'hjtc'] }), []);
    assert.deepEqual(forbidden({ 'gtm.allowlist': ['google', 'customScripts', 'sandboxedScripts'] }), []);
  });

  it('is each kind of tag that one of its groups is blocked for', () => {
    assert.deepEqual(forbidden({ 'gtm.blocklist': ['nonGoogleScripts'] }), ['Custom HTML']);
    assert.deepEqual(forbidden({ 'gtm.blacklist': ['sandboxedScripts'] }), ['custom template']);
    assert.deepEqual(forbidden({ 'gtm.blocklist': ['gaawe'] }), ['GA4 event']);
  });

  it('is everything that a list of what is allowed leaves out', () => {
    assert.deepEqual(forbidden({ 'gtm.allowlist': ['google'] }), ['Custom HTML', 'custom template']);
    assert.deepEqual(forbidden({ 'gtm.whitelist': ['html'] }), ['custom template', 'GA4 event']);
  });

  it('is what one list blocks, though another allows it', () => {
    assert.deepEqual(
      forbidden({
        'gtm.allowlist': ['google', 'html', 'sandboxedScripts'],
        'gtm.blocklist': ['customScripts'],
      }),
      ['Custom HTML'],
    );
  });
});
