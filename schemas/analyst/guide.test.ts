import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { defaultChoices } from '../../template/container/choices.ts';
import { container } from '../../template/container/container.ts';
import { defaultParameters } from '../../template/container/plan.ts';
import { renderGuide } from './guide.ts';
import { views } from './views.ts';

const guide = renderGuide({ dictionary, defaultParameters });

describe('the guide for analysts', () => {
  it('answers each question with a view and explains each of its fields', () => {
    for (const { name, question, columns } of views) {
      assert.ok(guide.includes(`| ${question} | \`${name}\` |`), name);
      assert.ok(guide.includes(`### ${name}\n`), name);
      for (const [column, { description }] of Object.entries(columns)) {
        assert.ok(guide.includes(`| \`${column}\` | `) && guide.includes(description), `${name}.${column}`);
      }
    }
  });

  it('tells for every chat why its numbers differ', () => {
    for (const { label, differs } of dictionary.vendors) {
      assert.ok(guide.includes(`### ${label}\n`), label);
      assert.ok(differs.length >= 3, label);
      for (const cause of differs) assert.ok(guide.includes(`- ${cause}\n`), cause);
    }
  });

  it('names the event that a container does not send by itself', () => {
    assert.match(guide, /- `chat_message_received`, for .*`chat_first_response`/);
  });

  it('names triggers that every container has', () => {
    const parts = { template: templateParts(), bundle: '' };
    const file = container({ ...defaultChoices(dictionary), delivery: 'page' }, dictionary, parts);
    const triggers = file.containerVersion.trigger.map(({ name }) => name);
    const named = [...guide.matchAll(/First chat_\w+ on this page/g)].map(([name]) => `ChatDL - ${name}`);

    assert.deepEqual(named, [
      'ChatDL - First chat_engaged on this page',
      'ChatDL - First chat_lead on this page',
      'ChatDL - First chat_goal on this page',
    ]);
    for (const name of named) assert.ok(triggers.includes(name), name);
  });
});
