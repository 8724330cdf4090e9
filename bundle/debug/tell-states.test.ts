import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Status } from '../../schemas/src/status.ts';
import { stateTeller } from './tell-states.ts';

const status = (vendors: Status['vendors']) => ({ vendors }) as Status;

it('tells each state of a chat once, with what to do', () => {
  const lines: string[] = [];
  let vendors: Status['vendors'] = { loyjoy: { state: 'deaf', events: 0, why: 'one_tag_embed' } };
  const tell = stateTeller(
    () => status(vendors),
    line => lines.push(line),
  );

  tell();
  tell();
  vendors = { loyjoy: { state: 'heard', events: 1 } };
  tell();

  assert.equal(lines.length, 2);
  assert.match(lines[0]!, /loyjoy is deaf \(one_tag_embed\)\. The chat cannot be heard/);
  assert.match(lines[1]!, /loyjoy is heard\. The chat reports its events/);
});
