import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { checkChoices } from '../../template/container/check-choices.ts';
import { type Choices, defaultChoices } from '../../template/container/choices.ts';
import { plan } from '../../template/container/plan.ts';
import { isGoal, withEvent, withGoal, withParameter, withSetting, withVendors } from './change.ts';
import { madeUp, usualChat, withMadeUp } from './one-more-chat.ts';

const usual = defaultChoices(dictionary);
const kept = `${usualChat.id}:${usualChat.events[0]!.name}`;

describe('a change of the choices', () => {
  test('takes along what only the former chats could fill', () => {
    const choices: Choices = {
      ...defaultChoices(withMadeUp),
      events: ['chat_goal', 'chat_opened'],
      parameters: ['chat_process_name', 'chat_vendor'],
      natives: [`${madeUp}:prize_won`, kept],
    };

    const { events, parameters, natives, ...rest } = withVendors(choices, [usualChat.id], withMadeUp);

    assert.deepEqual([events, parameters], [['chat_opened'], ['chat_vendor']]);
    assert.deepEqual(natives, [kept]);
    assert.deepEqual(checkChoices({ ...rest, events, parameters, natives }, withMadeUp), []);
  });

  test('leads back to the usual events when it is undone', () => {
    const more = withEvent(usual, 'chat_activity', dictionary);

    assert.ok(plan(more, dictionary).events.includes('chat_activity'));
    assert.equal(withEvent(more, 'chat_activity', dictionary).events, 'default');
  });

  test('leads back to the usual parameters when it is undone', () => {
    const fewer = withParameter(usual, 'chat_score', dictionary);

    assert.ok(!plan(fewer, dictionary).parameters.includes('chat_score'));
    assert.equal(withParameter(fewer, 'chat_score', dictionary).parameters, 'default');
  });

  test('keeps only settings that differ from their defaults', () => {
    const kept = withSetting(usual, 'ids', 'keep', dictionary);

    assert.deepEqual(kept.settings, { ids: 'keep' });
    assert.deepEqual(withSetting(kept, 'ids', 'drop', dictionary).settings, {});
  });

  test('takes the consent to send a class back with the class, and its fields too', () => {
    const choices: Choices = {
      ...usual,
      settings: { ids: 'keep' },
      sendPrivate: ['ids'],
      parameters: ['chat_contact_id', 'chat_vendor'],
    };

    const { sendPrivate, parameters } = withSetting(choices, 'ids', 'drop', dictionary);

    assert.deepEqual([sendPrivate, parameters], [[], ['chat_vendor']]);
  });

  test('records an event of the chat as a goal, and as usual again when it is undone', () => {
    const named = withSetting(usual, 'events', { mine: 'chat_goal', prize_won: 'chat_prize' }, dictionary);

    const more = withGoal(named, 'prize_won', dictionary);

    assert.deepEqual(more.settings.events, { mine: 'chat_goal', prize_won: 'chat_goal' });
    assert.ok(isGoal(more, 'prize_won'));
    assert.deepEqual(withGoal(more, 'prize_won', dictionary).settings.events, { mine: 'chat_goal' });
    assert.deepEqual(withGoal(withGoal(usual, 'prize_won', dictionary), 'prize_won', dictionary), usual);
  });

  test('takes goals and names along with the only chat that has these events, but not names of your own', () => {
    const { name } = usualChat.events[0]!;
    const events = { prize_won: 'chat_goal', [name]: 'chat_form', mine: 'chat_goal' };
    const named = withSetting(defaultChoices(withMadeUp), 'events', events, withMadeUp);

    const { settings } = withVendors(named, usual.vendors, withMadeUp);

    assert.deepEqual(settings.events, { [name]: 'chat_form', mine: 'chat_goal' });
  });

  test('takes an own event out of GA4 when its name is given up', () => {
    const named = withSetting(usual, 'events', { booked: 'chat_booked' }, dictionary);
    const sent = withEvent(named, 'chat_booked', dictionary);

    assert.ok(plan(sent, dictionary).events.includes('chat_booked'));
    assert.equal(withSetting(sent, 'events', {}, dictionary).events, 'default');
  });
});
