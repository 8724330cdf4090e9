import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { eventNamed } from '../../../schemas/dictionary/look-up.ts';
import { type Choices, defaultChoices } from '../../../template/container/choices.ts';
import { plan } from '../../../template/container/plan.ts';
import { ga4Definitions } from '../../../template/ga4/definitions.ts';
import { isProjectId, lookerAddress } from './looker-address.ts';
import { looks } from './see-it.ts';

const usual = defaultChoices(dictionary);
const textOf = (changed: Partial<Choices>) =>
  looks({ ...usual, ...changed }, dictionary)
    .flatMap(({ lines }) => lines)
    .join('\n');

describe('where the numbers are', () => {
  it('names only events that are sent, for each chat alone', () => {
    for (const { id } of dictionary.vendors) {
      const { events } = plan({ ...usual, vendors: [id] }, dictionary);
      const named = [...textOf({ vendors: [id] }).matchAll(/chat_\w+/g)].map(([name]) => name);

      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter(name => !events.includes(name)),
        [],
      );
    }
  });

  it('names a dimension of ours only where it is registered', () => {
    const { dimensions } = ga4Definitions(plan(usual, dictionary));
    const { displayName } = dimensions.find(({ parameterName }) => parameterName === 'chat_vendor')!;

    assert.match(textOf({}), new RegExp(displayName));
    assert.doesNotMatch(textOf({ parameters: ['chat_widget_id'] }), new RegExp(displayName));
  });

  it('draws a funnel only where there are two steps that every chosen chat tells', () => {
    const told = (event: string) =>
      dictionary.vendors.filter(({ id }) => eventNamed(dictionary, event)!.vendors[id]).map(({ id }) => id);
    const both = told('chat_opened').filter(id => told('chat_engaged').includes(id));
    const [silent] = told('chat_opened').filter(id => !both.includes(id));

    assert.match(textOf({ vendors: both }), /Funnel exploration/);
    assert.match(textOf({ vendors: both }), /\*chat_opened\* and \*chat_engaged\*/);
    assert.doesNotMatch(textOf({ vendors: [...both, silent!] }), /Funnel exploration/);
    assert.doesNotMatch(textOf({ vendors: both, events: ['chat_engaged'] }), /Funnel exploration/);
  });

  it('says nothing where nothing goes to GA4', () => {
    assert.deepEqual(looks({ ...usual, events: [] }, dictionary), []);
  });

  it('speaks of scores only where one is registered', () => {
    assert.match(textOf({ events: ['chat_rated'] }), /a rating may have a score/);
    assert.doesNotMatch(textOf({ events: ['chat_engaged'] }), /score/);
  });
});

describe('the address of Looker Studio', () => {
  it('opens the view of conversations per day in the project', () => {
    const { searchParams } = new URL(lookerAddress('my-project-1'));

    assert.equal(searchParams.get('ds.ds0.projectId'), 'my-project-1');
    assert.equal(searchParams.get('ds.ds0.tableId'), 'chat_daily');
    assert.equal(searchParams.get('ds.ds0.connector'), 'bigQuery');
  });

  it('is made for a project ID only', () => {
    for (const id of ['my-project-1', 'example.com:my-project']) assert.ok(isProjectId(id), id);
    for (const id of ['', 'My Project', 'abc', '1project', 'my-project-']) assert.ok(!isProjectId(id), id);
  });
});
