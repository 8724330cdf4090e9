import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { withFake } from './fake-built-in.ts';
import { recordsOf } from './fake-page.ts';
import { chat, syntheticPage } from './synthetic-chat.ts';

/** What a record holds as own fields for these paths into a payload. */
async function found(payload: unknown, ...paths: string[]) {
  const page = syntheticPage({ customKeys: paths });
  page.chatTracker.track!(chat, 'talk_began', payload);
  const [record] = await recordsOf(page);
  return paths.map(path => record![`chat_custom_${path.replaceAll('.', '_')}`]);
}

const fail = () => {
  throw new Error('not for you');
};

it('a value one step deep is found', async () => {
  assert.deepEqual(await found({ a: 1 }, 'a'), [1]);
});

it('a value several steps deep is found', async () => {
  const payload = { basket: { total: { net: 129.9 } } };

  assert.deepEqual(await found(payload, 'basket.total.net'), [129.9]);
});

it('zero and false are found', async () => {
  assert.deepEqual(await found({ zero: 0, no: false }, 'zero', 'no'), [0, false]);
});

it('an item of a list is found by its number', async () => {
  const payload = { items: [{ sku: 'A' }, { sku: 'B' }] };

  assert.deepEqual(await found(payload, 'items.1.sku'), ['B']);
});

it('a step that is missing gives nothing', async () => {
  const paths = ['x', 'a.x', 'x.b', 'a.x.y.z', 'nothing.b'];

  assert.deepEqual(
    await found({ a: { b: 1 }, nothing: null }, ...paths),
    paths.map(() => undefined),
  );
});

it('a payload that is missing or no object gives nothing, and the record is made', async () => {
  for (const payload of [undefined, null, 7, true, Symbol('a'), 10n, () => {}]) {
    assert.deepEqual(await found(payload, 'a', 'a.b'), [undefined, undefined]);
  }
});

it('a getter that throws gives nothing, and the other fields are read', async () => {
  const payload = { a: 1, deep: Object.defineProperty({}, 'bad', { get: fail }), z: 2 };
  Object.defineProperty(payload, 'bad', { get: fail });

  assert.deepEqual(await found(payload, 'a', 'bad', 'deep.bad', 'z'), [1, undefined, undefined, 2]);
});

it('a Proxy that throws or has been revoked gives nothing', async () => {
  const { proxy, revoke } = Proxy.revocable({ a: 1 }, {});
  revoke();

  assert.deepEqual(await found(new Proxy({ a: 1 }, { get: fail }), 'a'), [undefined]);
  assert.deepEqual(await found(proxy, 'a'), [undefined]);
  assert.deepEqual(await found({ deep: proxy, b: 1 }, 'deep.a', 'b'), [undefined, 1]);
});

it('a Proxy that answers is read like any object', async () => {
  const payload = new Proxy({}, { get: (_, name) => ({ name }) });

  assert.deepEqual(await found(payload, 'anything.name'), ['anything']);
});

it('an object of another realm is read like any object', async () => {
  const payload = runInNewContext(
    '({ basket: { id: 20415, tags: ["a"] }, get bad() { throw new Error("") } })',
  );

  assert.deepEqual(await found(payload, 'basket.id', 'basket.tags.0', 'bad'), [20415, 'a', undefined]);
});

it('an object without a prototype and one that contains itself are read', async () => {
  const payload: { self?: unknown } = Object.assign(Object.create(null), { a: 1 });
  payload.self = payload;

  assert.deepEqual(await found(payload, 'self.self.self.a', 'self'), [1, undefined]);
});

it('no letters are taken out of a text', async () => {
  const payload = { payload: { text: 'Do you have it in size 38?' } };

  assert.deepEqual(await found(payload, 'payload.text.0', 'payload.text.length'), [undefined, undefined]);
});

it('the field keeps its name on a page that has changed what patterns find', async () => {
  const page = syntheticPage({ customKeys: ['basket.total'] });

  const [record] = await withFake(
    RegExp.prototype,
    'exec',
    () => null,
    async () => {
      page.chatTracker.track!(chat, 'talk_began', { basket: { total: 7 } });
      return recordsOf(page);
    },
  );

  assert.equal(record!.chat_custom_basket_total, 7);
});
