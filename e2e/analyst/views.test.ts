import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { baseColumns, baseName } from '../../schemas/analyst/base.ts';
import { views } from '../../schemas/analyst/views.ts';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import type { ExportRow } from './export-row.ts';
import { warehouseUnderTest } from './kit-under-test.ts';
import { ourContainer } from './our-container.ts';
import { visit } from './session.ts';
import { story } from './story.ts';
import type { Answer, Warehouse } from './warehouse.ts';

const first = '2026-03-01';
const second = '2026-03-02';

/** Some columns of an answer as lines, sorted, so that a table can be compared with one worked out by hand. */
function lines(answer: readonly Answer[], ...columns: string[]): string[] {
  return answer.map(row => columns.map(column => show(row[column])).join(' ')).sort();
}

const show = (value: unknown): string =>
  typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : String(value ?? '–');

describe('the views over two days of simulated sessions', () => {
  let warehouse: Warehouse;
  const rows: ExportRow[] = [];

  before(async () => {
    warehouse = await warehouseUnderTest();
    const container = ourContainer();
    for (const session of Object.values(story)) rows.push(...(await visit(session, container)));
    warehouse.fill(rows);
  });
  after(() => warehouse.close());

  it('have the columns that the guide describes, in that order', () => {
    for (const { name, columns } of views)
      assert.deepEqual(warehouse.columns(name), Object.keys(columns), name);
    const columns = baseColumns({ dictionary, defaultParameters });
    assert.deepEqual(warehouse.columns(baseName), Object.keys(columns));
  });

  it('tell what happened in each conversation', () => {
    const answer = lines(
      warehouse.ask('chat_conversations'),
      ...['conversation_id', 'records', 'lasted', 'offered', 'opened', 'engaged', 'messages_sent'],
      ...['messages_received', 'answers', 'handovers', 'leads', 'ratings', 'goals', 'links_clicked', 'ends'],
    );

    assert.deepEqual(answer, [
      'anna.1772359200.userlike 11 100 0 – 1 2 – 2 – 1 1 – – 0',
      'ben.1772362800.userlike 2 0 1 – 0 0 – 0 – 0 0 – – 0',
      'carla.1772366400.userlike 3 10 0 – 1 1 – 0 – 0 0 – – 0',
      'dan.1772370000.loyjoy 15 140 – 1 1 1 – 3 1 1 1 0 1 1',
      'eva.1772373600.loyjoy 4 20 – 1 1 0 – 1 0 0 1 0 0 0',
      'eva.1772442000.loyjoy 4 20 – 1 1 0 – 0 0 0 2 0 0 0',
      'fred.1772377200.usercom 8 100 – 1 2 3 2 – – – – – – –',
      'gina.1772380800.usercom 3 30 – 0 1 1 1 – – – – – – –',
      'hugo.1772384400.usercom 4 35 – 0 1 1 2 – – – – – – –',
      'ida.1772445600.usercom 2 0 – 0 1 1 0 – – – – – – –',
      'ida.1772445600.userlike 2 0 0 – 1 1 – 0 – 0 0 – – 0',
      'jon.1772449200.usercom 4 1 – 1 1 1 1 – – – – – – –',
    ]);
  });

  it('count conversations per day and chat, each once however often the visitor engaged', () => {
    const answer = warehouse.ask('chat_daily');

    assert.deepEqual(lines(answer, 'day', 'chat_vendor', 'sessions', 'conversations', 'engaged_share'), [
      `${first} loyjoy 2 2 1`,
      `${first} usercom 3 3 1`,
      `${first} userlike 3 2 0.667`,
      `${second} loyjoy 1 1 1`,
      `${second} usercom 2 2 1`,
      `${second} userlike 1 1 1`,
    ]);
  });

  it('show the funnel with the steps that are safe to count for each chat', () => {
    const answer = warehouse.ask('chat_funnel').filter(({ day }) => day === first);

    assert.deepEqual(lines(answer, 'chat_vendor', 'step', 'step_name', 'reached', 'in_a_row'), [
      'loyjoy 2 Chat opened 2 2',
      'loyjoy 3 Chat engaged 2 2',
      'loyjoy 4 Question answered or Message sent 2 2',
      'loyjoy 5 Handover 1 1',
      'loyjoy 6 Lead or Goal 1 1',
      'usercom 2 Chat opened 1 1',
      'usercom 3 Chat engaged 3 1',
      'usercom 4 Question answered or Message sent 3 1',
      'userlike 1 Chat offered 1 1',
      'userlike 3 Chat engaged 2 2',
      'userlike 4 Question answered or Message sent 2 2',
      'userlike 6 Lead or Goal 1 1',
    ]);
  });

  it('count messages where that is safe', () => {
    const answer = lines(
      warehouse.ask('chat_messages'),
      ...[
        'day',
        'chat_vendor',
        'writing_sessions',
        'messages_sent',
        'sent_per_session',
        'messages_received',
        'answers',
      ],
    );

    assert.deepEqual(answer, [
      `${first} loyjoy 1 1 1 – 4`,
      `${first} usercom 3 5 1.667 5 –`,
      `${first} userlike 2 3 1.5 – 2`,
      `${second} loyjoy 0 0 – – 0`,
      `${second} usercom 2 2 1 1 –`,
      `${second} userlike 1 1 1 – 0`,
    ]);
  });

  it('give the share of conversations with contact details', () => {
    const answer = lines(
      warehouse.ask('chat_leads'),
      ...['day', 'chat_vendor', 'conversations', 'conversations_with_lead', 'lead_rate'],
      ...['leads_without_conversation', 'conversations_with_goal', 'goal_rate'],
    );

    assert.deepEqual(answer, [
      `${first} loyjoy 2 1 0.5 0 0 0`,
      `${first} usercom 3 – – – – –`,
      `${first} userlike 2 1 0.5 0 – –`,
      `${second} loyjoy 1 0 0 0 0 0`,
      `${second} usercom 2 – – – – –`,
      `${second} userlike 1 0 0 0 – –`,
    ]);
  });

  it('tell how long visitors wait for the first reply, without those whose records waited for consent', () => {
    const answer = lines(
      warehouse.ask('chat_first_response'),
      ...[
        'day',
        'chat_vendor',
        'asked',
        'replied',
        'timed',
        'median_seconds',
        'average_seconds',
        'longest_seconds',
      ],
    );

    assert.deepEqual(answer, [
      `${first} usercom 3 3 3 10 15.667 30`,
      `${first} userlike 2 1 1 10 10 10`,
      `${second} usercom 2 1 0 – – –`,
      `${second} userlike 1 0 0 – – –`,
    ]);
  });

  it('work out the Net Promoter Score, and say where somebody rated without a score', () => {
    const answer = lines(
      warehouse.ask('chat_ratings'),
      ...[
        'day',
        'chat_vendor',
        'ratings',
        'rated_no_score',
        'promoters',
        'passives',
        'detractors',
        'nps',
        'average_score',
      ],
    );

    assert.deepEqual(answer, [
      `${first} loyjoy 2 0 1 0 1 0 7.5`,
      `${first} userlike 1 1 0 0 0 – –`,
      `${second} loyjoy 2 0 1 1 0 50 9`,
    ]);
  });

  it('compare conversions with and without a chat, and leave out those before it and leads of the chat itself', () => {
    const answer = lines(
      warehouse.ask('chat_assisted'),
      ...['day', 'chat_vendor', 'sessions', 'converting_sessions', 'conversion_rate'],
      ...['assisted_sessions', 'assisted_rate', 'conversions', 'assisted_conversions'],
    );

    assert.ok(rows.some(({ event_name }) => event_name === 'generate_lead'));
    assert.deepEqual(answer, [
      `${first} loyjoy 2 0 0 0 0 0 0`,
      `${first} no chat 3 1 0.333 0 0 1 0`,
      `${first} usercom 3 0 0 0 0 0 0`,
      `${first} userlike 2 1 0.5 1 0.5 1 1`,
      `${second} loyjoy 1 1 1 0 0 1 0`,
      `${second} usercom 2 1 0.5 1 0.5 2 2`,
      `${second} userlike 1 1 1 1 1 2 2`,
    ]);
  });

  it('find nothing wrong with the records but the ones that waited for consent', () => {
    const wrong = warehouse.ask('chat_quality').filter(({ found }) => found !== 0);

    assert.deepEqual(lines(wrong, 'chat_vendor', 'check_name', 'records', 'found'), ['usercom held 21 3']);
  });

  it('name the fields that a chat leaves empty', () => {
    const empty = warehouse.ask('chat_not_set').filter(({ not_set }) => not_set !== 0);

    assert.deepEqual(lines(empty, 'chat_vendor', 'event', 'field', 'records', 'not_set', 'not_set_share'), [
      'loyjoy chat_engaged chat_process_name 3 3 1',
      'loyjoy chat_engaged chat_step_name 3 3 1',
      'loyjoy chat_engaged chat_widget_id 3 3 1',
      'loyjoy chat_opened chat_process_name 3 3 1',
      'loyjoy chat_opened chat_step_name 3 3 1',
      'loyjoy chat_opened chat_widget_id 3 3 1',
    ]);
  });

  it('give the same whatever the order of the rows, and when GA4 stores ids of digits as numbers', () => {
    const before = views.map(({ name }) => lines(warehouse.ask(name), ...warehouse.columns(name)));
    const shuffled = [...rows].reverse().map(withNumbers);
    warehouse.fill(shuffled);

    const afterwards = views.map(({ name }) => lines(warehouse.ask(name), ...warehouse.columns(name)));
    const widgets = new Set(warehouse.ask(baseName).map(({ chat_widget_id }) => chat_widget_id));

    assert.deepEqual(afterwards, before);
    assert.ok(widgets.has('20415'));
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
