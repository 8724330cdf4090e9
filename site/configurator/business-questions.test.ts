import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { defaultChoices } from '../../template/container/choices.ts';
import { plan } from '../../template/container/plan.ts';
import { businessQuestions, isAsked, isByQuestions, withChats, withQuestion } from './business-questions.ts';

const usual = defaultChoices(dictionary);
const [first, leads, ratings] = businessQuestions;

describe('what somebody wants to know', () => {
  it('is answered by the usual events, each of which answers one question', () => {
    assert.deepEqual(
      businessQuestions.flatMap(({ events }) => events).sort(),
      dictionary.events
        .filter(({ ga4 }) => ga4)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('is all of it, to begin with', () => {
    assert.ok(businessQuestions.every(question => isAsked(question, usual, dictionary)));
    assert.ok(isByQuestions(usual, dictionary));
  });

  it('decides which events go to GA4, and is as before when it is ticked again', () => {
    const without = withQuestion(ratings!, usual, dictionary);

    assert.ok(!plan(without, dictionary).events.includes('chat_rated'));
    assert.ok(!isAsked(ratings!, without, dictionary));
    assert.ok(isAsked(leads!, without, dictionary));
    assert.ok(isByQuestions(without, dictionary));
    assert.deepEqual(withQuestion(ratings!, without, dictionary), usual);
  });

  it('leaves events alone that are chosen one by one', () => {
    const single = { ...usual, events: ['chat_closed', 'chat_lead'] };

    assert.ok(!isByQuestions(single, dictionary));
    assert.deepEqual(withQuestion(leads!, single, dictionary).events, ['chat_closed']);
    assert.ok(isAsked(first!, withQuestion(first!, single, dictionary), dictionary));
  });

  it('is asked of another chat too, what was declined is not, and what no chat told before is open', () => {
    const [narrow, wide] = ['userlike', 'loyjoy'] as const;
    const one = { ...usual, vendors: [narrow] };
    const without = withQuestion(leads!, one, dictionary);

    const both = withChats(without, [narrow, wide], dictionary);
    assert.deepEqual(
      businessQuestions.filter(question => !isAsked(question, both, dictionary)),
      [leads],
    );
    const none = withChats(without, [], dictionary);
    assert.ok(!isAsked(leads!, withChats(none, [narrow], dictionary), dictionary));
  });

  it('asks for no dimension that only what is not sent could fill', () => {
    const fields = (changed: object) => plan({ ...usual, ...changed }, dictionary).parameters;

    assert.ok(fields({}).includes('chat_score'));
    assert.ok(!fields({ events: ['chat_engaged'] }).includes('chat_score'));
    assert.ok(!fields({ events: ['chat_engaged'] }).includes('chat_decision'));
    assert.ok(fields({ events: ['chat_rated'] }).includes('chat_scale'));
    const renamed = { events: ['chat_goal'], settings: { events: { rating: 'chat_goal' } } };
    assert.ok(fields(renamed).includes('chat_score'));
  });
});
