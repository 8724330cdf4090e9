/** The script composed for some chats, as it ships. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type VendorId, vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { PushedRecord } from '../../schemas/src/record.ts';
import { bundle, bundles } from '../../scripts/build/bundles.ts';
import { scriptParts } from '../../scripts/build/script-parts.ts';
import { composeScript } from '../composition/script.ts';
import { type FakePage, fakePage, recordsOf } from '../core/fake-page.ts';
import { eventNames } from '../vendors/generated/event-names.ts';
import { simulators } from '../vendors/generated/simulators.ts';
import { play } from '../vendors/room/simulator.ts';

const parts = await scriptParts();
const whole = (await bundle(bundles.standard)).text;
const scriptFor = (...chats: VendorId[]) => composeScript(parts, chats);

/** A page on which these scripts run, one after the other, and then the chats talk. */
async function visit(scripts: readonly string[], chats: readonly VendorId[]) {
  const page = fakePage();
  for (const text of scripts) new Function('window', text)(page);
  for (const id of chats) play(simulators[id](page));
  const records = [...(await recordsOf(page))];
  return { page, records, status: page.chatTracker.status!() };
}

/** What a record says, without when it came. */
const said = ({ chat_time: _, ...record }: PushedRecord) =>
  JSON.stringify(
    Object.entries(record)
      .sort()
      .filter(([, value]) => value !== undefined),
  );

const namesOf = (id: VendorId) =>
  Object.values({ ...eventNames[id].countSafe, ...eventNames[id].repeatable })
    .flatMap(names => names.split(' '))
    .filter(name => name.length > 8);

for (const id of vendorIds) {
  describe(`the script with ${id} alone`, () => {
    const others = vendorIds.filter(other => other !== id);

    it('records what the script with all chats records', async () => {
      const alone = await visit([scriptFor(id)], [id]);
      const whole = await visit([scriptFor(...vendorIds)], [id]);

      assert.ok(alone.records.length > 3);
      assert.deepEqual(alone.records.map(said), whole.records.map(said));
    });

    it('holds no name of another chat', () => {
      const script = scriptFor(id);
      const ours = new Set(namesOf(id));
      const foreign = [...others, ...others.flatMap(namesOf)].filter(name => !ours.has(name));

      assert.deepEqual(
        foreign.filter(name => new RegExp(`\\b${name}\\b`).test(script)),
        [],
      );
    });

    it('leaves the other chats of the page alone', async () => {
      const { records, status } = await visit([scriptFor(id)], vendorIds);

      assert.deepEqual([...new Set(records.map(record => record.chat_vendor))], [id]);
      assert.deepEqual(Object.keys(status.vendors), [id]);
    });
  });

  for (const other of vendorIds.filter(one => one > id)) {
    it(`two files, ${id} and ${other}, make one script that hears both, each event once`, async () => {
      const together = await visit([scriptFor(id, other)], [id, other]);

      const apart = await visit([scriptFor(id), scriptFor(other)], [id, other]);

      assert.deepEqual(apart.records.map(said), together.records.map(said));
      assert.deepEqual(Object.keys(apart.status.vendors).sort(), [id, other].sort());
      assert.equal(apart.status.installs.length, 2);
      assert.deepEqual(apart.status.problems, together.status.problems);
    });
  }
}

it('a record has the fields of the chats that are listened to, and no others', async () => {
  const fields = new Map<string, readonly string[]>();
  for (const id of vendorIds) {
    const { records } = await visit([scriptFor(id)], [id]);
    fields.set(id, Object.keys(records[0]!));
  }
  const { records } = await visit([scriptFor(...vendorIds)], [...vendorIds]);

  const all = new Set([...fields.values()].flat());
  assert.deepEqual(Object.keys(records[0]!).sort(), [...all].sort());
  assert.ok([...fields.values()].some(names => names.length < all.size));
});

it('a page that stops the script silences the chats of every file', async () => {
  const page = fakePage();
  for (const id of vendorIds) new Function('window', scriptFor(id))(page);
  const chats = vendorIds.map(id => simulators[id](page));
  page.chatTracker.stop!();

  for (const chat of chats) play(chat);

  assert.deepEqual(await recordsOf(page as FakePage), []);
});

it('a second copy of a file does not bring back a chat that a push has left out', async () => {
  const [chat, other] = vendorIds;
  const { page } = await visit([scriptFor(chat!, other!)], []);

  page.chatTracker.push({ vendors: [chat!] });
  new Function('window', scriptFor(chat!, other!))(page);
  for (const id of [chat!, other!]) play(simulators[id](page));

  const vendors = (await recordsOf(page)).map(record => record.chat_vendor);
  assert.deepEqual([...new Set(vendors)], [chat]);
});

it('a file joins one for which a chat was named by a text alone', async () => {
  const [chat, other] = vendorIds;
  const { page } = await visit([whole], []);

  page.chatTracker.push({ vendors: chat as never });
  new Function('window', scriptFor(other!))(page);

  const { vendors, problems } = page.chatTracker.status!();
  assert.deepEqual([Object.keys(vendors), problems], [[chat, other], []]);
});

describe('the file with all chats', () => {
  const [chat, other] = vendorIds;
  const problemsOf = (page: FakePage) => page.chatTracker.status!().problems.map(({ code }) => code);

  it('listens to none until somebody names one, and says so', async () => {
    const { page, records } = await visit([whole], vendorIds);

    assert.deepEqual(records, []);
    assert.deepEqual(page.chatTracker.status!().vendors, {});
    assert.deepEqual(problemsOf(page), ['vendors_unset']);
  });

  it('listens to a chat from the push that names it, and to one more from a later push', async () => {
    const { page } = await visit([whole], []);

    page.chatTracker.push({ vendors: [chat!] });
    const problems = problemsOf(page);
    play(simulators[chat!](page));
    page.chatTracker.push({ vendors: [chat!, other!] });
    play(simulators[other!](page));

    assert.deepEqual(problems, []);
    const vendors = (await recordsOf(page)).map(record => record.chat_vendor);
    assert.deepEqual([...new Set(vendors)], [chat, other]);
    assert.deepEqual(Object.keys(page.chatTracker.status!().vendors), [chat, other]);
  });

  it('gives a chat to a file without it, if that was named before it came', async () => {
    const { page } = await visit([scriptFor(chat!)], []);
    page.chatTracker.push({ vendors: [chat!, other!] });
    const before = problemsOf(page);
    new Function('window', whole)(page);

    for (const id of [chat!, other!]) play(simulators[id](page));

    assert.deepEqual([before, problemsOf(page)], [['vendor_unknown'], []]);
    const vendors = (await recordsOf(page)).map(record => record.chat_vendor);
    assert.deepEqual([...new Set(vendors)], [chat, other]);
  });
});
