import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordsOf } from './fake-page.ts';
import { isListed } from './is-listed.ts';
import { chat, otherChat, syntheticPage, timer } from './synthetic-chat.ts';

it('finds nothing in an empty list', () => {
  assert.equal(isListed([], 'parlour', 'open'), false);
});

it('finds an exact name, whoever the vendor is', () => {
  assert.equal(isListed(['close', 'open'], 'parlour', 'open'), true);
  assert.equal(isListed(['open'], 'salon', 'open'), true);
});

it('does not take the beginning, the end or other letters of a name for the name', () => {
  const list = ['open', 'openlink_2', 'Openlink', 'link', 'openlin'];

  assert.equal(isListed(list, 'parlour', 'openlink'), false);
});

it('finds the name of one vendor only', () => {
  const list = ['parlour:open'];

  assert.equal(isListed(list, 'parlour', 'open'), true);
  assert.equal(isListed(list, 'salon', 'open'), false);
  assert.equal(isListed(list, 'parlour', 'openlink'), false);
});

it('finds every name with a beginning', () => {
  const list = ['choice_*'];

  assert.equal(isListed(list, 'parlour', 'choice_large_1'), true);
  assert.equal(isListed(list, 'parlour', 'choice_'), true);
  assert.equal(isListed(list, 'parlour', 'choic'), false);
  assert.equal(isListed(list, 'parlour', 'autochoice_1'), false);
});

it('finds names with a beginning for one vendor only', () => {
  const list = ['parlour:choice_*'];

  assert.equal(isListed(list, 'parlour', 'choice_large_1'), true);
  assert.equal(isListed(list, 'salon', 'choice_large_1'), false);
});

it('finds all events of one vendor', () => {
  const list = ['parlour:*'];

  assert.equal(isListed(list, 'parlour', 'open'), true);
  assert.equal(isListed(list, 'salon', 'began'), false);
});

it('finds everything with a star alone', () => {
  assert.equal(isListed(['*'], 'salon', 'began'), true);
});

it('does not mix up the beginning of a name with the id of the vendor', () => {
  assert.equal(isListed(['par*'], 'parlour', 'open'), false);
  assert.equal(isListed(['par*'], 'parlour', 'parting'), true);
  assert.equal(isListed(['parlour*'], 'parlour', 'open'), false);
  assert.equal(isListed(['sal*'], 'salon', 'began'), false);
});

it('takes a star in the middle of a name as a star', () => {
  assert.equal(isListed(['choice_*_1'], 'parlour', 'choice_large_1'), false);
});

it('takes signs of regular expressions as they are', () => {
  assert.equal(isListed(['o.en', '(open', 'op+en', 'o.*'], 'parlour', 'open'), false);
});

it('finds a name with a colon in it, with and without the vendor', () => {
  const native = 'event.Checkout: step 2';

  assert.equal(isListed(['salon:event.Checkout: step 2'], 'salon', native), true);
  assert.equal(isListed(['event.Checkout: step 2'], 'salon', native), true);
  assert.equal(isListed(['event.Checkout: *'], 'salon', native), true);
});

describe('the settings that use such lists', () => {
  const natives = async (settings: object) => {
    const page = syntheticPage(settings);
    for (const native of ['load', 'open', 'choice_large_1', timer]) {
      page.chatTracker.track!(chat, native);
    }
    page.chatTracker.track!(otherChat, 'open');
    const records = await recordsOf(page);
    return records.map(record => `${record.chat_vendor}:${record.chat_native_event}`);
  };

  it('record only what `only` lists', async () => {
    assert.deepEqual(await natives({ only: ['choice_*', `${otherChat}:open`] }), [
      `${chat}:choice_large_1`,
      `${otherChat}:open`,
    ]);
  });

  it('record all but what `ignore` lists', async () => {
    assert.deepEqual(await natives({ ignore: [`${chat}:*`] }), [`${otherChat}:open`]);
  });

  it('ignore what both list', async () => {
    assert.deepEqual(await natives({ only: ['open'], ignore: [`${chat}:open`] }), [`${otherChat}:open`]);
  });

  it('ignore time keeping unless told otherwise', async () => {
    assert.deepEqual(await natives({}), [
      `${chat}:load`,
      `${chat}:open`,
      `${chat}:choice_large_1`,
      `${otherChat}:open`,
    ]);
    assert.ok((await natives({ ignore: [] })).includes(`${chat}:${timer}`));
  });

  it('number what they let through without a gap', async () => {
    const page = syntheticPage({ only: ['open'] });

    for (const native of ['load', 'open', 'close', 'open']) page.chatTracker.track!(chat, native);

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(record => record.chat_seq),
      [1, 2],
    );
    assert.equal(page.chatTracker.status!().counts.ignored, 2);
  });
});
