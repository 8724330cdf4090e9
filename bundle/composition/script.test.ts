import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composeScript } from './script.ts';
import type { ScriptParts } from './script-parts.ts';

/** `north` needs a function that needs a variable, `south` needs nothing; both have a field, and so has the script. */
const parts: ScriptParts = {
  chats: ['north', 'south'],
  pieces: [
    { kind: 'function', before: 'function way(){return 1*cold}', needs: [1] },
    { kind: 'variable', before: 'cold=-3', needs: [] },
    {
      kind: 'variable',
      before: 'rooms={',
      entries: [
        { text: 'north:way', chats: ['north'], needs: [0] },
        { text: 'south:5', chats: ['south'], needs: [] },
      ],
      after: '}',
      needs: [],
    },
    {
      kind: 'statement',
      before: 'start(rooms,{',
      entries: [
        { text: 'event:""', needs: [] },
        { text: 'ice:0', chats: ['north'], needs: [] },
      ],
      after: '})',
      needs: [2],
    },
  ],
};

describe('a script that is composed', () => {
  it('holds what the chosen chat needs, directly or not', () => {
    assert.equal(
      composeScript(parts, ['north']),
      ';(()=>{"use strict";function way(){return 1*cold}var cold=-3,rooms={north:way};start(rooms,{event:"",ice:0});})();\n',
    );
  });

  it('holds nothing of other chats', () => {
    assert.equal(
      composeScript(parts, ['south']),
      ';(()=>{"use strict";var rooms={south:5};start(rooms,{event:""});})();\n',
    );
  });

  it('is the same in whatever order and however often the chats are named', () => {
    const script = composeScript(parts, ['north', 'south']);

    assert.equal(composeScript(parts, ['south', 'north', 'south']), script);
    assert.match(script, /rooms=\{north:way,south:5\}/);
  });

  it('is refused in words for a chat that is not there, and for none', () => {
    assert.throws(
      () => composeScript(parts, ['north', 'west']),
      /no chat "west"\. Choose among north, south\./,
    );
    assert.throws(() => composeScript(parts, []), /No chat is chosen\. Choose among north, south\./);
  });
});
