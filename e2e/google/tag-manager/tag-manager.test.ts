/** The stand-in, asked by Google's own client: what it answers is no echo of our requests. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { auth as google, tagmanager, type tagmanager_v2 } from '@googleapis/tagmanager';
import { shopContainer } from '../../import/foreign.ts';
import { GoogleError } from '../google-error.ts';
import { inApiSpelling } from './in-api-spelling.ts';
import { type Setting, type TagManager, tagManager, type tokens } from './tag-manager.ts';

const shop = { containerId: '31415926', publicId: 'GTM-SHOP123', content: inApiSpelling(shopContainer(0)) };
const parent = 'accounts/6001234567/containers/31415926';

/** Google's client with a token, on a stand-in that has one shop. */
async function withClient(
  use: (client: tagmanager_v2.Tagmanager, standIn: TagManager) => Promise<void>,
  setting: Setting = {},
  token: keyof typeof tokens = 'owner',
) {
  const standIn = await tagManager([shop], setting);
  const auth = new google.OAuth2();
  auth.setCredentials({ access_token: token });
  try {
    const options = { version: 'v2', auth, rootUrl: standIn.root, retry: false } as const;
    await use(tagmanager(options), standIn);
  } finally {
    await standIn.close();
  }
}

const fails = (code: number, message: RegExp) => (error: { status?: number; message: string }) => {
  assert.equal(error.status, code);
  assert.match(error.message, message);
  return true;
};

const trigger = (name: string) => ({
  name,
  type: 'customEvent',
  customEventFilter: [
    {
      type: 'equals',
      parameter: [
        { type: 'template', key: 'arg0', value: '{{_event}}' },
        { type: 'template', key: 'arg1', value: 'chat_opened' },
      ],
    },
  ],
});

describe('the stand-in of Tag Manager, for the client of Google', () => {
  it('finds a container by its public ID, and has lists in pages under keys in the singular', () =>
    withClient(async client => {
      const { data } = await client.accounts.containers.lookup({ tagId: 'GTM-SHOP123' });
      assert.equal(data.path, parent);
      const workspaces = await client.accounts.containers.workspaces.list({ parent });
      const path = workspaces.data.workspace![0]!.path!;
      const first = await client.accounts.containers.workspaces.tags.list({ parent: path });
      const second = await client.accounts.containers.workspaces.tags.list({
        parent: path,
        pageToken: first.data.nextPageToken!,
      });
      assert.deepEqual(
        [...first.data.tag!, ...second.data.tag!].map(({ name }) => name),
        ['Google tag', 'GA4 - Event - ecommerce', 'GA4 - Event - generate_lead'],
      );
    }));

  it('replaces all of an entity, renews its fingerprint, and refuses a stale one with 400', () =>
    withClient(async client => {
      const { workspaces } = client.accounts.containers;
      const workspace = (await workspaces.create({ parent, requestBody: { name: 'Mine' } })).data.path!;
      const requestBody = { ...trigger('A'), notes: 'Mine.' };
      const made = (await workspaces.triggers.create({ parent: workspace, requestBody })).data;
      const path = made.path!;
      const saved = (
        await workspaces.triggers.update({ path, fingerprint: made.fingerprint!, requestBody: trigger('B') })
      ).data;
      assert.equal(saved.notes, undefined);
      assert.notEqual(saved.fingerprint, made.fingerprint);
      await assert.rejects(
        workspaces.triggers.update({ path, fingerprint: made.fingerprint!, requestBody: trigger('C') }),
        fails(400, /fingerprint/),
      );
    }));

  it('refuses upper case, names that are taken, and a custom event without a condition', () =>
    withClient(async client => {
      const { workspaces } = client.accounts.containers;
      const path = (await workspaces.create({ parent, requestBody: { name: 'Mine' } })).data.path!;
      const create = (requestBody: object) => workspaces.triggers.create({ parent: path, requestBody });
      await assert.rejects(create({ ...trigger('A'), type: 'CUSTOM_EVENT' }), fails(400, /CUSTOM_EVENT/));
      await assert.rejects(create(trigger('CE - purchase')), fails(400, /duplicate name/));
      await assert.rejects(create({ name: 'A', type: 'customEvent' }), fails(400, /customEventFilter/));
      await assert.rejects(
        workspaces.variables.create({ parent: path, requestBody: { name: 'Page URL', type: 'c' } }),
        fails(400, /duplicate name/),
      );
    }));

  it('carries out many changes at once, in which new entities name each other', () =>
    withClient(async client => {
      const { workspaces } = client.accounts.containers;
      const path = (await workspaces.create({ parent, requestBody: { name: 'Mine' } })).data.path!;
      const changes = [
        { folder: { folderId: 'new_1', name: 'F' }, changeStatus: 'added' },
        { trigger: { ...trigger('T'), triggerId: 'new_2', parentFolderId: 'new_1' }, changeStatus: 'added' },
        {
          tag: { name: 'G', type: 'html', tagId: 'new_3', firingTriggerId: ['new_2'] },
          changeStatus: 'added',
        },
      ];
      const { data } = await workspaces.bulk_update({ path, requestBody: { changes } });
      const [folder, fired, tag] = data.changes!;
      assert.equal(fired!.trigger!.parentFolderId, folder!.folder!.folderId);
      assert.deepEqual(tag!.tag!.firingTriggerId, [fired!.trigger!.triggerId]);
      assert.match(tag!.tag!.tagId!, /^\d+$/);

      const status = (await workspaces.getStatus({ path })).data;
      assert.deepEqual(
        status.workspaceChange!.map(({ changeStatus }) => changeStatus),
        ['added', 'added', 'added'],
      );
    }));

  it('has room for three workspaces, and a version takes one away', () =>
    withClient(async client => {
      const { workspaces } = client.accounts.containers;
      const create = (name: string) => workspaces.create({ parent, requestBody: { name } });
      const path = (await create('One')).data.path!;
      await create('Two');
      await assert.rejects(create('Three'), fails(400, /maximum number of workspaces/));
      await workspaces.tags.create({ parent: path, requestBody: { name: 'New', type: 'html' } });
      const made = (await workspaces.create_version({ path, requestBody: { name: 'V' } })).data;
      assert.equal(made.containerVersion!.tag!.length, 4);
      await assert.rejects(workspaces.get({ path }), fails(404, /Not found/));
      await create('Three');
    }));

  it('reports what was changed here and there, and makes no version of it', () =>
    withClient(async client => {
      const { workspaces } = client.accounts.containers;
      const paths = await Promise.all(
        ['One', 'Two'].map(
          async name => (await workspaces.create({ parent, requestBody: { name } })).data.path!,
        ),
      );
      for (const path of paths) {
        const [tag] = (await workspaces.tags.list({ parent: path })).data.tag!;
        await workspaces.tags.update({
          path: `${path}/tags/${tag!.tagId}`,
          requestBody: { ...tag, notes: path },
        });
      }
      await workspaces.create_version({ path: paths[0]!, requestBody: {} });
      const synced = (await workspaces.sync({ path: paths[1]! })).data;
      assert.equal(synced.mergeConflict!.length, 1);
      const refused = (await workspaces.create_version({ path: paths[1]!, requestBody: {} })).data;
      assert.equal(refused.containerVersion, undefined);
      assert.equal(refused.syncStatus!.mergeConflict, true);
    }));

  it('answers 200 with the errors of the compiler', () =>
    withClient(async client => {
      const { workspaces } = client.accounts.containers;
      const path = (await workspaces.create({ parent, requestBody: { name: 'Mine' } })).data.path!;
      const parameter = [{ type: 'template', key: 'html', value: '{{Nobody}}' }];
      await workspaces.tags.create({ parent: path, requestBody: { name: 'New', type: 'html', parameter } });
      const { data } = await workspaces.quick_preview({ path });
      assert.equal(data.compilerErrors![0]!.errorType, 'unknownMacroInstance');
    }));

  it('refuses a sixteenth request within a minute, and says when to come again', async () => {
    let time = 0;
    const quota = { most: 15, milliseconds: 60_000, now: () => time };
    await withClient(
      async client => {
        const ask = () => client.accounts.containers.lookup({ tagId: 'GTM-SHOP123' });
        for (let number = 0; number < 15; number++) await ask();
        await assert.rejects(ask(), (error: { status: number; response: Response }) => {
          assert.equal(error.status, 429);
          return error.response.headers.get('retry-after') === '60';
        });
        time = 60_001;
        await ask();
      },
      { quota },
    );
  });

  it('can lose an answer after it was carried out, and fail once', () =>
    withClient(
      async client => {
        const { workspaces } = client.accounts.containers;
        await assert.rejects(workspaces.create({ parent, requestBody: { name: 'Mine' } }));
        await assert.rejects(workspaces.list({ parent }), fails(500, /Internal/));
        const { data } = await workspaces.list({ parent });
        assert.equal(data.workspace!.length, 2);
      },
      {
        fault: ({ number }) =>
          number === 1 ? 'cut after' : number === 2 ? new GoogleError(500, 'Internal error') : undefined,
      },
    ));

  it('lets nobody do what the scopes of the token do not allow', async () => {
    await withClient(
      client =>
        assert.rejects(
          client.accounts.containers.workspaces.create({ parent, requestBody: { name: 'Mine' } }),
          fails(403, /insufficient authentication scopes/),
        ),
      {},
      'reader',
    );
  });
});
