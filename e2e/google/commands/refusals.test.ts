/** What goes wrong around containers: each a sentence with the remedy, an exit code, and a container that is as it was. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shopContainer } from '../../import/foreign.ts';
import { GoogleError } from '../google-error.ts';
import type { ContainerStart } from '../tag-manager/container.ts';
import { type Setting, tagManager } from '../tag-manager/tag-manager.ts';
import { type Typed, type } from './command.ts';
import { publicId, startOf } from './containers.ts';

interface Mistake extends Setting, Typed {
  readonly args?: readonly string[];
  readonly start?: Partial<ContainerStart>;
  readonly said: RegExp;
  /** Whether something may have been written before. */
  readonly writes?: true;
}

const choices = ['--vendors', 'userlike'];
const always = (error: GoogleError) => () => error;
const disabled = new GoogleError(
  403,
  'Tag Manager API has not been used in project 1 before or it is disabled.',
  {
    reason: 'accessNotConfigured',
  },
);
const daily = new GoogleError(403, "Quota exceeded for 'Queries per day'.", { reason: 'dailyLimitExceeded' });

const mistakes: { readonly [what: string]: Mistake } = {
  'nobody is logged in': {
    token: '',
    said: /not logged in.*gcloud auth application-default login.*GOOGLE_APPLICATION_CREDENTIALS/,
  },
  'the login has ended': { token: 'ended', said: /not logged in, or the login has ended/ },
  'the login allows too little': {
    token: 'reader',
    said: /does not allow this\. Log in again.*tagmanager\.edit\.containers/,
  },
  'publishing is not allowed': {
    token: 'versions',
    args: ['apply', publicId, ...choices, '--publish'],
    said: /does not allow this.*tagmanager\.publish/,
    writes: true,
  },
  'the API is switched off': {
    fault: always(disabled),
    said: /gcloud services enable tagmanager\.googleapis\.com/,
  },
  'the quota of the day is spent': { fault: always(daily), said: /quota .* is spent.*run this again later/ },
  'Google fails again and again': {
    fault: always(new GoogleError(503, 'The service is currently unavailable.')),
    said: /Google does not answer.*goes on where it stopped/,
  },
  'there is no such container': {
    args: ['apply', 'GTM-NOBODY1', ...choices],
    said: /no such container, or you may not see it.*User Management/,
  },
  'the container is for a server': {
    start: { usageContext: ['server'] },
    said: /container for server, not for the web/,
  },
  'no workspace is left': {
    start: { mostWorkspaces: 1 },
    said: /No workspace could be made .*maximum number.*Default Workspace.*--workspace/,
  },
  'an ID is none': {
    args: ['apply', 'G-AB12CD34EF', ...choices],
    said: /"G-AB12CD34EF" is not the ID of a container/,
  },
  'no container is named': { args: ['apply', ...choices], said: /No container is named/ },
  'a container is named twice': { args: ['apply', publicId, publicId], said: /is named twice/ },
  'lines of the list are wrong': {
    args: ['apply', '--from', 'list.txt', ...choices],
    files: {
      'list.txt': `# ours\n${publicId} G-AB12CD34EF\nwww.shop.example\n${publicId.replace('S', 'X')} blue`,
    },
    said: /list\.txt, line 3: "www\.shop\.example" is not the ID.*\n.*line 4: "blue" is neither/,
  },
  'the list is not there': { args: ['apply', '--from', 'nowhere.txt'], said: /nowhere\.txt cannot be read/ },
  'the list is empty': {
    args: ['apply', '--from', 'list.txt'],
    files: { 'list.txt': '# nothing yet\n' },
    said: /names no container/,
  },
  'the choices are impossible': {
    args: ['apply', publicId, '--vendors', 'userlike', '--measurement-id', 'UA-1'],
    said: /do not make a container.*--measurement-id/,
  },
  'the workspace is locked': {
    fault: ({ path, method }) =>
      method === 'POST' && path.includes('/workspaces/')
        ? new GoogleError(400, 'The workspace is submitted for approval.')
        : undefined,
    said: /The workspace is submitted for approval\..*name another workspace with --workspace/,
    writes: true,
  },
  'Google takes no template': {
    fault: ({ path, method }) =>
      method === 'POST' && path.endsWith('/templates')
        ? new GoogleError(400, 'Returned an error response for your request.')
        : undefined,
    said: /does not take the template "Chat data layer": Returned an error response/,
    writes: true,
  },
};

describe('apply says what to do', () => {
  for (const [what, mistake] of Object.entries(mistakes)) {
    it(`where ${what}`, async () => {
      const { args = ['apply', publicId, ...choices], start = {}, said, writes } = mistake;
      const standIn = await tagManager([{ ...startOf(shopContainer(0)), ...start }], mistake);
      try {
        const before = standIn.containers[0]!.latest;
        const { code, out, error } = await type(standIn, args, mistake);
        assert.equal(code, 2);
        assert.match(out + error, said);
        assert.doesNotMatch(out + error, /undefined|\[object|\n\s+at /);
        assert.equal(standIn.containers[0]!.live, '1');
        if (!writes) assert.equal(standIn.containers[0]!.latest, before);
      } finally {
        await standIn.close();
      }
    });
  }

  it('and sends a token nowhere but to Google and this machine', async () => {
    for (const root of [
      'https://example.com/',
      'http://tagmanager.googleapis.com/',
      'https://googleapis.com.example/',
      'x',
    ]) {
      const { code, error } = await type({ root }, ['plan', publicId]);
      assert.equal(code, 2);
      assert.match(error, /would get your login/);
    }
  });

  it('and where an open workspace and a version since have changed the same', async () => {
    const standIn = await tagManager([startOf(shopContainer(0))]);
    try {
      const args = ['apply', publicId, ...choices];
      await type(standIn, args);
      const [container] = standIn.containers;
      const other = container!.createWorkspace('Other', '');
      other.create('trigger', {
        name: 'ChatDL - chat_opened',
        type: 'customEvent',
        customEventFilter: [{ type: 'equals', parameter: [] }],
      });
      container!.createVersion(other, {});
      const { code, out } = await type(standIn, args);
      assert.equal(code, 2);
      assert.match(
        out,
        /"Chat data layer" and a version made since have both changed: ChatDL - chat_opened\. In Tag Manager, resolve/,
      );
    } finally {
      await standIn.close();
    }
  });

  it('and where somebody has a workspace of the same name', async () => {
    const standIn = await tagManager([startOf(shopContainer(0))]);
    try {
      const theirs = standIn.containers[0]!.createWorkspace('Chat data layer', 'Mine.');
      const { code, out } = await type(standIn, ['apply', publicId, ...choices]);
      assert.equal(code, 2);
      assert.match(out, /that this command has not made\. Rename it in Tag Manager, or name another/);
      assert.equal(theirs.description, 'Mine.');
      assert.equal((await type(standIn, ['apply', publicId, ...choices, '--workspace', 'Other'])).code, 0);
    } finally {
      await standIn.close();
    }
  });

  it('and publishes nothing together with the work of somebody else', async () => {
    const standIn = await tagManager([startOf(shopContainer(0))]);
    try {
      standIn.containers[0]!.workspaces[0]!.create('tag', { name: 'Half done', type: 'html' });
      const args = ['apply', publicId, ...choices, '--workspace', 'Default Workspace', '--publish'];
      const { code, out } = await type(standIn, args);
      assert.equal(code, 2);
      assert.match(out, /holds changes that are not ours: Half done/);
      assert.equal(standIn.containers[0]!.live, '1');
    } finally {
      await standIn.close();
    }
  });
});
