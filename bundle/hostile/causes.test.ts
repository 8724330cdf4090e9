import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addCauses, causeText } from './causes.ts';
import type { Finding, Promised } from './page.ts';

const broken = (
  number: number,
  detail = 'TypeError: no\n    at a (chat-datalayer.js:1:817)\n    at first',
  promised: Promised = 'no exception leaves the bundle',
): Finding => ({ number, detail, promised });

describe('the same mistake', () => {
  it('is told once, with how often and where it was found first, on whichever thread', () => {
    const known = addCauses([], [broken(5100), broken(5200)]);
    const causes = addCauses(known, [broken(730), broken(740)]);

    assert.deepEqual(causes, [{ first: broken(730), times: 4 }]);
  });

  it('is known by what happened and where, whoever called and whatever was counted', () => {
    const causes = addCauses(
      [],
      [
        broken(1),
        broken(2, 'TypeError: no\n    at a (chat-datalayer.js:1:817)\n    at another'),
        broken(3, '4 events, {"heard":3}', 'every event is counted once'),
        broken(4, '17 events, {"heard":16}', 'every event is counted once'),
      ],
    );

    assert.deepEqual(
      causes.map(({ first, times }) => [first.number, times]),
      [
        [1, 2],
        [3, 2],
      ],
    );
  });

  it('is printed with the line that shows it again', () => {
    const [cause] = addCauses([], [broken(7, 'TypeError: no'), broken(9, 'TypeError: no')]);

    assert.equal(
      causeText(cause!),
      'Case 7: not true that no exception leaves the bundle (2 times like this)\nTypeError: no\n' +
        'Again: npm run fuzz -- --case 7',
    );
  });
});

it('different mistakes stay apart, the earliest first', () => {
  const causes = addCauses(
    [],
    [
      broken(9, 'RangeError: far'),
      broken(8),
      broken(3, 'TypeError: no\n    at b (chat-datalayer.js:1:9)'),
      broken(5, undefined, 'no promise of the bundle is rejected'),
    ],
  );

  assert.deepEqual(
    causes.map(({ first, times }) => [first.number, times]),
    [
      [3, 1],
      [5, 1],
      [8, 1],
      [9, 1],
    ],
  );
});

it('nothing found is no cause', () => {
  assert.deepEqual(addCauses([], []), []);
});
