import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaptureContext, Hook } from '../../../schemas/src/vendor.ts';
import { whileThere } from './while-there.ts';

type Page = { chat?: unknown };

/** A page with a global whose readers get it in brackets. */
function page(globals: Page = {}) {
  const hooks: Hook[] = [];
  let anew = 0;
  const context = { _win: globals, _keep: (_: string, hook: Hook) => hooks.push(hook) };
  const look = whileThere(
    context as unknown as CaptureContext,
    'chat',
    value => `(${value})`,
    () => anew++,
  );
  const stop = () => {
    for (const hook of hooks) hook.stop();
  };
  return { page: globals, look, stop, anew: () => anew };
}

describe('a global, while it is there', () => {
  it('is not made known by a look', () => {
    const opened = page();

    opened.look();

    assert.equal('chat' in opened.page, false);
  });

  it('is wrapped for its readers, whatever the page assigns later', () => {
    const opened = page({ chat: 'first' });
    opened.look();
    const first = opened.page.chat;

    opened.page.chat = 'second';

    assert.deepEqual([first, opened.page.chat], ['(first)', '(second)']);
    assert.equal(opened.anew(), 0);
  });

  it('is gone where the page has taken it away, also after a look', () => {
    const opened = page({ chat: 'first' });
    opened.look();

    delete opened.page.chat;
    opened.look();

    assert.equal('chat' in opened.page, false);
    assert.equal(opened.anew(), 1);
  });

  it('is wrapped again when it was put there anew, which is told even if nobody looked in between', () => {
    const opened = page({ chat: 'first' });
    opened.look();

    delete opened.page.chat;
    opened.page.chat = 'second';
    opened.look();

    assert.equal(opened.page.chat, '(second)');
    assert.equal(opened.anew(), 1);
  });

  it('that cannot be taken away was given another value only', () => {
    const opened = page(Object.defineProperty({}, 'chat', { value: 'first', writable: true }));
    opened.look();

    opened.page.chat = 'second';
    opened.look();

    assert.equal(opened.page.chat, '(second)');
    assert.equal(opened.anew(), 0);
  });

  it('is what the page has put there, once the script has stopped', () => {
    const opened = page({ chat: 'first' });
    opened.look();

    opened.stop();

    assert.deepEqual(Object.getOwnPropertyDescriptor(opened.page, 'chat'), {
      value: 'first',
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });
});
