import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demos } from '../../bundle/vendors/generated/demos.ts';
import { cell } from './cell.ts';
import { type Stage, setStage } from './stage.ts';

const page = () => ({ setTimeout: () => 0, clearTimeout: () => {} }) as unknown as Window;

for (const [vendor, demo] of Object.entries(demos)) {
  const set = (): Stage => setStage(demo, page(), cell('normal'));

  describe(`the stage of ${vendor}`, () => {
    it('opens and closes the chat', () => {
      const { toggle, view } = set();

      toggle();
      assert.equal(view.get().isOpen, true);

      toggle();
      assert.equal(view.get().isOpen, false);
    });

    it('shows what the visitor writes', () => {
      const { send, view } = set();

      send('Hello?');

      assert.deepEqual(view.get().lines, [{ id: 1, from: 'visitor', text: 'Hello?' }]);
    });

    it('can do everything it offers, with every choice', () => {
      const { acts, view } = set();

      for (const { options, perform } of acts) {
        for (const { value } of options.length > 0 ? options : [{ value: '' }]) perform(value);
      }

      for (const { text } of view.get().lines) assert.doesNotMatch(text, /undefined|^$/);
    });

    it('shows the scripted conversation, each spoken line with its words, and ends closed', () => {
      const { player, view } = set();
      const { steps } = player.progress.get();

      for (let step = 0; step < steps; step++) player.next();

      const { isOpen, lines } = view.get();
      const spoken = lines.filter(({ from }) => from !== 'note');
      assert.equal(isOpen, false);
      assert.equal(player.progress.get().state, 'over');
      assert.ok(spoken.length >= 4);
      for (const { text } of spoken) assert.doesNotMatch(text, /^The (visitor|site|bot)/);
    });
  });
}

describe('a visitor’s action', () => {
  it('opens the chat first, as a visitor would', () => {
    const { acts, view } = setStage(demos.userlike, page(), cell('normal'));

    acts.find(({ label }) => label === 'Register')!.perform('');

    assert.equal(view.get().isOpen, true);
  });
});
