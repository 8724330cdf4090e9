import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultChoices } from '../../template/container/choices.ts';
import { madeUp, usualChat, withMadeUp } from './one-more-chat.ts';
import { notToldBy, untoldByAll } from './untold.ts';

const chosen = (...vendors: (typeof madeUp)[]) => ({ ...defaultChoices(withMadeUp), vendors });

describe('an event that a chosen chat never tells', () => {
  it('says which chat that is, if another tells it', () => {
    const both = chosen(usualChat.id, madeUp);

    assert.equal(notToldBy('chat_goal', both, withMadeUp), `Not reported by ${usualChat.shortLabel}.`);
    assert.equal(notToldBy('chat_goal', chosen(madeUp), withMadeUp), '');
    assert.equal(notToldBy('chat_visit_booked', both, withMadeUp), '');
  });

  it('is untold where no other tells it, unless an event of the chat is renamed to it', () => {
    const names = (choices: Parameters<typeof untoldByAll>[0]) =>
      untoldByAll(choices, withMadeUp).map(({ name }) => name as string);
    const renamed = { ...chosen(madeUp), settings: { events: { prize_won: 'chat_lead' } } };

    assert.ok(names(chosen(madeUp)).includes('chat_lead'));
    assert.ok(!names(chosen(madeUp)).includes('chat_goal'));
    assert.ok(names(chosen(usualChat.id)).includes('chat_goal'));
    assert.ok(!names(chosen(usualChat.id, madeUp)).includes('chat_goal'));
    assert.ok(!names(renamed).includes('chat_lead'));
    assert.deepEqual(names(chosen()), []);
  });
});
