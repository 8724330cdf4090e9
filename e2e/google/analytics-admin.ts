/** The Admin API of Google Analytics over HTTP, on this machine; what it does is in `e2e/ga4/analytics-admin.ts`. */
import { AnalyticsAdmin, ApiError, type Property } from '../ga4/analytics-admin.ts';
import { paged } from '../ga4/paged.ts';
import { GoogleError } from './google-error.ts';
import { needScope, type Request, type Served, type Serving, serve } from './serve.ts';

const prefix = 'https://www.googleapis.com/auth/analytics.';

/** Tokens for tests, by what their owner may do. */
const tokens = { editor: [`${prefix}edit`], reader: [`${prefix}readonly`] };

export interface ServedAdmin extends Served {
  readonly admin: AnalyticsAdmin;
}

/** Begins to serve these properties. `close` it at the end. */
export async function analyticsAdmin(
  properties: readonly Property[],
  fault?: Serving['fault'],
): Promise<ServedAdmin> {
  const admin = new AnalyticsAdmin(properties);
  const answer = (request: Request, scopes: readonly string[]) => {
    needScope(scopes, request.method === 'GET' ? [...tokens.reader, ...tokens.editor] : tokens.editor);
    return carriedOut(() => answerOf(request, admin));
  };
  const served = await serve(() => ({ answer, tokens, ...(fault && { fault }) }));
  return Object.assign(served, { admin });
}

const kinds = 'customDimensions|customMetrics|keyEvents';

function answerOf({ method, path, query, body }: Request, admin: AnalyticsAdmin): object {
  const at = path.replace(/^\/v1(alpha|beta)\//, '');
  const page = { pageSize: Number(query.get('pageSize') ?? 50), pageToken: query.get('pageToken') ?? '0' };
  if (at === 'accountSummaries') return paged('accountSummaries', admin.accountSummaries(), page);
  const [, property = '', kind] =
    new RegExp(`^(properties/\\d+)(?:/(dataStreams|${kinds}))?$`).exec(at) ?? [];
  if (!property) throw new GoogleError(404, `The stand-in knows no ${method} ${path}.`);
  if (!kind) return admin.property(property);
  if (kind === 'dataStreams') return paged(kind, admin.dataStreams(property), page);
  const known = kind as 'customDimensions';
  if (method === 'POST') return admin.create(known, property, body as { [key: string]: unknown });
  return paged(kind, admin.list(known, property), page);
}

const codes: { readonly [status: string]: number } = {
  INVALID_ARGUMENT: 400,
  PERMISSION_DENIED: 403,
  ALREADY_EXISTS: 409,
  RESOURCE_EXHAUSTED: 429,
};

function carriedOut(call: () => object): object {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new GoogleError(codes[error.status] ?? 500, error.message, { status: error.status });
  }
}
