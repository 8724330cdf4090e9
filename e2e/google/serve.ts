/** Serves a stand-in of a Google API on this machine: tokens with scopes, quotas, and whatever goes wrong on the way. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GoogleError } from './google-error.ts';

export interface Request {
  /** From 1, in the order of arrival. */
  readonly number: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: IncomingMessage['headers'];
}

/** What happens to a request: cut before or after it was carried out, or answered with this error. */
export type Fault = 'cut before' | 'cut after' | GoogleError | undefined;

export interface Serving {
  /** Carries out a request; throws a `GoogleError`. The scopes are those of the token. */
  readonly answer: (request: Request, scopes: readonly string[]) => object;
  /** Tokens that are valid, each with its scopes. */
  readonly tokens?: { readonly [token: string]: readonly string[] };
  readonly guard?: () => void;
  readonly fault?: (request: Request) => Fault;
}

export interface Served {
  readonly root: string;
  /** All that were asked, as `GET path`. */
  readonly asked: readonly string[];
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

/** Begins to serve on a free port of loopback. */
export async function serve(serving: () => Serving): Promise<Served> {
  const requests: Request[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await read(incoming, requests.length + 1);
    requests.push(request);
    const { fault = () => undefined } = serving();
    const what = fault(request);
    if (what === 'cut before') return response.destroy();
    const [code, body, headers] =
      what instanceof GoogleError ? failure(what) : carriedOut(request, serving());
    if (what === 'cut after') return response.destroy();
    send(response, code, body, headers);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get asked() {
      return requests.map(({ method, path }) => `${method} ${path}`);
    },
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

type Answer = readonly [code: number, body: object, headers?: { readonly [name: string]: string }];

function carriedOut(request: Request, { answer, tokens, guard }: Serving): Answer {
  try {
    guard?.();
    return [200, answer(request, scopesOf(request, tokens))];
  } catch (error) {
    if (error instanceof GoogleError) return failure(error);
    return failure(new GoogleError(500, `The stand-in broke: ${(error as Error).stack}`));
  }
}

const failure = ({ code, body, headers }: GoogleError): Answer => [code, body, headers];

function scopesOf({ headers }: Request, tokens: Serving['tokens'] = {}): readonly string[] {
  const [, token = ''] = /^Bearer (.+)$/.exec(headers.authorization ?? '') ?? [];
  const scopes = tokens[token];
  if (scopes) return scopes;
  throw new GoogleError(
    401,
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );
}

async function read(incoming: IncomingMessage, number: number): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  return {
    number,
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    headers: incoming.headers,
  };
}

function send(response: ServerResponse, code: number, body: object, headers: Answer[2] = {}): void {
  response.writeHead(code, { 'Content-Type': 'application/json; charset=UTF-8', ...headers });
  response.end(JSON.stringify(body));
}

/** The answer that a token without one of these scopes gets. */
export function needScope(scopes: readonly string[], accepted: readonly string[]): void {
  if (accepted.some(scope => scopes.includes(scope))) return;
  throw new GoogleError(403, 'Request had insufficient authentication scopes.', {
    reason: 'insufficientPermissions',
    details: [
      { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' },
    ],
  });
}
