import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signal } from '@preact/signals';
import { demos } from '../../bundle/vendors/generated/demos.ts';
import { openChat, type SimulatedChat } from './simulated-chat.ts';

const page = () => ({ setTimeout: () => 0, clearTimeout: () => {} }) as unknown as Window;

for (const [vendor, demo] of Object.entries(demos)) {
  const open = (): SimulatedChat => openChat(demo, page(), signal('normal'));

  describe(`the simulated chat of ${vendor}`, () => {
    it('opens and closes the chat', () => {
      const { toggle, view } = open();

      toggle();
      assert.equal(view.value.isOpen, true);

      toggle();
      assert.equal(view.value.isOpen, false);
    });

    it('shows what the visitor writes', () => {
      const { send, view } = open();

      send('Hello?');

      assert.deepEqual(view.value.lines, [{ id: 1, from: 'visitor', text: 'Hello?' }]);
    });

    it('can do everything it offers, with every choice', () => {
      const { buttons, view } = open();

      for (const { options, press } of buttons) {
        for (const { value } of options.length > 0 ? options : [{ value: '' }]) press(value);
      }

      for (const { text } of view.value.lines) assert.doesNotMatch(text, /undefined|^$/);
    });

    it('shows the scripted conversation, each spoken line with its words, and ends closed', () => {
      const { player, view } = open();
      const { steps } = player.progress.value;

      for (let step = 0; step < steps; step++) player.next();

      const { isOpen, lines } = view.value;
      const spoken = lines.filter(({ from }) => from !== 'note');
      assert.equal(isOpen, false);
      assert.equal(player.progress.value.state, 'over');
      assert.ok(spoken.length >= 4);
      for (const { text } of spoken) assert.doesNotMatch(text, /^The (visitor|site|bot)/);
    });

    it('is opened first by what the visitor does, as a visitor would', () => {
      const { buttons, view } = open();
      const visitors = buttons.filter(({ by }) => by === 'visitor').slice(0, 1);

      for (const { options, press } of visitors) press(options[0]?.value ?? '');

      assert.equal(view.value.isOpen, visitors.length > 0);
    });
  });
}

it('some visitor can do more than write', () => {
  assert.ok(Object.values(demos).some(({ actions }) => actions.some(({ by }) => by === 'visitor')));
});
