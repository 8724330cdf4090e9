/** How a visit is told of: its page, its hour, the way it came, and the order of its tabs. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type ExportRow, exportRow, parameter, type SentAt } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import { someChat } from './some-chat.ts';
import type { Answer, Warehouse } from './warehouse.ts';

const vendor = someChat(({ countSafe }) => countSafe.includes('chat_engaged'));
const seconds = Date.UTC(2026, 2, 1, 14, 59) / 1000;
const moment: SentAt = { user: 'anna', session: 1, seconds, page: 1, request: 1, index: 1 };

const event = (
  name: string,
  more: { [key: string]: string | number } = {},
  when: Partial<SentAt> = {},
): ExportRow => {
  const values = { chat_vendor: vendor, chat_schema: 1, chat_nth: 1, ...more };
  const parameters = Object.entries(values).map(([key, value]) => parameter(key, value));
  return exportRow(name, parameters, { ...moment, ...when });
};

const campaign = (source: string) => ({
  source,
  medium: `${source}-medium`,
  campaign_name: `${source}-sale`,
});
const firstVisit = { traffic_source: { source: 'first', medium: 'first-medium', name: 'first-sale' } };

describe('a conversation', () => {
  let warehouse: Warehouse;
  before(async () => {
    warehouse = await warehouseUnderTest();
  });
  after(() => warehouse.close());

  function conversation(...rows: ExportRow[]): Answer {
    warehouse.fill(rows);
    return warehouse.ask('chat_conversations')[0]!;
  }

  it('is one once the visitor engages, on that page and at that hour', () => {
    const opened = event('chat_opened', { page_location: 'https://shop.example/' });
    const engaged = event(
      'chat_engaged',
      { page_location: 'https://shop.example/shoes/?size=42#top' },
      { seconds: seconds + 60, index: 2 },
    );

    const before = conversation(opened);
    const afterwards = conversation(opened, engaged);

    assert.deepEqual([before.is_conversation, before.page, before.hour], [0, '/', 14]);
    assert.deepEqual([afterwards.is_conversation, afterwards.page, afterwards.hour], [1, '/shoes/', 15]);
  });

  const pages: { readonly [address: string]: string } = {
    'https://shop.example': '',
    'https://shop.example?a=/b': '',
    'https://shop.example/a/b#c/d': '/a/b',
    'https://shop.example/a?next=https://other.example/c': '/a',
  };
  for (const [address, page] of Object.entries(pages)) {
    it(`on ${address} is on the page "${page}"`, () => {
      assert.equal(conversation(event('chat_engaged', { page_location: address })).page, page);
    });
  }

  it('that waited for consent is on the page where it happened, if a tag sends that', () => {
    const held = { page_location: 'https://shop.example/later', chat_page: '/before' };

    assert.equal(conversation(event('chat_engaged', held)).page, '/before');
  });

  const ways: readonly (readonly [what: string, told: Partial<ExportRow>, source: string])[] = [
    [
      'by the last click over all channels',
      {
        session_traffic_source_last_click: {
          cross_channel_campaign: { ...campaign('cross'), default_channel_group: 'Email' },
          manual_campaign: campaign('manual'),
        },
        ...firstVisit,
      },
      'cross',
    ],
    [
      'by its tagged campaign',
      { session_traffic_source_last_click: { manual_campaign: campaign('manual') }, ...firstVisit },
      'manual',
    ],
    [
      'by what the event collected',
      {
        collected_traffic_source: {
          manual_source: 'own',
          manual_medium: 'own-medium',
          manual_campaign_name: 'own-sale',
        },
        ...firstVisit,
      },
      'own',
    ],
    ['by the first visit where nothing else is told', firstVisit, 'first'],
  ];
  for (const [what, told, source] of ways) {
    it(`came ${what}`, () => {
      const found = conversation({ ...event('chat_engaged'), ...told });

      assert.deepEqual(
        [found.source, found.medium, found.campaign, found.channel],
        [source, `${source}-medium`, `${source}-sale`, source === 'cross' ? 'Email' : null],
      );
    });
  }

  it('came by an ad of Google where the click has an ID alone', () => {
    const found = conversation({
      ...event('chat_engaged'),
      collected_traffic_source: { gclid: 'abc' },
      ...firstVisit,
    });

    assert.deepEqual([found.source, found.medium, found.campaign], ['google', 'cpc', null]);
  });

  it('came by the way of the first event of its session that tells one', () => {
    const collected = (source: string) => ({ collected_traffic_source: { manual_source: source } });
    const start = exportRow('session_start', [], { ...moment, index: 0 });
    const first = { ...event('chat_opened'), ...collected('letter') };
    const later = { ...event('chat_engaged', {}, { index: 2 }), ...collected('other') };

    assert.equal(conversation(start, first, later).source, 'letter');
  });

  it('goes by the order of each page, and by the time between pages', () => {
    const at = (page: number, later: number, request: number): ExportRow =>
      event('chat_opened', { chat_nth: later }, { page, seconds: seconds + later, request });
    // The second page was opened later; the last request of the first was stored before the one that it sent earlier.
    warehouse.fill([at(1, 1, 1), at(2, 5, 1), at(1, 9, 2), at(1, 8, 3), at(2, 10, 2)]);

    const records = warehouse
      .ask('chat_records')
      .sort((one, other) => Number(one.place) - Number(other.place));
    assert.deepEqual(
      records.map(({ chat_nth, ordered_at }) => [chat_nth, Number(ordered_at) - seconds]),
      [
        [1, 1],
        [5, 5],
        [9, 9],
        [8, 9],
        [10, 10],
      ],
    );
  });
});
