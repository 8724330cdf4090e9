import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Settings } from '../../schemas/src/settings.ts';
import { type FakePage, leave, recordsOf } from './fake-page.ts';
import { chat, otherChat, syntheticPage } from './synthetic-chat.ts';

/** The storage of a browser tab, and everything that was done with it. */
function tabStorage(initial: { [key: string]: string } = {}) {
  const kept = new Map(Object.entries(initial));
  const touched: string[] = [];
  const getItem = (key: string) => {
    touched.push('get ' + key);
    return kept.get(key) ?? null;
  };
  const setItem = (key: string, value: string) => {
    touched.push('set ' + key);
    kept.set(key, value);
  };
  return { kept, touched, getItem, setItem };
}

const fail = () => {
  throw new Error('the browser forbids storage');
};

const visit = (sessionStorage: unknown, settings: Settings = { memory: 'tab' }) =>
  syntheticPage(settings, { sessionStorage });
/** The visitor does something on a page, and leaves it. */
const passing = (page: FakePage, act: (page: FakePage) => void) => {
  act(page);
  leave(page);
};
const write = (page: FakePage) => page.chatTracker.track!(chat, 'message');
const open = (page: FakePage) => page.chatTracker.track!(chat, 'window_opened');
const countsIn = async (page: FakePage) =>
  (await recordsOf(page)).map(({ event, chat_nth }) => [event, chat_nth]);
const problemsOn = (page: FakePage) => page.chatTracker.status!().problems;

describe('the count of a record', () => {
  it('goes up with each event of the same word', async () => {
    const page = syntheticPage();

    open(page);
    open(page);
    open(page);

    assert.deepEqual(await countsIn(page), [
      ['chat_opened', 1],
      ['chat_opened', 2],
      ['chat_opened', 3],
    ]);
  });

  it('is kept apart for each word', async () => {
    const page = syntheticPage();

    open(page);
    page.chatTracker.track!(chat, 'window_closed');
    open(page);

    assert.deepEqual(await countsIn(page), [
      ['chat_opened', 1],
      ['chat_closed', 1],
      ['chat_opened', 2],
    ]);
  });

  it('is kept apart for each vendor', async () => {
    const page = syntheticPage();

    open(page);
    page.chatTracker.track!(otherChat, 'window_opened');

    assert.deepEqual(await countsIn(page), [
      ['chat_opened', 1],
      ['chat_opened', 1],
    ]);
  });

  it('is shared by native events of the same word', async () => {
    const page = syntheticPage();

    page.chatTracker.track!(chat, 'option_chosen');
    page.chatTracker.track!(chat, 'survey_sent');

    assert.deepEqual(await countsIn(page), [
      ['chat_answered', 1],
      ['chat_answered', 2],
    ]);
  });

  it('is that of the new word for a renamed event', async () => {
    const page = syntheticPage({ events: { talk_ended: 'chat_goal' } });

    page.chatTracker.track!(chat, 'visit_booked');
    page.chatTracker.track!(chat, 'talk_ended');

    assert.deepEqual(await countsIn(page), [
      ['chat_goal', 1],
      ['chat_goal', 2],
    ]);
  });

  it('does not count ignored events', async () => {
    const page = syntheticPage({ ignore: ['window_opened'] });

    open(page);
    page.chatTracker.push({ ignore: [] });
    open(page);

    assert.deepEqual(await countsIn(page), [['chat_opened', 1]]);
  });

  it('begins anew on the next page', async () => {
    const storage = tabStorage();
    passing(visit(storage, {}), open);

    const next = visit(storage, {});
    open(next);

    assert.deepEqual(await countsIn(next), [['chat_opened', 1]]);
  });
});

describe('the visitor of a chat that tells of messages alone', () => {
  it('is engaged with the first message on a page, and that record comes before the message', async () => {
    const page = syntheticPage();

    write(page);
    write(page);

    assert.deepEqual(await countsIn(page), [
      ['chat_engaged', 1],
      ['chat_message_sent', 1],
      ['chat_message_sent', 2],
    ]);
  });

  it('is engaged again on the next page', async () => {
    const storage = tabStorage();
    passing(visit(storage, {}), write);

    const next = visit(storage, {});
    write(next);

    assert.deepEqual(await countsIn(next), [
      ['chat_engaged', 1],
      ['chat_message_sent', 1],
    ]);
  });

  it('is engaged once in a tab that remembers', async () => {
    const storage = tabStorage();
    passing(visit(storage), write);

    const next = visit(storage);
    write(next);

    assert.deepEqual(await countsIn(next), [['chat_message_sent', 2]]);
  });

  it('is not engaged by a reply', async () => {
    const page = syntheticPage();

    page.chatTracker.track!(chat, 'message', { isReply: true });

    assert.deepEqual(await countsIn(page), [['chat_message_received', 1]]);
  });
});

describe('a tab that remembers', () => {
  it('counts on from page to page', async () => {
    const storage = tabStorage();
    const pages = [];

    for (let i = 0; i < 3; i++) {
      const page = visit(storage);
      open(page);
      open(page);
      leave(page);
      pages.push(await countsIn(page));
    }

    assert.deepEqual(pages.flat(), [
      ['chat_opened', 1],
      ['chat_opened', 2],
      ['chat_opened', 3],
      ['chat_opened', 4],
      ['chat_opened', 5],
      ['chat_opened', 6],
    ]);
  });

  it('uses one key', async () => {
    const storage = tabStorage();

    passing(visit(storage), open);

    assert.deepEqual([...storage.kept.keys()], ['chat-datalayer']);
  });

  it('asks the storage once for a page, and writes when the page is hidden, if there is something new', () => {
    const storage = tabStorage();
    const page = visit(storage);
    leave(page);
    page.chatTracker.push({ staff: 'keep' });
    assert.deepEqual(storage.touched, []);

    open(page);
    open(page);
    assert.deepEqual(storage.touched, ['get chat-datalayer']);

    leave(page);
    leave(page);
    assert.deepEqual(storage.touched, ['get chat-datalayer', 'set chat-datalayer']);
  });

  it('keeps numbers of words, and nothing of a payload', async () => {
    const storage = tabStorage();
    const page = visit(storage);

    page.chatTracker.track!(chat, 'form_sent', {
      flow_id: 'flow-1',
      visitor: { email: 'mira@example.com' },
    });
    leave(page);

    assert.deepEqual(JSON.parse(storage.kept.get('chat-datalayer')!), { [chat]: { chat_lead: 1 } });
  });

  it('adds what was counted before to what this page has counted, if it is told late', async () => {
    const storage = tabStorage();
    passing(visit(storage), open);
    const page = visit(storage, {});

    open(page);
    page.chatTracker.push({ memory: 'tab' });
    open(page);

    assert.deepEqual(await countsIn(page), [
      ['chat_opened', 1],
      ['chat_opened', 3],
    ]);
  });

  it('knows what later pages have counted when the visitor goes back to an earlier one', async () => {
    const storage = tabStorage();
    const earlier = visit(storage);
    passing(earlier, open);
    passing(visit(storage), write);

    write(earlier);

    assert.deepEqual(await countsIn(earlier), [
      ['chat_opened', 1],
      ['chat_message_sent', 2],
    ]);
  });

  it('counts on where the page was hidden before consent was taken back', async () => {
    const page = visit(tabStorage());
    passing(page, write);
    await recordsOf(page);

    page.chatTracker.push({ consent: 'denied' });
    write(page);
    page.chatTracker.push({ consent: 'granted' });
    write(page);

    assert.deepEqual(await countsIn(page), [
      ['chat_engaged', 1],
      ['chat_message_sent', 1],
      ['chat_message_sent', 2],
      ['chat_message_sent', 3],
    ]);
  });

  it('takes over earlier counts once, however often settings come', async () => {
    const storage = tabStorage();
    passing(visit(storage), open);
    const page = visit(storage);

    page.chatTracker.push({ memory: 'tab' }, { consent: 'granted' }, {});
    open(page);

    assert.deepEqual(await countsIn(page), [['chat_opened', 2]]);
  });
});

describe('nothing is stored', () => {
  it('unless the tab is to remember', async () => {
    const storage = tabStorage();

    const page = visit(storage, { memory: 'page' });
    write(page);
    leave(page);

    assert.deepEqual(storage.touched, []);
  });

  it('while consent is denied', async () => {
    const storage = tabStorage();

    const page = visit(storage, { memory: 'tab', consent: 'denied' });
    write(page);
    open(page);
    leave(page);

    assert.deepEqual(storage.touched, []);
  });

  it('after consent was taken back', async () => {
    const storage = tabStorage();
    const page = visit(storage);
    passing(page, open);
    const before = storage.kept.get('chat-datalayer');

    page.chatTracker.push({ consent: 'denied' });
    passing(page, open);

    assert.equal(storage.kept.get('chat-datalayer'), before);
  });

  it('after the bundle has stopped', () => {
    const storage = tabStorage();
    const page = visit(storage);

    page.chatTracker.stop!();
    const before = storage.touched.length;
    passing(page, open);

    assert.equal(storage.touched.length, before);
  });

  it('before consent, but counts of that time are kept once it comes', async () => {
    const storage = tabStorage();
    const page = visit(storage, { memory: 'tab', consent: 'denied' });

    open(page);
    page.chatTracker.push({ consent: 'granted' });
    leave(page);

    assert.deepEqual(JSON.parse(storage.kept.get('chat-datalayer')!), { [chat]: { chat_opened: 1 } });
  });
});

describe('a storage that fails', () => {
  const reported = [{ code: 'storage_failed' }];

  it('because it is not there is reported, and counting goes on', async () => {
    const page = visit(undefined);

    open(page);
    open(page);

    assert.deepEqual(problemsOn(page), reported);
    assert.deepEqual(await countsIn(page), [
      ['chat_opened', 1],
      ['chat_opened', 2],
    ]);
  });

  it('because the browser forbids to look at it is reported, and nothing is thrown', async () => {
    const page = syntheticPage({ memory: 'tab' }, {});
    Object.defineProperty(page, 'sessionStorage', { get: fail });

    assert.doesNotThrow(() => open(page));

    assert.deepEqual(problemsOn(page), reported);
    assert.deepEqual(await countsIn(page), [['chat_opened', 1]]);
  });

  it('because it cannot be read is reported', async () => {
    const page = visit({ getItem: fail, setItem: () => {} });

    open(page);

    assert.deepEqual(problemsOn(page), reported);
    assert.deepEqual(await countsIn(page), [['chat_opened', 1]]);
  });

  it('because it is full is reported', async () => {
    const page = visit({ getItem: () => null, setItem: fail });

    passing(page, open);

    assert.deepEqual(problemsOn(page), reported);
    assert.deepEqual(await countsIn(page), [['chat_opened', 1]]);
  });

  it('because something else wrote there is reported, and counts stay numbers', async () => {
    for (const value of ['no json', 'null', '7', '"text"', '[]', '{']) {
      const page = visit(tabStorage({ 'chat-datalayer': value }));

      open(page);

      assert.deepEqual(await countsIn(page), [['chat_opened', 1]], value);
    }
  });

  it('because something else wrote texts there does not put them into a record', async () => {
    const page = visit(tabStorage({ 'chat-datalayer': `{"${chat} chat_opened": "tom@example.com"}` }));

    open(page);

    assert.deepEqual(await countsIn(page), [['chat_opened', 1]]);
  });

  it('is not reported where nobody asked for it', () => {
    const page = visit(undefined, {});

    open(page);

    assert.deepEqual(problemsOn(page), []);
  });
});
