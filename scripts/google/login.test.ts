/** Logging in, against token endpoints on this machine: no key, token or password of anybody is in these tests. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gaxios } from 'google-auth-library';
import { Fault } from './fault.ts';
import { login } from './login.ts';
import { machineCredentials } from './machine-credentials.ts';

const scopes = ['https://www.googleapis.com/auth/tagmanager.readonly'];
const nobody = () => Promise.reject(new Error('Could not load the default credentials.'));

/** A file with credentials, and an endpoint that gives tokens for them. */
async function withEndpoint(
  credentials: object,
  use: (file: string, url: string, asked: string[]) => Promise<void>,
  code = 200,
) {
  const folder = mkdtempSync(join(tmpdir(), 'chat-datalayer-'));
  const file = join(folder, 'credentials.json');
  writeFileSync(file, JSON.stringify(credentials));
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    asked.push(text);
    response.writeHead(code, { 'Content-Type': 'application/json' });
    const token = { access_token: 'ya29.secret', expires_in: 3600, token_type: 'Bearer' };
    response.end(
      JSON.stringify(
        code === 200
          ? token
          : { error: 'invalid_grant', error_description: 'Token ya29.secret has been expired or revoked.' },
      ),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(file, `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`, asked);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const user = {
  type: 'authorized_user',
  client_id: 'client',
  client_secret: 'secret',
  refresh_token: 'refresh',
  quota_project_id: 'project',
};

describe('login', () => {
  // Else the library would look for Google's own machines in the network.
  before(() => {
    process.env.METADATA_SERVER_DETECTION = 'none';
  });

  it('takes a token that is given before it looks for anything else', async () => {
    const env = { GOOGLE_OAUTH_ACCESS_TOKEN: 'abc\n', GOOGLE_CLOUD_QUOTA_PROJECT: 'mine' };
    const headers = await login(env, nobody, scopes);
    assert.deepEqual(await headers(), { Authorization: 'Bearer abc', 'x-goog-user-project': 'mine' });
  });

  it('refuses a text that is no token, without repeating it', async () => {
    await assert.rejects(login({ GOOGLE_OAUTH_ACCESS_TOKEN: 'a b' }, nobody, scopes), (error: Fault) => {
      assert.equal(error.kind, 'login');
      return !error.message.includes('a b');
    });
  });

  it('says that nobody is logged in where the machine has no credentials', async () => {
    await assert.rejects(login({}, nobody, scopes), (error: Fault) => error.kind === 'login');
  });

  it('uses what gcloud has left of a user, and asks again only when a token ends', () =>
    withEndpoint(user, async (keyFilename, oauth2TokenUrl, asked) => {
      const clientOptions = { endpoints: { oauth2TokenUrl } };
      const headers = await machineCredentials(scopes, { keyFilename, clientOptions });
      const first = await headers();
      assert.deepEqual(
        [first.authorization, first['x-goog-user-project']],
        ['Bearer ya29.secret', 'project'],
      );
      await headers();
      assert.equal(asked.length, 1);
      assert.match(asked[0]!, /refresh_token=refresh/);
    }));

  it('uses the key of a service account, and asks for no more than the given scopes', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = {
      type: 'service_account',
      client_email: 'chat@project.iam.gserviceaccount.com',
      private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    };
    return withEndpoint(key, async (keyFilename, url, asked) => {
      // A service account asks Google, whatever its key says.
      const transporter = new gaxios.Gaxios();
      transporter.interceptors.request.add({ resolved: async config => ({ ...config, url: new URL(url) }) });
      const headers = await machineCredentials(scopes, { keyFilename, clientOptions: { transporter } });
      assert.equal((await headers()).authorization, 'Bearer ya29.secret');
      const [, claims = ''] = new URLSearchParams(asked[0]).get('assertion')!.split('.');
      assert.equal(JSON.parse(Buffer.from(claims, 'base64url').toString()).scope, scopes[0]);
    });
  });

  it('says that the login has ended, and keeps the token to itself', () =>
    withEndpoint(
      user,
      async (keyFilename, oauth2TokenUrl) => {
        const clientOptions = { endpoints: { oauth2TokenUrl } };
        const headers = await machineCredentials(scopes, { keyFilename, clientOptions });
        await assert.rejects(headers(), (error: Fault) => {
          assert.ok(error instanceof Fault);
          assert.equal(error.kind, 'login');
          return !/ya29|refresh|secret/.test(JSON.stringify({ ...error, message: error.message }));
        });
      },
      400,
    ));
});
