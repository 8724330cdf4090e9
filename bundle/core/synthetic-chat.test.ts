import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bundle, bundles } from '../../scripts/build/bundles.ts';
import { vendors } from '../vendors/generated/ships.ts';
import { recordsOf } from './fake-page.ts';
import { callbackOf, chat, otherChat, syntheticPage, tell, withSyntheticChat } from './synthetic-chat.ts';

it('is heard as any chat is, under the id of a real one', async () => {
  const page = syntheticPage();

  tell(page, 'window_opened', { flow: 'Present finder' });
  tell(page, 'message');

  assert.deepEqual(
    (await recordsOf(page)).map(record => [record.chat_vendor, record.event, record.chat_process_name]),
    [
      [chat, 'chat_opened', 'Present finder'],
      [chat, 'chat_engaged', undefined],
      [chat, 'chat_message_sent', undefined],
    ],
  );
  assert.ok(callbackOf(otherChat) in page);
});

it('leaves the place of real chats when it is no longer asked for, however that ends', () => {
  const real = { ...vendors };

  const inside = withSyntheticChat(() => ({ ...vendors }));
  assert.throws(() =>
    withSyntheticChat(() => {
      throw new Error('of the test');
    }),
  );

  assert.notEqual(inside[chat], real[chat]);
  assert.deepEqual({ ...vendors }, real);
});

it('is in nothing that ships', async () => {
  const built = await Promise.all(Object.values(bundles).map(bundle));
  const inputs = built.flatMap(({ inputs }) => inputs);

  assert.ok(inputs.includes('bundle/core/start.ts'));
  assert.deepEqual(
    inputs.filter(path => /\b(synthetic|fake)-/.test(path)),
    [],
  );
});
