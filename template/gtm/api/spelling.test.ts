import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inApiSpelling, inFileSpelling } from './spelling.ts';

const condition = (type: string, text: string) => ({
  type,
  parameter: [{ type: text, key: 'arg0', value: '{{_event}}' }],
});

describe('the two spellings of enumerations', () => {
  it('are camel case for the API and capitals in a file, at any depth', () => {
    const inFile = { name: 'T', type: 'YOU_TUBE_VIDEO', filter: [condition('MATCH_REGEX', 'TEMPLATE')] };
    const inApi = { name: 'T', type: 'youTubeVideo', filter: [condition('matchRegex', 'template')] };

    assert.deepEqual(inApiSpelling('trigger', inFile), inApi);
    assert.deepEqual(inFileSpelling({ trigger: [inApi] }).trigger, [inFile]);
  });

  it('leave codes of tags and variables alone, and texts that look like an enumeration', () => {
    const tag = {
      name: 'CUSTOM_EVENT',
      type: 'cvt_1_2',
      tagFiringOption: 'ONCE_PER_LOAD',
      parameter: [{ type: 'TEMPLATE', key: 'type', value: 'NOT_NEEDED' }],
    };

    assert.deepEqual(inApiSpelling('tag', tag), {
      ...tag,
      tagFiringOption: 'oncePerLoad',
      parameter: [{ type: 'template', key: 'type', value: 'NOT_NEEDED' }],
    });
    assert.deepEqual(inFileSpelling({ tag: [inApiSpelling('tag', tag)] }).tag, [tag]);
  });
});
