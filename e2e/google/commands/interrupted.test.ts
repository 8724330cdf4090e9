/** Runs that are stopped at any request, lose answers, or meet each other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shopContainer } from '../../import/foreign.ts';
import { GoogleError } from '../google-error.ts';
import type { Fault, Request } from '../serve.ts';
import type { Content } from '../tag-manager/entity.ts';
import { type Setting, type TagManager, tagManager } from '../tag-manager/tag-manager.ts';
import { type } from './command.ts';
import { described, foreignIn, publicId, startOf } from './containers.ts';

const options = ['--vendors', 'userlike', '--measurement-id', 'G-AB12CD34EF', '--publish'];
const apply = (standIn: TagManager) => type(standIn, ['apply', publicId, ...options]);

/** A stand-in whose faults can be changed while it runs. */
async function withFaults(
  { content, ...setting }: Setting & { readonly content?: Content },
  use: (standIn: TagManager, failing: (fault: (request: Request) => Fault) => void) => Promise<void>,
) {
  let fault: (request: Request) => Fault = () => undefined;
  const start = { ...startOf(shopContainer(0)), ...(content && { content }) };
  const standIn = await tagManager([start], { ...setting, fault: one => fault(one) });
  try {
    await use(standIn, next => {
      fault = next;
    });
  } finally {
    await standIn.close();
  }
}

/** What is live, and how many versions and workspaces there are. */
function ended({ containers: [one] }: TagManager) {
  const { live, versions, workspaces, containerId } = one!;
  const { content } = one!.version(live!);
  return {
    content: described(content, containerId),
    theirs: foreignIn(content),
    versions: versions.length,
    workspaces: workspaces.map(({ name }) => name),
  };
}

type Type = (standIn: TagManager) => ReturnType<typeof type>;

/** Stops a command at each of its requests, runs it again, and compares the end with that of a run without a stop. */
async function stopEverywhere(
  setting: Setting & { readonly content?: Content },
  command: Type,
): Promise<void> {
  let undisturbed: ReturnType<typeof ended> | undefined;
  let requests = 0;
  await withFaults(setting, async standIn => {
    assert.equal((await command(standIn)).code, 0);
    undisturbed = ended(standIn);
    requests = standIn.asked.length;
  });
  assert.ok(requests > 8);
  for (let number = 1; number <= requests; number++) {
    for (const how of ['cut before', 'cut after'] as const) {
      await withFaults(setting, async (standIn, failing) => {
        failing(request =>
          request.number < number ? undefined : request.number === number ? how : 'cut before',
        );
        const stopped = await command(standIn);
        failing(() => undefined);
        const again = await command(standIn);
        assert.equal(`${again.code}${again.error}`, '0', `${how} ${number}: ${again.out}`);
        assert.deepEqual(ended(standIn), undisturbed, `${how} request ${number}`);
        if (!(how === 'cut after' && number === requests)) assert.equal(stopped.code, 2);
      });
    }
  }
}

for (const bulk of ['whole', 'in parts', 'missing'] as const) {
  describe(`a command that is stopped at any request and run again (bulk: ${bulk})`, () => {
    it('ends the same where it applies', () => stopEverywhere({ bulk }, apply));

    it('ends the same where it removes', async () => {
      let content: Content | undefined;
      await withFaults({}, async standIn => {
        await apply(standIn);
        content = standIn.containers[0]!.latest.content;
      });
      await stopEverywhere({ bulk, content: content! }, standIn =>
        type(standIn, ['remove', publicId, '--publish']),
      );
    });
  });
}

describe('apply', () => {
  it('goes on by itself where one answer is lost, or Google fails once', async () => {
    let requests = 0;
    await withFaults({}, async standIn => {
      await apply(standIn);
      requests = standIn.asked.length;
    });
    for (let number = 1; number <= requests; number++) {
      for (const fault of ['cut before', 'cut after', new GoogleError(500, 'Internal error.')] as const) {
        await withFaults({}, async (standIn, failing) => {
          failing(request => (request.number === number ? fault : undefined));
          const { code, out } = await apply(standIn);
          assert.equal(code, 0, `${fault} ${number}: ${out}`);
          assert.equal(ended(standIn).versions, 2);
        });
      }
    }
  });

  it('tells a run from another that begins before it has written all', async () => {
    for (let number = 2; number <= 7; number++) {
      await withFaults({}, async (standIn, failing) => {
        let other: ReturnType<typeof runWith> | undefined;
        failing(({ number: now }) => {
          if (now === number) other = runWith(standIn, 'loyjoy');
          return undefined;
        });
        const results = { userlike: await runWith(standIn, 'userlike'), loyjoy: await other! };
        const ended = Object.values(results).map(({ code }) => code);
        assert.ok(ended.includes(2), `${number}: both ended well`);
        for (const [chat, { code, out }] of Object.entries(results)) {
          if (code === 2) assert.match(out, /Another run is at work|Somebody else/);
          else assert.equal((await planWith(standIn, chat)).code, 0, `${chat} at ${number}`);
        }
      });
    }
  });
});

const choicesOf = (chat: string) => [publicId, '--vendors', chat, '--measurement-id', 'G-AB12CD34EF'];
const planWith = (standIn: TagManager, chat: string) => type(standIn, ['plan', ...choicesOf(chat)]);
const runWith = (standIn: TagManager, chat: string) => type(standIn, ['apply', ...choicesOf(chat)]);
