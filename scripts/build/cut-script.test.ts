import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composeScript } from '../../bundle/composition/script.ts';
import { cutScript } from './cut-script.ts';

const script = [
  'function a(e){let b=e;return b+c}',
  'function b(){return a(1)}',
  'var c=2,{floor:d,ceil:f}=Math,g=()=>d(2.5),h={north:{hear:()=>b()},south:{hear:()=>g(),f}};',
  '((e)=>{globalThis.heard=Object.values(e).map(e=>e.hear())})(h);',
].join('');
const literal = { north: ['north'], south: ['south'] };
const parts = cutScript(script, ['north', 'south'], literal);

/** What the chats of a script say once it has run. */
function heardOf(text: string): unknown {
  const page: { heard?: unknown } = {};
  new Function('globalThis', text)(page);
  return page.heard;
}

describe('a script that is cut up', () => {
  it('says the same once it is put together for all chats', () => {
    assert.deepEqual(heardOf(composeScript(parts, ['north', 'south'])), [3, 2]);
  });

  it('runs for each chat alone', () => {
    assert.deepEqual(heardOf(composeScript(parts, ['north'])), [3]);
    assert.deepEqual(heardOf(composeScript(parts, ['south'])), [2]);
  });

  it('leaves out what only another chat needs, and takes no parameter for a name of the script', () => {
    const north = composeScript(parts, ['north']);
    const south = composeScript(parts, ['south']);

    assert.match(north, /function a\(.*function b\(.*c=2/);
    assert.doesNotMatch(north, /floor|g=/);
    assert.match(south, /\{floor:d,ceil:f\}=Math,g=/);
    assert.doesNotMatch(south, /function|c=2/);
  });

  it('is refused where a literal is not there, or twice', () => {
    const cut = (text: string) => cutScript(text, ['north'], { north: ['north'] });

    assert.throws(() => cut('f({south:1})'), /0 literals with north/);
    assert.throws(() => cut('f({north:1},{north:2})'), /2 literals with north/);
  });
});
