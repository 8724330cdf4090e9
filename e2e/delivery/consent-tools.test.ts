/** The answers of consent tools, as each pushes them into the data layer: our tag fires on a yes, and on no other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { play } from '../../bundle/vendors/room/simulator.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Choices } from '../../template/container/choices.ts';
import { type ConsentToolId, consentTools } from '../../template/container/consent-tools.ts';
import { listenerTagName } from '../../template/container/origin.ts';
import { consentAnswers } from './consent-answers.ts';
import { finishedContainer, startVisit } from './visit.ts';

const [chat] = vendorIds;

/** A visit in which the chat talks, then the visitor answers. */
async function visit(choices: Partial<Choices>, answers: readonly object[]) {
  const file = finishedContainer({ vendors: [chat], delivery: 'inline', consentSource: 'tool', ...choices });
  const { page, chat: coming, standIn, recordsInGtm } = await startVisit(chat, file, { watches: false });
  coming.start();
  play(coming.widget);
  for (const answer of answers) page.win.dataLayer!.push(answer);
  const records = await recordsInGtm();
  return {
    records: records.length,
    fired: standIn.tagRuns.filter(({ tag }) => tag === listenerTagName).length,
  };
}

describe('a container that knows the consent tool by name', () => {
  for (const [id, { choices, no, yes }] of Object.entries(consentAnswers)) {
    const consentTool = id as ConsentToolId;
    const { label } = consentTools[consentTool];

    it(`records after a yes in ${label}, and nothing after a no`, async () => {
      const refused = await visit({ consentTool, ...choices }, no);
      const agreed = await visit({ consentTool, ...choices }, yes);

      assert.deepEqual(refused, { records: 0, fired: 0 });
      assert.equal(agreed.fired, 1);
      assert.ok(agreed.records > 0);
    });

    it(`fires once on a page where ${label} tells of the yes again`, async () => {
      const { fired } = await visit({ consentTool, ...choices }, [...yes, ...yes]);

      assert.equal(fired, 1);
    });

    it(`records after a no and a later yes in ${label}`, async () => {
      const { records, fired } = await visit({ consentTool, ...choices }, [...no, ...yes]);

      assert.equal(fired, 1);
      assert.ok(records > 0);
    });
  }

  it('asks for what the site calls its service, where that is another name', async () => {
    const choices = { consentTool: 'onetrust', consentName: 'C0007' } as const;
    const { yes } = consentAnswers.onetrust;

    assert.equal((await visit(choices, yes)).fired, 0);
    assert.equal((await visit(choices, [{ ...yes[0], OnetrustActiveGroups: ',C0007,' }])).fired, 1);
  });
});
