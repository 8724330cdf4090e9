import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { fakePage, startScript } from '../../bundle/core/fake-page.ts';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { problems } from '../../bundle/dictionary/problems.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import record from '../../schemas/validators/record.validator.ts';
import settings from '../../schemas/validators/settings.validator.ts';
import status from '../../schemas/validators/status.validator.ts';
import type { Validator } from '../../schemas/validators/validator.ts';
import container from '../../template/container/container.validator.ts';
import { contracts } from '../generate/schemas.ts';
import { workedOut } from './worked-out.ts';

interface Subject {
  readonly source: string;
  readonly atRunTime: Validator<unknown>;
  readonly valid: object;
}

function statusOfAPage(): object {
  const page = fakePage({ chatTracker: [{ consent: 'perhaps' }] });
  startScript(page);
  return JSON.parse(JSON.stringify(page.chatTracker.status!()));
}

const subjects: { readonly [name: string]: Subject } = {
  record: {
    source: 'schemas/validators/record.validator.ts',
    atRunTime: record,
    valid: {
      ...{ event: 'chat_rated', chat_vendor: vendorIds[0], chat_native_event: 'rated', chat_schema: 1 },
      ...{ chat_time: 1, chat_seq: 1, chat_nth: 1, chat_held: false, chat_label: '😀'.repeat(100) },
    },
  },
  settings: {
    source: 'schemas/validators/settings.validator.ts',
    atRunTime: settings,
    valid: {
      vendors: [...vendorIds],
      consent: 'denied',
      customKeys: ['order.total'],
      events: { a: 'chat_a' },
    },
  },
  status: { source: 'schemas/validators/status.validator.ts', atRunTime: status, valid: statusOfAPage() },
  container: {
    source: 'template/container/container.validator.ts',
    atRunTime: container,
    valid: JSON.parse(readFileSync('template/generated/container.json', 'utf8')),
  },
};

/** The value itself, values of no such kind, and the value with each part in turn left out, or of another kind. */
const variants = (valid: object): unknown[] => [
  ...[valid, {}, [], null, 7, 'text', undefined],
  ...Object.keys(valid).flatMap(key => {
    const { [key]: _, ...rest } = valid as { [key: string]: unknown };
    return [rest, ...[7.5, 'x'.repeat(101), [{}], { a: 1 }].map(other => ({ ...rest, [key]: other }))];
  }),
];

/** A module as it ships, bundled as everything is. */
async function bundled(source: string) {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [source], bundle: true, format: 'esm', charset: 'utf8' },
    ...{ write: false, metafile: true, plugins: [workedOut] },
  });
  return { text: outputFiles[0]!.text, metafile };
}

const loaded = (text: string) => import(`data:text/javascript,${encodeURIComponent(text)}`);

async function shipped(source: string): Promise<{ text: string; validate: Validator<unknown> }> {
  const { text } = await bundled(source);
  return { text, validate: (await loaded(text)).default };
}

const answer = (validate: Validator<unknown>, value: unknown) => [validate(value), validate.errors];

describe('a validator that ships', () => {
  it('is looked at for every published schema', () => {
    assert.deepEqual(
      Object.keys(subjects),
      contracts.map(({ name }) => name),
    );
  });

  for (const [name, { source, atRunTime, valid }] of Object.entries(subjects)) {
    it(`of ${name} answers as the one of the tests does, and says the same of each mistake`, async () => {
      const { validate } = await shipped(source);

      assert.equal(validate(valid), true);
      for (const value of variants(valid)) {
        assert.deepEqual(answer(validate, value), answer(atRunTime, value));
      }
    });

    it(`of ${name} has neither ajv in it nor a schema's prose, nor a path of this machine`, async () => {
      const { text } = await shipped(source);

      assert.doesNotMatch(text, /\bajv\b|node_modules|new Function|"?description"?:"[A-Z]/);
    });
  }
});

describe('the dictionary that ships', () => {
  const modules = {
    'bundle/dictionary/dictionary.ts': { dictionary },
    'bundle/dictionary/problems.ts': { problems },
    'schemas/dictionary/fields.ts': { fields: dictionary.fields },
  };

  for (const [source, atRunTime] of Object.entries(modules)) {
    it(`is what the code comes to, and brings no room of a chat along, ${source}`, async () => {
      const { text, metafile } = await bundled(source);

      assert.deepEqual({ ...(await loaded(text)) }, atRunTime);
      assert.deepEqual(
        Object.keys(metafile.inputs).filter(path => !/^(bundle|schemas)\/dictionary\//.test(path)),
        [],
      );
    });
  }
});
