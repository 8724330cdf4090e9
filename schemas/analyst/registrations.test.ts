import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { renderChecklistCsv } from './checklist-csv.ts';
import { renderChecklistPage } from './checklist-page.ts';
import {
  longestDescription,
  longestName,
  mostRegistrations,
  refusals,
  registrations,
  usage,
} from './registrations.ts';

const knowledge = { dictionary, defaultParameters };

describe('the checklist of custom definitions', () => {
  const all = registrations(knowledge);

  it('has names and descriptions that GA4 takes, each name once', () => {
    for (const { name, parameter, description } of all) {
      assert.match(name, /^[A-Za-z][A-Za-z0-9_ ]*$/, name);
      assert.ok(name.length <= longestName, name);
      assert.ok(parameter.length <= 40, parameter);
      assert.ok(description.length <= longestDescription, description);
    }
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
  });

  it('names every field of the record once: to register, or not to', () => {
    const named = [
      ...all.map(({ parameter }) => parameter),
      ...refusals(knowledge).map(({ parameter }) => parameter),
    ];

    assert.deepEqual(named.sort(), dictionary.fields.map(({ name }) => name).sort());
  });

  it('has every parameter that a container sends by default, and fits into GA4 with all possible ones', () => {
    const { dimension, metric } = usage(knowledge);
    const sent = all.filter(({ byDefault }) => byDefault).map(({ parameter }) => parameter);

    assert.deepEqual(sent.sort(), [...defaultParameters].sort());
    assert.deepEqual(dimension, { byDefault: 11, atMost: 18 });
    assert.deepEqual(metric, { byDefault: 2, atMost: 2 });
    assert.ok(dimension.atMost <= mostRegistrations);
  });

  it('makes metrics of the numbers, with a unit, and dimensions of the rest', () => {
    const metrics = all.filter(({ kind }) => kind === 'metric');

    assert.deepEqual(
      metrics.map(({ parameter, unit }) => [parameter, unit]),
      [
        ['chat_nth', 'Standard'],
        ['chat_score', 'Standard'],
      ],
    );
  });

  it('refuses everything about persons, times and sequences, each with a reason', () => {
    const refused = refusals(knowledge);

    for (const name of [
      'chat_time',
      'chat_seq',
      'chat_contact_email',
      'chat_operator_name',
      'chat_session_id',
    ]) {
      assert.ok(
        refused.some(({ parameter }) => parameter === name),
        name,
      );
    }
    for (const { reason } of refused) assert.match(reason, /\.$/);
  });

  it('asks for a reason when a new field must not be registered', () => {
    const field = { ...dictionary.fields[0]!, name: 'chat_new' as never };

    assert.throws(
      () => refusals({ ...knowledge, dictionary: { ...dictionary, fields: [field] } }),
      /why chat_new must not be registered/,
    );
  });

  it('is a table of seven columns that a spreadsheet reads', () => {
    const [head, ...rows] = renderChecklistCsv(knowledge).trimEnd().split('\r\n');
    const cells = (line: string) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.length - 1;

    assert.equal(head, 'name,parameter,kind,scope,unit,sent by default,description');
    assert.equal(rows.length, all.length);
    for (const row of rows) assert.equal(cells(row), 7, row);
    assert.ok(rows.some(row => row.startsWith('Chat vendor,chat_vendor,dimension,Event,,yes,')));
    assert.ok(rows.some(row => row.startsWith('Chat topic,chat_topic,dimension,Event,,no,')));
  });

  it('is a page with everything in it that needs no other file', () => {
    const page = renderChecklistPage(knowledge);

    for (const { name, parameter } of all) {
      assert.ok(page.includes(`<td>${name}</td>`), name);
      assert.ok(page.includes(`<code>${parameter}</code>`), parameter);
    }
    for (const { reason } of refusals(knowledge))
      assert.ok(page.includes(reason.replaceAll('"', '&quot;')), reason);
    assert.match(page, /11 of 50 event-scoped custom dimensions, one that sends everything possible 18/);
    assert.doesNotMatch(page, /<script|src=|href=|https?:/);
  });
});
