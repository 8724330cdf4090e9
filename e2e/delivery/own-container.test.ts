/** Somebody's own container brings the chat; the file that is made from its export puts our tag before it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { scriptAddresses } from '../../bundle/vendors/generated/script-addresses.ts';
import type { Choices } from '../../template/container/choices.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import type { FileEntry } from '../../template/gtm/file/entries.ts';
import { importFile, type Workspace } from '../../template/gtm/import/import-file.ts';
import { find } from '../../template/own-container/find.ts';
import { madeUp } from '../../template/own-container/made-up.ts';
import type { OwnFile } from '../../template/own-container/own-entities.ts';
import { wire } from '../../template/own-container/wire.ts';
import { wiring } from '../../template/own-container/wiring.ts';
import { chatOn } from './chat.ts';
import { finishedContainer, shop, startVisit } from './visit.ts';

const workspaceOf = (file: OwnFile | ContainerFile) => file.containerVersion as object as Workspace;

/** Her container after the import of the file that is made from it. */
function afterImport(own: OwnFile, choices: Pick<Choices, 'vendors' | 'delivery'>): FileEntry {
  const found = wiring({ ...choices, consentSource: 'mode' }, find(own, { dictionary, recipes: {} }));
  assert.ok('setupTag' in found);
  const { file } = wire(own, finishedContainer(choices), found);
  const workspace = importFile(workspaceOf(own), workspaceOf(file), 'merge, overwriting conflicts');
  return {
    containerVersion: { ...own.containerVersion, ...workspace },
  } as object as FileEntry;
}

describe('a chat of the own container, after the import of the file with its tag', () => {
  for (const { id, label } of dictionary.vendors) {
    for (const delivery of ['inline', 'host', 'cdn'] as const) {
      test(`is heard from its first event on: ${label}, ${delivery}`, async () => {
        const [address] = scriptAddresses[id].own;
        const page = shop();
        const chat = chatOn(id, page.win);
        const before: string[] = [];
        Object.assign(page.win, {
          startChat: () => {
            before.push(typeof (page.win.chatTracker as { status?: unknown } | undefined)?.status);
            chat.start();
          },
        });
        const own = madeUp({
          tags: [
            {
              name: 'Chat',
              // The address is what is found; the chat starts at once, sooner than any script could be fetched.
              html: `<script type="text/plain" data-src="${address}"></script><script>window.startChat()</script>`,
              // Before all that fires on Initialization.
              on: ['Consent Initialization - All Pages'],
              more: { priority: { type: 'INTEGER', value: '99' }, tagFiringOption: 'ONCE_PER_LOAD' },
            },
          ],
        });

        const visit = await startVisit(id, afterImport(own, { vendors: [id], delivery }), {
          page,
          chat,
          watches: false,
        });
        const [first] = await visit.recordsInGtm();

        assert.deepEqual(before, ['function']);
        assert.equal(first?.record.chat_native_event, chat.widget.fired[0]);
        assert.deepEqual([...visit.standIn.errors, ...chat.widget.errors], []);
      });
    }
  }
});
