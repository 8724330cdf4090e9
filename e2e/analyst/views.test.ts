import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { analystSessions } from '../../bundle/vendors/generated/analyst-sessions.ts';
import type { ViewRows } from '../../bundle/vendors/room/analyst-sessions.ts';
import { recordsColumns, recordsName } from '../../schemas/analyst/records.ts';
import { views } from '../../schemas/analyst/views.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import type { ExportRow } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import { ourContainer } from './our-container.ts';
import { exportOf, type Session, secondsOf, sessionOf } from './session.ts';
import type { Answer, Warehouse } from './warehouse.ts';

const date = (day: number): string => `2026-03-0${day}`;

/** All sessions with a chat, each with the chat that it is with. */
const sessions = vendorIds.flatMap(vendor =>
  analystSessions[vendor].sessions.map(session => ({ ...session, vendor })),
);

const sessionsWithoutChat: readonly Session[] = [
  { user: 'kim', begins: '2026-03-01T18:00:00Z', pages: [[{ at: 50, converts: 'purchase' }]] },
  { user: 'leo', begins: '2026-03-01T19:00:00Z', pages: [] },
];

/** As rooms list what is in a conversation. */
const conversationColumns = [
  ...['records', 'lasted', 'offered', 'opened', 'engaged', 'messages_sent', 'messages_received', 'answers'],
  ...['handovers', 'leads', 'ratings', 'goals', 'links_clicked', 'ends'],
];

const stepNames: { readonly [step: number]: string } = {
  1: 'Chat offered',
  2: 'Chat opened',
  3: 'Chat engaged',
  4: 'Question answered or Message sent',
  5: 'Person joined',
  6: 'Lead or Goal',
};

/** Views with rows by day and chat, and their columns as rooms list them. */
const tables = [
  {
    what: 'count conversations per day and chat, each once however often the visitor engaged',
    view: 'chat_daily',
    columns: ['sessions', 'conversations', 'engaged_share'],
  },
  {
    what: 'count messages where that is safe',
    view: 'chat_messages',
    columns: ['writing_sessions', 'messages_sent', 'sent_per_session', 'messages_received', 'answers'],
  },
  {
    what: 'give the share of conversations with contact details',
    view: 'chat_leads',
    columns: [
      ...['conversations', 'conversations_with_lead', 'lead_rate', 'leads_without_conversation'],
      ...['conversations_with_goal', 'goal_rate'],
    ],
  },
  {
    what: 'tell how long visitors wait for the first reply, without those whose records waited for consent',
    view: 'chat_first_response',
    columns: ['asked', 'replied', 'timed', 'median_seconds', 'average_seconds', 'longest_seconds'],
  },
  {
    what: 'work out the Net Promoter Score and the average of each scale, and say where somebody rated without a score',
    view: 'chat_ratings',
    columns: [...['chat_scale', 'ratings', 'promoters', 'passives', 'detractors', 'nps', 'average_score']],
  },
  {
    what: 'compare conversions with and without a chat, and leave out those before it and leads of the chat itself',
    view: 'chat_assisted',
    columns: [
      ...['sessions', 'converting_sessions', 'conversion_rate', 'assisted_sessions', 'assisted_rate'],
      ...['conversions', 'assisted_conversions'],
    ],
  },
] as const satisfies readonly { what: string; view: keyof ViewRows; columns: readonly string[] }[];

/** One session of each chat with an engaged visitor, on one page and with nothing out of the ordinary. */
const sharing = vendorIds.flatMap(vendor => {
  const session = sessions.find(
    ({ pages, undecided, options, conversation, ...one }) =>
      one.vendor === vendor && pages.length === 1 && !undecided && !options && Boolean(conversation[4]),
  );
  return session ? [session] : [];
});

/** All of them on one page, at the same time, and two conversions after them. */
function sharedSession(): Session {
  const steps = sharing
    .flatMap(({ vendor, ...session }) => sessionOf(vendor, session).pages[0]!)
    .filter(({ converts }) => !converts)
    .sort((one, other) => one.at - other.at);
  const conversions = ['purchase', 'sign_up'].map((converts, nth) => ({ at: 300 + nth, converts }));
  return { user: 'ida', begins: `${date(1)}T20:00:00Z`, pages: [[...steps, ...conversions]] };
}

/** Some columns of an answer as lines, sorted, so that a table can be compared with one worked out by hand. */
function lines(answer: readonly Answer[], ...columns: string[]): string[] {
  return answer.map(row => line(columns.map(column => row[column]))).sort();
}

const line = (cells: readonly unknown[]): string => cells.map(show).join(' ');

const show = (value: unknown): string =>
  typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : String(value ?? '–');

describe('the views over two days of simulated sessions', () => {
  let warehouse: Warehouse;
  const rows: ExportRow[] = [];

  before(async () => {
    warehouse = await warehouseUnderTest();
    const container = ourContainer();
    const all = [
      ...sessions.map(({ vendor, ...session }) => sessionOf(vendor, session)),
      ...sessionsWithoutChat,
    ];
    for (const session of all) rows.push(...(await exportOf(session, container)));
    warehouse.fill(rows);
  });
  after(() => warehouse.close());

  it('have the columns that the guide describes, in that order', () => {
    for (const { name, columns } of views)
      assert.deepEqual(warehouse.columns(name), Object.keys(columns), name);
    const columns = recordsColumns({ dictionary, defaultParameters });
    assert.deepEqual(warehouse.columns(recordsName), Object.keys(columns));
  });

  it('tell what happened in each conversation', () => {
    const answer = lines(warehouse.ask('chat_conversations'), 'conversation_id', ...conversationColumns);

    const expected = sessions.map(({ vendor, user, begins, conversation }) =>
      line([`${user}-${vendor}.${secondsOf(begins)}.${vendor}`, ...conversation]),
    );
    assert.deepEqual(answer, expected.sort());
  });

  for (const { what, view, columns } of tables) {
    it(what, () => {
      const answer = warehouse.ask(view).filter(({ chat_vendor }) => chat_vendor !== 'no chat');

      assert.deepEqual(
        lines(answer, 'day', 'chat_vendor', ...columns),
        vendorIds
          .flatMap(id => analystSessions[id].rows[view].map(([day, ...row]) => line([date(day), id, ...row])))
          .sort(),
      );
    });
  }

  it('show the funnel with the steps that are safe to count for each chat', () => {
    const answer = warehouse.ask('chat_funnel').filter(({ day }) => day === date(1));

    assert.deepEqual(
      lines(answer, 'chat_vendor', 'step', 'step_name', 'reached', 'reached_all_steps'),
      vendorIds
        .flatMap(id =>
          analystSessions[id].rows.chat_funnel.map(([step, ...row]) =>
            line([id, step, stepNames[step], ...row]),
          ),
        )
        .sort(),
    );
  });

  it('count conversions without a chat, where none was on the page or nobody engaged in it', () => {
    const answer = warehouse.ask('chat_assisted').filter(({ chat_vendor }) => chat_vendor === 'no chat');

    // Some chats tell of nobody.
    const notEngaged = sessions.filter(({ conversation: [, , , , engaged] }) => !engaged);
    const without = [
      ...sessionsWithoutChat,
      ...notEngaged.map(({ vendor, ...one }) => sessionOf(vendor, one)),
    ];
    const isConverting = ({ pages }: Session) => pages.flat().some(({ converts }) => converts);
    const days = [...new Set(without.map(({ begins }) => begins.slice(0, 10)))].sort();
    assert.ok(rows.some(({ event_name }) => event_name === 'generate_lead'));
    assert.deepEqual(
      lines(answer, 'day', 'sessions', 'converting_sessions', 'assisted_sessions'),
      days.map(day => {
        const ofDay = without.filter(({ begins }) => begins.startsWith(day));
        return line([day, ofDay.length, ofDay.filter(isConverting).length, 0]);
      }),
    );
  });

  it('find nothing wrong with the records but the ones that waited for consent', () => {
    const wrong = warehouse.ask('chat_quality').filter(({ found }) => found !== 0);

    assert.deepEqual(
      lines(wrong, 'chat_vendor', 'check_name', 'records', 'found'),
      vendorIds.flatMap(id => analystSessions[id].rows.chat_quality.map(row => line([id, ...row]))).sort(),
    );
  });

  it('name the fields that a chat leaves empty', () => {
    const empty = warehouse.ask('chat_not_set').filter(({ not_set }) => not_set !== 0);

    assert.deepEqual(
      lines(empty, 'chat_vendor', 'event', 'field', 'records', 'not_set', 'not_set_share'),
      vendorIds.flatMap(id => analystSessions[id].rows.chat_not_set.map(row => line([id, ...row]))).sort(),
    );
  });

  it('keep chats apart that share a session, and count its conversions for each', async () => {
    const together = sharedSession();
    warehouse.fill(await exportOf(together, ourContainer()));
    const conversations = warehouse.ask('chat_conversations');
    const assisted = warehouse.ask('chat_assisted');
    warehouse.fill(rows);

    assert.deepEqual(
      lines(conversations, 'conversation_id', ...conversationColumns),
      sharing
        .map(({ vendor, conversation }) =>
          line([`${together.user}.${secondsOf(together.begins)}.${vendor}`, ...conversation]),
        )
        .sort(),
    );
    assert.deepEqual(
      lines(assisted, 'day', 'chat_vendor', 'sessions', 'assisted_sessions', 'assisted_conversions'),
      sharing.map(({ vendor }) => line([date(1), vendor, 1, 1, 2])).sort(),
    );
  });

  it('give the same whatever the order of the rows, and when GA4 stores ids of digits as numbers', () => {
    const before = views.map(({ name }) => lines(warehouse.ask(name), ...warehouse.columns(name)));
    const widgetIds = () => new Set(warehouse.ask(recordsName).map(({ chat_widget_id }) => chat_widget_id));
    const ofDigits = [...widgetIds()].filter(id => /^\d+$/.test(String(id)));
    warehouse.fill([...rows].reverse().map(withNumbers));

    const afterwards = views.map(({ name }) => lines(warehouse.ask(name), ...warehouse.columns(name)));

    assert.deepEqual(afterwards, before);
    assert.ok(ofDigits.length > 0);
    for (const id of ofDigits) assert.ok(widgetIds().has(id), String(id));
  });

  it('are empty, without an error, where nothing was exported', () => {
    warehouse.fill([]);

    for (const { name } of views) assert.deepEqual(warehouse.ask(name), [], name);
  });
});

/** The row as GA4 stores it when it takes texts of digits for numbers. */
function withNumbers(row: ExportRow): ExportRow {
  const event_params = row.event_params.map(({ key, value }) => {
    const digits = /^\d+$/.test(value.string_value ?? '');
    return { key, value: digits ? { int_value: Number(value.string_value) } : value };
  });
  return { ...row, event_params };
}
