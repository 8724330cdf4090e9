/** Application Default Credentials: a key of a service account, or what `gcloud auth application-default login` left. */
import { GoogleAuth, type GoogleAuthOptions } from 'google-auth-library';
import { Fault } from './fault.ts';
import type { LoginHeaders } from './login.ts';

/** Finds them, and gives headers with a token that is renewed when it ends. The rest of the options is for tests. */
export async function machineCredentials(
  scopes: readonly string[],
  options: GoogleAuthOptions = {},
): Promise<LoginHeaders> {
  const client = await new GoogleAuth({ ...options, scopes: [...scopes] }).getClient();
  return async () => {
    try {
      return Object.fromEntries(await client.getRequestHeaders());
    } catch (error) {
      throw new Fault('login', withoutSecrets(error as Error));
    }
  };
}

/** The error of the library may hold the request, and with it a token: only its message goes on. */
const withoutSecrets = ({ message }: Error): string => message.replace(/\b(ya29\.|1\/\/)[\w.-]+/g, '…');
