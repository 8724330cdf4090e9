/** How somebody is logged in at Google: by a token that they give, or by what the machine has. */
import { Fault } from './fault.ts';

/** Headers of one request; asked for each, since a token ends after an hour. */
export type LoginHeaders = () => Promise<{ readonly [name: string]: string }>;

/** Finds the credentials of the machine. The library for it is loaded only then. */
export type Credentials = (scopes: readonly string[]) => Promise<LoginHeaders>;

type Env = { readonly [name: string]: string | undefined };

/** The variable for a token, which other tools for Google's APIs read too. */
export const tokenVariable = 'GOOGLE_OAUTH_ACCESS_TOKEN';

/** Logs in with the least scopes that the work takes. */
export async function login(
  env: Env,
  credentials: Credentials,
  scopes: readonly string[],
): Promise<LoginHeaders> {
  const { [tokenVariable]: token, GOOGLE_CLOUD_QUOTA_PROJECT: project } = env;
  if (token) {
    if (!/^[\x21-\x7e]+$/.test(token.trim())) throw new Fault('login', `${tokenVariable} is not a token`);
    const headers = {
      Authorization: `Bearer ${token.trim()}`,
      ...(project && { 'x-goog-user-project': project }),
    };
    return () => Promise.resolve(headers);
  }
  try {
    return await credentials(scopes);
  } catch (error) {
    throw new Fault('login', (error as Error).message);
  }
}
