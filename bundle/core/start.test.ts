import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { VendorCatalogue, VendorId } from '../../schemas/src/vendor.ts';
import { isAsPushed } from '../../schemas/validators/as-pushed.ts';
import validate from '../../schemas/validators/record.validator.ts';
import validateStatus from '../../schemas/validators/status.validator.ts';
import { dictionary } from '../dictionary/dictionary.ts';
import { catalogues } from '../vendors/generated/catalogues.ts';
import { containerVisits } from '../vendors/generated/container-visits.ts';
import { examples } from '../vendors/generated/examples.ts';
import { pages } from '../vendors/generated/pages.ts';
import { payloads } from '../vendors/generated/payloads.ts';
import { play, realmOf } from '../vendors/room/simulator.ts';
import { fakePage, listeningPage, recordsOf, startScript } from './fake-page.ts';
import { chat, chatHeardBy, syntheticPage, tell, withSyntheticChat } from './synthetic-chat.ts';

const realm = realmOf(runInNewContext('JSON'));
for (const { id } of dictionary.vendors) {
  describe(`a conversation with ${id}`, () => {
    const played = async () => {
      const page = listeningPage();
      const widget = pages[id].simulate(page, { realm });
      play(widget);
      return { page, widget, records: await recordsOf(page) };
    };

    it('becomes records that all match the schema', async () => {
      const { records, widget } = await played();

      assert.equal(records.length, containerVisits[id].recorded(widget.fired).length);
      for (const record of records) {
        assert.equal(isAsPushed(JSON.parse(JSON.stringify(record))), true, JSON.stringify(validate.errors));
      }
    });

    it('gives every record every field of the schema, since all chats are listened to', async () => {
      const { records } = await played();

      const fields = dictionary.fields.map(({ name }) => name).sort();
      for (const record of records) assert.deepEqual(Object.keys(record).sort(), fields);
    });

    it('loses nothing, adds nothing and keeps the order', async () => {
      const { widget, records } = await played();

      // Where one event makes two records, all but the last come in addition.
      const additional = examples[id].flatMap(({ native, records }) =>
        records.slice(0, -1).map(({ event }) => `${native} ${event}`),
      );
      const natives = records.filter(
        ({ event, chat_native_event }) => !additional.includes(`${chat_native_event} ${event}`),
      );
      const { leftOut = [] }: VendorCatalogue = catalogues[id];
      const heard = widget.fired.filter(
        native => !leftOut.includes(native) && !payloads[id].personal?.test(native),
      );
      assert.deepEqual(
        natives.map(record => record.chat_native_event),
        heard,
      );
    });

    it('lets nothing personal through by default', async () => {
      const { widget, records, page } = await played();

      const seen = JSON.stringify([records, page.chatTracker.status?.()]);
      for (const secret of widget.secrets) assert.ok(!seen.includes(secret), secret);
    });

    it('is counted in full by status()', async () => {
      const { page, records } = await played();

      const status = page.chatTracker.status!();
      assert.equal(validateStatus(status), true, JSON.stringify(validateStatus.errors));
      assert.equal(status.counts.pushed, records.length);
      assert.equal(status.vendors[id]?.state, 'heard');
      assert.deepEqual(status.problems, []);
    });

    it('counts the visitor as engaged once, where the chat tells of that at all', async () => {
      const { records } = await played();

      assert.equal(
        records.filter(({ event }) => event === 'chat_engaged').length,
        catalogues[id].engagedOncePer === 'never' ? 0 : 1,
      );
    });
  });
}

/** Does something while every object, or every list, has a key that takes nothing. */
function whileAllHave<T>(owner: object, key: PropertyKey, act: () => T): T {
  Object.defineProperty(owner, key, { value: 'of the page', configurable: true });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(owner, key);
  }
}

describe('a page that gives all things a key of ours', () => {
  const { name, from } = dictionary.fields.find(({ from }) => Object.keys(from).length > 0)!;
  const [id] = Object.keys(from) as VendorId[];

  it('gets records with all their fields', async () => {
    const page = whileAllHave(Object.prototype, name, () => {
      const page = listeningPage({ vendors: [id!] });
      play(pages[id!].simulate(page, { realm }));
      return page;
    });

    const records = await recordsOf(page);
    assert.ok(records.length > 0);
    assert.deepEqual(
      records.filter(record => !Object.hasOwn(record, name)),
      [],
    );
  });

  it('is told that no chat is named', () => {
    const page = listeningPage({ vendors: [] });

    const problems = whileAllHave(Array.prototype, 0, () => page.chatTracker.status!().problems);

    assert.deepEqual(problems, [{ code: 'vendors_unset' }]);
  });
});

describe('bad input', () => {
  const bad = async (globals: object, settings: object = {}) => {
    const page = syntheticPage(settings, globals);
    tell(page, 'window_opened');
    return { page, records: await recordsOf(page), status: page.chatTracker.status!() };
  };

  it('makes the data layer if the page has none', async () => {
    const { records } = await bad({ dataLayer: undefined });

    assert.equal(records.length, 1);
  });

  it('uses the data layer of the name that the settings give', async () => {
    const { page, records } = await bad({}, { dataLayer: 'myLayer' });

    assert.deepEqual(records, []);
    assert.equal((page as unknown as { myLayer: unknown[] }).myLayer.length, 1);
  });

  it('reports a data layer that has no push, and drops the records', async () => {
    const { status } = await bad({ dataLayer: 'text' });

    assert.equal(status.counts.pushed, 0);
    assert.deepEqual(status.problems, [{ code: 'data_layer_failed', key: 'dataLayer' }]);
  });

  it('records an event that comes without a payload, and one of an unknown name', async () => {
    const page = syntheticPage();

    tell(page, 'talk_began');
    tell(page, 'brand_new_event', null);

    const records = await recordsOf(page);
    assert.deepEqual(
      records.map(record => [record.event, record.chat_native_event]),
      [
        ['chat_started', 'talk_began'],
        ['chat_activity', 'brand_new_event'],
      ],
    );
  });

  it('reports an event without a name and records nothing', async () => {
    const page = syntheticPage();

    tell(page);
    tell(page, {});

    assert.deepEqual(await recordsOf(page), []);
    const { counts, problems } = page.chatTracker.status!();
    assert.equal(counts.ignored, 2);
    assert.deepEqual(problems, [{ code: 'event_unnamed', key: chat }]);
  });

  it('reads a chatTracker that is not an array as one settings object, and reports it', async () => {
    const page = fakePage({ chatTracker: { dataLayer: 'other' } });

    withSyntheticChat(() => startScript(page));

    const status = page.chatTracker.status!();
    assert.deepEqual(status.problems, [{ code: 'tracker_not_array', key: 'chatTracker' }]);
    tell(page, 'window_opened');
    await recordsOf(page);
    assert.equal((page as unknown as { other: unknown[] }).other.length, 1);
  });

  it('stays quiet on a page that allows nothing', () => {
    const page = Object.freeze(fakePage());

    assert.doesNotThrow(() => startScript(page)());
  });
});

it('a field of a chat that is named later is in its records, whatever setters a page has put on Object.prototype', async () => {
  const page = syntheticPage({ vendors: [] });

  Object.defineProperty(Object.prototype, 'chat_widget_id', { set() {}, configurable: true });
  page.chatTracker.push({ vendors: [chat] });
  tell(page, 'window_opened', { widget: 'w-7' });
  delete (Object.prototype as { chat_widget_id?: unknown }).chat_widget_id;

  const [record] = await recordsOf(page);
  assert.ok(Object.hasOwn(record!, 'chat_widget_id'));
  assert.equal(record!.chat_widget_id, 'w-7');
});

it('the status is told, whatever a page has put on Object.prototype in the place of its first problem', () => {
  const page = syntheticPage({ vendors: [] });

  Object.defineProperty(Object.prototype, '0', { value: 'of the page', configurable: true });
  const ask = () => page.chatTracker.status!();
  try {
    assert.doesNotThrow(ask);
  } finally {
    delete (Object.prototype as { 0?: unknown })[0];
  }

  assert.deepEqual(ask().problems, [{ code: 'vendors_unset' }]);
});

it('why a chat is not heard is told, whatever setters a page has put on Object.prototype', () => {
  const late = chatHeardBy(({ _report }) => {
    _report('loaded_late', 'chat', true);
    return () => {};
  });

  Object.defineProperty(Object.prototype, 'why', { set() {}, configurable: true });
  const page = listeningPage({ vendors: [chat] }, {}, { [chat]: late });
  delete (Object.prototype as { why?: unknown }).why;

  assert.deepEqual(page.chatTracker.status!().vendors[chat], {
    state: 'deaf',
    why: 'loaded_late',
    events: 0,
  });
});
