import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Options, parse } from 'acorn';
import { inlineHtml } from '../../template/container/inline.ts';
import { templateParts } from '../generate/template-parts.ts';
import { bundle, bundles } from './bundles.ts';
import { scriptParts } from './script-parts.ts';
import { renderSite } from './site.ts';

/** Reads a script as a browser of 2018 does; the error tells line and column. */
const parse2018 = (text: string, sourceType: Options['sourceType'] = 'script') =>
  parse(text, { ecmaVersion: 2018, sourceType });

describe('a browser of 2018 reads', async () => {
  const standard = (await bundle(bundles.standard)).text;

  it('the standard build', () => {
    assert.doesNotThrow(() => parse2018(standard));
  });

  it('the debug build', async () => {
    const { text } = await bundle(bundles.debug);

    assert.doesNotThrow(() => parse2018(text));
  });

  for (const entry of [bundles.module, bundles.chats]) {
    it(`the module ${entry.file}, as a module`, async () => {
      const { text } = await bundle(entry);

      assert.doesNotThrow(() => parse2018(text, 'module'));
    });
  }

  it('the script inside the container, and the tag that carries it', () => {
    const [, code = ''] = /^<script>([\s\S]*)<\/script>$/.exec(inlineHtml(standard)) ?? [];

    const tag = parse2018(code);
    const [, carried] = /script\.text = ('.*');/.exec(code) ?? [];

    assert.equal(tag.body.length, 1);
    assert.doesNotThrow(() => parse2018(new Function(`return ${carried}`)()));
  });

  it('every script of the site', async () => {
    const scripts = [
      ...(await renderSite({ template: templateParts(), script: await scriptParts(), privacyStyle: '' })),
    ].filter(([name]) => name.endsWith('.js'));

    assert.notEqual(scripts.length, 0);
    for (const [name, text] of scripts) assert.doesNotThrow(() => parse2018(text), name);
  });

  it('every regular expression that a build makes of a text, as esbuild does with those it finds too new', async () => {
    const texts = `${standard}${(await bundle(bundles.debug)).text}`.matchAll(
      /new RegExp\((".*?[^\\]"),"(\w*)"\)/g,
    );

    const made = [...texts].map(([, source, flags]) => `/${JSON.parse(source!)}/${flags}`);
    assert.deepEqual([...new Set(made.map(text => parse2018(text)).map(({ type }) => type))], ['Program']);
    assert.throws(() => parse2018('/a/v'), SyntaxError);
  });

  it('no syntax that came later', () => {
    for (const later of ['a?.b', 'a ?? b', 'try { a() } catch { }', 'class A { b = 1 }']) {
      assert.throws(() => parse2018(later), SyntaxError, later);
    }
  });
});
