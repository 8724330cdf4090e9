import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { checkRecords } from './check-records.ts';
import { documentSnapshot, recordEntry, statusWith } from './fake-snapshot.ts';
import { type EventOutcome, play } from './model.ts';
import type { DocumentSnapshot } from './watch-page.ts';

const fate = fc.constantFrom<EventOutcome>(
  'ignored',
  'capped',
  'kept',
  'filtered',
  'copied',
  'repeated',
  'late',
);

const plainLayer = { name: 'dataLayer', length: 0, isReplaced: false, isWrapped: false };

/** What is found on a page with these counts and entries. */
function findingsOf(seen: Partial<DocumentSnapshot>, status = statusWith({}), clicks = 0) {
  return checkRecords({ ...documentSnapshot({ layers: [plainLayer], ...seen }), status }, clicks);
}

describe('the sums of verify', () => {
  it('are those of the model, whatever a page does to its records', () => {
    fc.assert(
      fc.property(fc.array(fate, { maxLength: 40 }), fc.integer({ min: -1, max: 45 }), (fates, anew) => {
        const { counts, layer, lost, doubled } = play(fates, anew);
        const entries = layer.map(({ seq, isSame }) => recordEntry(seq, isSame ? { isSame } : {}));

        const findings = findingsOf({ entries }, statusWith(counts));

        const description = (code: string) =>
          findings.filter(finding => finding.code === code).map(({ description }) => description);
        assert.deepEqual(
          description('records_lost').map(text => Number(/^\d+/.exec(text))),
          [lost].filter(Boolean),
        );
        assert.deepEqual(
          description('records_doubled').map(text => Number(/^\d+/.exec(text))),
          [doubled.length].filter(Boolean),
        );
        assert.deepEqual(
          description('records_dropped').map(text => Number(/^\d+/.exec(text))),
          [counts.dropped].filter(Boolean),
        );
        assert.equal(
          description('all_ignored').length,
          Number(counts.heard > 0 && counts.ignored === counts.heard),
        );
        const known = ['records_lost', 'records_doubled', 'records_dropped', 'all_ignored'];
        assert.deepEqual(
          findings.filter(({ code }) => !known.includes(code)),
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('name the records that are doubled by their numbers', () => {
    const entries = [1, 2, 2, 3, 3].map(seq => recordEntry(seq));

    const [finding] = findingsOf({ entries }, statusWith({ pushed: 3 }));

    assert.match(finding!.description, /^2 records are there more than once \(chat_seq 2, 3\)/);
  });

  it('take a listener that was started again for what it is', () => {
    const second = recordEntry(1);
    const entries = [
      recordEntry(1),
      recordEntry(2),
      { ...second, values: { ...second.values, chat_time: 1767225700000 } },
    ];

    assert.deepEqual(findingsOf({ entries }, statusWith({ pushed: 1 })), []);
  });

  it('forgive Tag Manager that it throws old entries away, and nobody else', () => {
    const entries = [recordEntry(5), recordEntry(6)];
    const status = statusWith({ pushed: 6 });
    const layersOf = (length: number) => [{ ...plainLayer, length, isWrapped: true }];

    assert.deepEqual(findingsOf({ entries, layers: layersOf(300) }, status), []);
    assert.equal(findingsOf({ entries, layers: layersOf(299) }, status)[0]!.code, 'records_lost');
  });

  it('count a record in two data layers once, and ask whether Tag Manager reads one of them', () => {
    const entries = [recordEntry(1), recordEntry(1, { queue: 'copy' })];
    const status = statusWith({ pushed: 1 });

    assert.deepEqual(findingsOf({ entries, gtmLayers: ['dataLayer'] }, status), []);
    const [finding] = findingsOf({ entries, gtmLayers: ['shopLayer'] }, status);
    assert.match(finding!.fix, /Set dataLayer to "shopLayer"/);
  });
});

describe('the fields of a record', () => {
  for (const { id } of dictionary.vendors) {
    const own = dictionary.fields.filter(({ from }) => Object.keys(from).length === 0 || from[id]);
    const record = (fields: readonly { readonly name: string }[]) => {
      const { values, ...entry } = recordEntry(1, { keys: fields.map(({ name }) => name) });
      return { ...entry, values: { ...values, chat_vendor: id } };
    };
    const status = statusWith({ pushed: 1 });

    it(`are complete without those of other chats than ${id}`, () => {
      assert.deepEqual(findingsOf({ entries: [record(own)] }, status), []);
    });

    it(`are missed one by one if ${id} has them, or each chat`, () => {
      for (const field of own) {
        const entries = [record(own.filter(other => other !== field))];
        const [finding] = findingsOf({ entries }, status);

        assert.match(finding!.description, /: 1 of their fields are gone/);
      }
    });
  }
});

describe('records that wait', () => {
  const waiting = { held: 3 };

  it('are no fault while the visitor has not agreed', () => {
    assert.deepEqual(findingsOf({}, statusWith(waiting, { consent: 'denied' })), []);
  });

  it('may be released a few at a time, and not stay for ever', () => {
    assert.deepEqual(findingsOf({ heldFor: 1000 }, statusWith(waiting)), []);
    const [finding] = findingsOf({ heldFor: 5000 }, statusWith(waiting));

    assert.equal(finding!.code, 'held_for_ever');
  });

  it('are a fault when the page has granted consent, by its last word', () => {
    const said = (command: string, state: string) => ({
      queue: 'dataLayer',
      values: {},
      leaves: [
        ['0', 'consent'],
        ['1', command],
        ['2.analytics_storage', state],
      ] as const,
    });
    const status = statusWith(waiting, { consent: 'denied' });

    const agreed = findingsOf({ entries: [said('default', 'denied'), said('update', 'granted')] }, status);
    const withdrawn = findingsOf({ entries: [said('default', 'granted'), said('update', 'denied')] }, status);

    assert.deepEqual([agreed.length, withdrawn.length], [1, 0]);
  });

  it('are a fault after a click that should have given it', () => {
    const [finding] = findingsOf({}, statusWith(waiting, { consent: 'denied' }), 1);

    assert.match(finding!.description, /after the clicks/);
  });
});
