import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signal } from '@preact/signals';
import { demos } from '../../bundle/vendors/generated/demos.ts';
import { openChat, type SimulatedChat } from './simulated-chat.ts';

const page = () => ({ setTimeout: () => 0, clearTimeout: () => {} }) as unknown as Window;

for (const [vendor, demo] of Object.entries(demos)) {
  const set = (): SimulatedChat => openChat(demo, page(), signal('normal'));

  describe(`the chat of ${vendor}`, () => {
    it('opens and closes the chat', () => {
      const { toggle, view } = set();

      toggle();
      assert.equal(view.value.isOpen, true);

      toggle();
      assert.equal(view.value.isOpen, false);
    });

    it('shows what the visitor writes', () => {
      const { send, view } = set();

      send('Hello?');

      assert.deepEqual(view.value.lines, [{ id: 1, from: 'visitor', text: 'Hello?' }]);
    });

    it('can do everything it offers, with every choice', () => {
      const { buttons, view } = set();

      for (const { options, press } of buttons) {
        for (const { value } of options.length > 0 ? options : [{ value: '' }]) press(value);
      }

      for (const { text } of view.value.lines) assert.doesNotMatch(text, /undefined|^$/);
    });

    it('shows the scripted conversation, each spoken line with its words, and ends closed', () => {
      const { player, view } = set();
      const { steps } = player.progress.value;

      for (let step = 0; step < steps; step++) player.next();

      const { isOpen, lines } = view.value;
      const spoken = lines.filter(({ from }) => from !== 'note');
      assert.equal(isOpen, false);
      assert.equal(player.progress.value.state, 'over');
      assert.ok(spoken.length >= 4);
      for (const { text } of spoken) assert.doesNotMatch(text, /^The (visitor|site|bot)/);
    });
  });
}

describe('a visitor’s action', () => {
  it('opens the chat first, as a visitor would', () => {
    const { buttons, view } = openChat(demos.userlike, page(), signal('normal'));

    buttons.find(({ label }) => label === 'Register')!.press('');

    assert.equal(view.value.isOpen, true);
  });
});
