import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { player } from './player.ts';

/** A player of three steps, a clock to move by hand, and the steps it took. */
function playing() {
  const taken: string[] = [];
  const waits: number[] = [];
  let pause = 1000;
  let waiting: (() => void) | undefined;
  const clock = {
    setTimeout: (call: () => void, milliseconds: number) => {
      waiting = call;
      waits.push(milliseconds);
      return 1;
    },
    clearTimeout: () => {
      waiting = undefined;
    },
  };
  const steps = ['one', 'two', 'three'].map(description => ({ description, run: () => {} }));
  const it = player(
    steps,
    ({ description }) => taken.push(description),
    clock,
    () => pause,
  );
  const tick = () => {
    const call = waiting;
    waiting = undefined;
    call?.();
  };
  const slowDown = (milliseconds: number) => {
    pause = milliseconds;
  };
  return { it, taken, tick, waits, slowDown, state: () => it.progress.value.state };
}

describe('a player', () => {
  it('takes the first step at once and the others in time', () => {
    const { it, taken, tick, state } = playing();

    it.play();
    assert.deepEqual(taken, ['one']);
    assert.equal(state(), 'playing');

    tick();
    tick();
    tick();
    assert.deepEqual(taken, ['one', 'two', 'three']);
    assert.equal(state(), 'over');
  });

  it('says where it is', () => {
    const { it, tick } = playing();

    it.play();
    tick();

    assert.deepEqual(it.progress.value, { state: 'playing', step: 2, steps: 3, description: 'two' });
  });

  it('pauses, and goes on from there', () => {
    const { it, taken, tick, state } = playing();

    it.play();
    it.pause();
    tick();
    assert.deepEqual(taken, ['one']);
    assert.equal(state(), 'paused');

    it.play();
    assert.deepEqual(taken, ['one', 'two']);
  });

  it('keeps playing when the speed changes, and waits as long as the new one says from the next step on', () => {
    const { it, taken, tick, waits, slowDown } = playing();

    it.play();
    slowDown(3000);
    assert.deepEqual(waits, [1000]);
    tick();

    assert.deepEqual(taken, ['one', 'two']);
    assert.deepEqual(waits, [1000, 3000]);
  });

  it('takes a single step', () => {
    const { it, taken, tick, state } = playing();

    it.next();
    tick();

    assert.deepEqual(taken, ['one']);
    assert.equal(state(), 'paused');
  });

  it('starts anew once it is over', () => {
    const { it, taken, tick } = playing();

    it.play();
    tick();
    tick();
    it.play();

    assert.deepEqual(taken, ['one', 'two', 'three', 'one']);
  });
});
