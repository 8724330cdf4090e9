import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { longestHtml } from '../gtm/file/longest-html.ts';
import { inlineHtml } from './inline.ts';

interface Page {
  chatTracker?: unknown;
  scripts: string[];
}

/** Runs the Custom HTML as a page would, up to the script element. */
function run(html: string, page: Page): Page {
  const document = {
    createElement: () => ({ text: '' }),
    head: { appendChild: ({ text }: { text: string }) => page.scripts.push(text) },
  };
  runInNewContext(html.replace(/<\/?script>/g, ''), { window: page, document });
  return page;
}

describe('the script inside the container', () => {
  const bundle = `(()=>{const a={b:{c:{}}},d='\\'"',e=\`\${a}{{x}}{{{\`;/<\\/script><!--/.test("\u2028\u2029\\n\\\\")})();`;
  const html = inlineHtml(`${bundle}\n`);

  test('arrives as it was', () => {
    assert.deepEqual(run(html, { scripts: [] }).scripts, [bundle]);
  });

  test('holds nothing that GTM or the page would read differently', () => {
    assert.ok(!html.includes('{{'));
    assert.equal(html.split('</script').length, 2);
    assert.ok(!html.includes('<!--'));
    assert.doesNotMatch(html, /[\u2028\u2029]/);
  });

  test('leaves the syntax around it old', () => {
    assert.doesNotMatch(html.replace(/script\.text = .*/, ''), /=>|\b(const|let|class)\b|`/);
  });

  test('closes the gate in front of all settings, so that earlier and later ones win', () => {
    const asleep = run(html, { scripts: [] });
    const early = run(html, { scripts: [], chatTracker: [{ consent: 'granted' }] });

    assert.equal(JSON.stringify(asleep.chatTracker), '[{"consent":"denied"}]');
    assert.equal(JSON.stringify(early.chatTracker), '[{"consent":"denied"},{"consent":"granted"}]');
  });

  test('leaves a listener alone that already runs, and a queue that is not an array', () => {
    const running = run(html, { scripts: [], chatTracker: Object.assign([1], { version: '1.0.0' }) });
    const strange = run(html, { scripts: [], chatTracker: { consent: 'granted' } });

    assert.deepEqual([...(running.chatTracker as number[])], [1]);
    assert.deepEqual(strange.chatTracker, { consent: 'granted' });
  });

  test('is refused when it is longer than GTM takes', () => {
    assert.throws(() => inlineHtml('x'.repeat(longestHtml)), /fewer than 102400\. Choose another delivery/);
  });
});
