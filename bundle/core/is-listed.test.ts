import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listeningPage, recordsOf } from './fake-page.ts';
import { isListed } from './is-listed.ts';

it('finds nothing in an empty list', () => {
  assert.equal(isListed([], 'loyjoy', 'open'), false);
});

it('finds an exact name, whoever the vendor is', () => {
  assert.equal(isListed(['close', 'open'], 'loyjoy', 'open'), true);
  assert.equal(isListed(['open'], 'usercom', 'open'), true);
});

it('does not take the beginning, the end or other letters of a name for the name', () => {
  const list = ['open', 'openlink_2', 'Openlink', 'link', 'openlin'];

  assert.equal(isListed(list, 'loyjoy', 'openlink'), false);
});

it('finds the name of one vendor only', () => {
  const list = ['loyjoy:open'];

  assert.equal(isListed(list, 'loyjoy', 'open'), true);
  assert.equal(isListed(list, 'userlike', 'open'), false);
  assert.equal(isListed(list, 'loyjoy', 'openlink'), false);
});

it('finds every name with a beginning', () => {
  const list = ['jump_*'];

  assert.equal(isListed(list, 'loyjoy', 'jump_decision_1'), true);
  assert.equal(isListed(list, 'loyjoy', 'jump_'), true);
  assert.equal(isListed(list, 'loyjoy', 'jum'), false);
  assert.equal(isListed(list, 'loyjoy', 'autojump_1'), false);
});

it('finds names with a beginning for one vendor only', () => {
  const list = ['loyjoy:jump_*'];

  assert.equal(isListed(list, 'loyjoy', 'jump_decision_1'), true);
  assert.equal(isListed(list, 'usercom', 'jump_decision_1'), false);
});

it('finds all events of one vendor', () => {
  const list = ['loyjoy:*'];

  assert.equal(isListed(list, 'loyjoy', 'open'), true);
  assert.equal(isListed(list, 'userlike', 'chat_started'), false);
});

it('finds everything with a star alone', () => {
  assert.equal(isListed(['*'], 'userlike', 'chat_started'), true);
});

it('does not mix up the beginning of a name with the id of the vendor', () => {
  assert.equal(isListed(['lo*'], 'loyjoy', 'open'), false);
  assert.equal(isListed(['lo*'], 'loyjoy', 'load'), true);
  assert.equal(isListed(['loyjoy*'], 'loyjoy', 'open'), false);
  assert.equal(isListed(['user*'], 'userlike', 'chat_started'), false);
});

it('takes a star in the middle of a name as a star', () => {
  assert.equal(isListed(['jump_*_1'], 'loyjoy', 'jump_decision_1'), false);
});

it('takes signs of regular expressions as they are', () => {
  assert.equal(isListed(['o.en', '(open', 'op+en', 'o.*'], 'loyjoy', 'open'), false);
});

it('finds a name with a colon in it, with and without the vendor', () => {
  const native = 'event.Checkout: step 2';

  assert.equal(isListed(['usercom:event.Checkout: step 2'], 'usercom', native), true);
  assert.equal(isListed(['event.Checkout: step 2'], 'usercom', native), true);
  assert.equal(isListed(['event.Checkout: *'], 'usercom', native), true);
});

describe('the settings that use such lists', () => {
  const natives = async (settings: object) => {
    const page = listeningPage(settings);
    for (const native of ['load', 'open', 'jump_decision_1', 'screen_time']) {
      page.chatTracker.track!('loyjoy', native);
    }
    page.chatTracker.track!('userlike', 'open');
    const records = await recordsOf(page);
    return records.map(record => `${record.chat_vendor}:${record.chat_native_event}`);
  };

  it('record only what `only` lists', async () => {
    assert.deepEqual(await natives({ only: ['jump_*', 'userlike:open'] }), [
      'loyjoy:jump_decision_1',
      'userlike:open',
    ]);
  });

  it('record all but what `ignore` lists', async () => {
    assert.deepEqual(await natives({ ignore: ['loyjoy:*'] }), ['userlike:open']);
  });

  it('ignore what both list', async () => {
    assert.deepEqual(await natives({ only: ['open'], ignore: ['loyjoy:open'] }), ['userlike:open']);
  });

  it('ignore time keeping unless told otherwise', async () => {
    assert.deepEqual(await natives({}), [
      'loyjoy:load',
      'loyjoy:open',
      'loyjoy:jump_decision_1',
      'userlike:open',
    ]);
    assert.ok((await natives({ ignore: [] })).includes('loyjoy:screen_time'));
  });

  it('number what they let through without a gap', async () => {
    const page = listeningPage({ only: ['open'] });

    for (const native of ['load', 'open', 'close', 'open']) page.chatTracker.track!('loyjoy', native);

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(record => record.chat_seq),
      [1, 2],
    );
    assert.equal(page.chatTracker.status!().counts.ignored, 2);
  });
});
