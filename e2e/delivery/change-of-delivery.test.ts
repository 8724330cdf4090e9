/** A container that carried an older script gets a file of another delivery: which script is then at work? */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../schemas/generated/vendor-ids.ts';
import type { Status } from '../../schemas/src/status.ts';
import type { Delivery } from '../../template/container/choices.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { FileEntry } from '../../template/gtm/file/entries.ts';
import { importFile, type Mode, type Workspace } from '../../template/gtm/import/import-file.ts';
import { chatOn } from './chat.ts';
import { finishedContainer, prepareFor, shop, startVisit } from './visit.ts';

const older = '0.0.9';
const vendor = vendorIds[0];
const vendors = [vendor];

const workspaceOf = ({ containerVersion }: ContainerFile): Workspace =>
  containerVersion as unknown as Workspace;

/** The container as an earlier version of ours left it, with the script inside. */
function earlier(): Workspace {
  const file = JSON.stringify(finishedContainer({ vendors, delivery: 'inline' }));
  const made = JSON.parse(file.replaceAll(dictionary.version, older)) as ContainerFile;
  return importFile({ accountId: '7', containerId: '70' }, workspaceOf(made), 'overwrite');
}

/** The page after the import of a file over it. */
async function visitAfterImport(delivery: Delivery, update: boolean, mode: Mode) {
  const page = shop();
  prepareFor(delivery, page);
  const file = workspaceOf(finishedContainer({ vendors, delivery, update }));
  const { folder: _, ...after } = importFile(earlier(), file, mode);
  const containerVersion = { ...after, container: { publicId: 'GTM-SHOP' } };
  const chat = chatOn(vendor, page.win);
  const visit = await startVisit(vendor, { containerVersion } as unknown as FileEntry, {
    page,
    chat,
    watches: false,
  });
  chat.start();
  const { version, installs, problems } = (page.win.chatTracker as { status(): Status }).status();
  return { version, installs, problems, records: await visit.recordsInGtm() };
}

describe('a file of another delivery over a container that carries an older script', () => {
  for (const delivery of ['host', 'cdn', 'page'] as const) {
    for (const update of [true, false]) {
      test(`leaves one listener at work, the new one: ${delivery}, ${update ? 'update' : 'full file'}`, async () => {
        const { version, installs, problems, records } = await visitAfterImport(
          delivery,
          update,
          'merge, overwriting conflicts',
        );

        assert.equal(version, dictionary.version);
        assert.equal(installs.length, 1);
        assert.deepEqual(problems, []);
        assert.ok(records.length > 0);
      });
    }
  }

  test('leaves the old one at work, and says so, if conflicts are renamed instead', async () => {
    const { version, problems } = await visitAfterImport('cdn', false, 'merge, renaming conflicts');

    assert.equal(version, older);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['second_install'],
    );
  });
});
