import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv, type AnySchema } from 'ajv';
import { contracts } from './schemas.ts';

describe('a published schema', () => {
  for (const { name, schema } of contracts) {
    it(`of a ${name} compiles in ajv with its defaults, without a word of warning`, () => {
      const said: unknown[] = [];
      const hear = (...words: unknown[]) => said.push(...words);
      const ajv = new Ajv({ logger: { log: hear, warn: hear, error: hear } });

      ajv.compile(schema() as AnySchema);

      assert.deepEqual(said, []);
    });
  }

  it('of a record keeps what is known of each field, in words that every reader of schemas knows', () => {
    const { properties, description } = contracts.find(({ name }) => name === 'record')!.schema();
    const label = properties!.chat_label as { title: string; description: string; $comment: string };

    assert.equal(label.title, 'Label');
    assert.equal(label.$comment, 'privacy: answers, dimension: event');
    assert.match(description!, /as it stands in the data layer where Google Tag Manager runs/);
  });
});
