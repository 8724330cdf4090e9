import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { checkContainer } from '../checks/check-container.ts';
import { checkChoices } from './check-choices.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { type ConsentToolId, consentTools } from './consent-tools.ts';
import { containedTemplate, container } from './container.ts';
import validate from './container.validator.ts';
import { listenerTagName } from './origin.ts';

const parts = { template: templateParts(), scriptFor: () => '(()=>{})()' };
const choicesWith = (choices: Partial<Choices>): Choices => ({
  ...defaultChoices(dictionary),
  consentSource: 'tool',
  ...choices,
});
const fileOf = (choices: Partial<Choices>) => container(choicesWith(choices), dictionary, parts);
const listenerOf = (choices: Partial<Choices>) =>
  fileOf(choices).containerVersion.tag.find(({ name }) => name === listenerTagName);

describe('a consent tool that is known by name', () => {
  for (const id of Object.keys(consentTools) as ConsentToolId[]) {
    it(`gives our tag a trigger of its own in a container that nothing is wrong with: ${id}`, () => {
      const choices = { consentTool: id, consentName: id === 'realcookiebanner' ? 'opt-in' : '' };
      const file = fileOf(choices);
      const templateData = containedTemplate(choicesWith(choices), dictionary, parts.template);

      const { trigger, tag } = file.containerVersion;
      const ours = trigger.find(({ name }) => name === `ChatDL - Agreed in ${consentTools[id].label}`);
      const listener = tag.find(({ name }) => name === listenerTagName)!;
      assert.deepEqual(listener.firingTriggerId, [ours!.triggerId]);
      assert.equal(listener.paused, undefined);
      assert.deepEqual(checkContainer(file, { dictionary, validate, templateData }), []);
    });
  }

  it('is brought by an update too, which leaves out a tag whose trigger somebody gave by hand', () => {
    assert.ok(listenerOf({ consentTool: 'cookiebot', update: true }));
    assert.equal(listenerOf({ update: true }), undefined);
    assert.equal(listenerOf({})!.paused, true);
  });

  it('is never to be made a setup tag where it opens the gate, since that fires without its trigger', () => {
    const notesOf = (choices: Partial<Choices>) => listenerOf(choices)!.notes;
    const cdn = { delivery: 'cdn', consentTool: 'cookiebot' } as const;

    assert.match(notesOf(cdn)!, /never make this tag the setup tag/);
    assert.doesNotMatch(notesOf({ ...cdn, consentSource: 'mode' })!, /Never/);
    assert.match(notesOf({ ...cdn, consentSource: 'mode' })!, /make this tag the setup tag/);
  });

  it('changes nothing in a container that waits for Consent Mode', () => {
    assert.deepEqual(
      fileOf({ consentSource: 'mode', consentTool: 'onetrust' }),
      fileOf({ consentSource: 'mode' }),
    );
  });

  const mistakes: readonly [choices: Partial<Choices>, said: RegExp][] = [
    [{ consentTool: 'cookiebots' as never }, /"cookiebots".*cookiebot, usercentrics/],
    [{ consentTool: 'realcookiebanner' }, /is empty, and Real Cookie Banner has no usual one.*Opt-in event/],
    [{ consentTool: 'usercentrics', consentName: 'Google.Analytics' }, /cannot be looked up.*without dots/],
    [{ consentTool: 'ccm19', consentName: 'a{b}' }, /cannot be looked up/],
    [{ consentTool: 'onetrust', consentName: ' C0002' }, /cannot be the name.*without spaces/],
  ];
  for (const [choices, said] of mistakes) {
    it(`is told from a mistake: ${JSON.stringify(choices)}`, () => {
      const [finding, ...more] = checkChoices(choicesWith(choices), dictionary);

      assert.deepEqual(more, []);
      assert.match(`${JSON.stringify(finding!.path)}: ${finding!.description} ${finding!.fix}`, said);
    });
  }
});
