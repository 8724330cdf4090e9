import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { recipes } from '../../../bundle/vendors/generated/recipes.ts';
import { scriptAddresses } from '../../../bundle/vendors/generated/script-addresses.ts';
import { type Choices, defaultChoices } from '../../../template/container/choices.ts';
import { twoChats } from '../../../template/container/some-chats.ts';
import { find } from '../../../template/own-container/find.ts';
import { type Description, madeUp } from '../../../template/own-container/made-up.ts';
import { withFound } from './own-answers.ts';

const [some, other] = twoChats(dictionary);
const before: Choices = { ...defaultChoices(dictionary), vendors: [other.id], measurementId: 'G-BEFORE1234' };
const chat = { name: 'Chat', html: scriptAddresses[some.id].snippet };
const google = { name: 'Google tag', type: 'googtag', inputs: { tagId: 'G-FOUND12345' } };

const answered = (container: Description, earlier?: Choices, choices = before) =>
  withFound(choices, find(madeUp(container), { dictionary, recipes }), earlier, dictionary);

describe('the answers that a container gives', () => {
  test('are its chats, that a tag loads them, and its measurement ID', () => {
    const { vendors, chatLoadedBy, measurementId } = answered({ tags: [chat, google] });

    assert.deepEqual([vendors, chatLoadedBy, measurementId], [[some.id], 'tag', 'G-FOUND12345']);
  });

  test('leave who loads the chat as it was where no tag does, though one listens', () => {
    const [global] = some.fingerprint.globals;
    const listener = `<script>window.${global}.on('open', function () { dataLayer.push({ event: 'chat' }); });</script>`;
    const { vendors, chatLoadedBy } = answered({ tags: [{ name: 'Events', html: listener }] }, undefined, {
      ...before,
      chatLoadedBy: 'page',
    });

    assert.deepEqual([vendors, chatLoadedBy], [[some.id], 'page']);
  });

  test('leave everything else as it was', () => {
    assert.deepEqual(answered({}), before);
    assert.deepEqual(answered({ tags: [{ ...chat, more: { paused: true } }] }), before);
  });

  test('are no measurement ID where there are several', () => {
    const group = { name: 'Group', type: 'googtag', inputs: { tagId: 'G-GROUP12345' } };

    assert.equal(answered({ tags: [google, group] }).measurementId, 'G-BEFORE1234');
  });

  test('are the consent tool by name, and that it decides where a tag fires on its yes', () => {
    const banner = { name: 'Banner', html: '<script src="https://consent.cookiebot.com/uc.js"></script>' };
    const triggers = { Yes: { event: 'cookie_consent_statistics' } };
    const asked = ({ consentTool, consentSource }: Choices) => [consentTool, consentSource];

    assert.deepEqual(asked(answered({ tags: [banner] })), ['cookiebot', 'mode']);
    assert.deepEqual(asked(answered({ tags: [{ ...google, on: ['Yes'] }], triggers })), [
      'cookiebot',
      'tool',
    ]);
  });

  test('are no consent tool where several are there and none decides', () => {
    const banner = (address: string) => ({
      name: address,
      html: `<script src="https://${address}"></script>`,
    });
    const tags = [banner('consent.cookiebot.com/uc.js'), banner('sdk.privacy-center.org/x.js')];

    assert.equal(answered({ tags }).consentTool, '');
  });

  test('are those of an earlier file of ours, with the chats that came since', () => {
    const earlier: Choices = { ...before, delivery: 'cdn', consentSource: 'none', measurementId: '' };

    assert.deepEqual(answered({ tags: [chat, google] }, earlier, defaultChoices(dictionary)), {
      ...earlier,
      chatLoadedBy: 'tag',
      vendors: dictionary.vendors.map(({ id }) => id).filter(id => id === some.id || id === other.id),
      measurementId: 'G-FOUND12345',
    });
  });
});
