/** Addresses of the API of Tag Manager, each with the scopes of which one is needed and what it does. */
import { type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import { GoogleError } from '../google-error.ts';
import { needScope, type Request } from '../serve.ts';
import { bulkUpdate } from './bulk-update.ts';
import { compilerErrors } from './compile.ts';
import type { Container, Version } from './container.ts';
import { collections, type Entity, kindOf, listKey } from './entity.ts';
import type { Change, Workspace } from './workspace.ts';

/** The containers of an account, and how the stand-in is set. */
export interface Account {
  readonly containers: readonly Container[];
  /** How many entries a page has. */
  readonly pageSize: number;
  /** Whether `bulk_update` exists, and whether it carries out all or nothing. */
  readonly bulk: 'whole' | 'in parts' | 'missing';
}

interface Call {
  readonly request: Request;
  readonly account: Account;
  readonly container: Container;
  /** What the address names, in its order. */
  readonly names: readonly string[];
}

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly scopes: readonly string[];
  readonly answer: (call: Call) => object;
}

const prefix = 'https://www.googleapis.com/auth/tagmanager.';
const [readonly, edit, versions, publishing, deleting] = [
  'readonly',
  'edit.containers',
  'edit.containerversions',
  'publish',
  'delete.containers',
].map(scope => prefix + scope) as [string, string, string, string, string];
const reading = [readonly, edit];

const workspaceOf = ({ container, names }: Call): Workspace => container.workspace(names[0]!);
const kindIn = ({ names }: Call): Kind => kindOf(names[1]!)!;
const entities = Object.values(collections).join('|');

const routes: readonly Route[] = [
  route('GET', '/workspaces', reading, call =>
    paged(call, 'workspace', call.container.workspaces.map(workspaceBody)),
  ),
  route('POST', '/workspaces', [edit], ({ container, request }) => {
    const { name = '', description = '' } = request.body as { name?: string; description?: string };
    return workspaceBody(container.createWorkspace(name, description));
  }),
  route('GET', '/workspaces/(\\d+)', reading, call => workspaceBody(workspaceOf(call))),
  route('PUT', '/workspaces/(\\d+)', [edit], ({ container, names, request }) =>
    workspaceBody(
      container.updateWorkspace(
        names[0]!,
        request.body as { name: string; description?: string },
        request.query.get('fingerprint'),
      ),
    ),
  ),
  route('DELETE', '/workspaces/(\\d+)', [deleting], ({ container, names }) => {
    container.deleteWorkspace(names[0]!);
    return {};
  }),
  route('GET', '/workspaces/(\\d+)/status', reading, call => {
    const workspace = workspaceOf(call);
    return leftOut({
      workspaceChange: workspace.changes(),
      mergeConflict: call.container.conflicts(workspace),
    });
  }),
  route('POST', '/workspaces/(\\d+):sync', [edit], call => {
    const mergeConflict = call.container.sync(workspaceOf(call));
    return leftOut({
      mergeConflict,
      syncStatus: mergeConflict.length > 0 ? { mergeConflict: true } : {},
    });
  }),
  route('POST', '/workspaces/(\\d+):quick_preview', [versions], call => {
    const errors = compilerErrors(workspaceOf(call).content);
    return errors.length > 0 ? { compilerError: true, compilerErrors: errors } : { syncStatus: {} };
  }),
  route('POST', '/workspaces/(\\d+):create_version', [versions], call => {
    const made = call.container.createVersion(
      workspaceOf(call),
      (call.request.body ?? {}) as { name?: string },
    );
    const { version } = made as { version?: Version };
    return version ? { containerVersion: versionBody(call.container, version) } : made;
  }),
  route('POST', '/workspaces/(\\d+)/bulk_update', [edit], call => {
    if (call.account.bulk === 'missing') throw new GoogleError(404, 'Not found or permission denied.');
    const { changes = [] } = (call.request.body ?? {}) as { changes?: Change[] };
    return leftOut({ changes: bulkUpdate(workspaceOf(call), changes, call.account.bulk === 'whole') });
  }),
  route('GET', '/workspaces/(\\d+)/built_in_variables', reading, call =>
    paged(call, 'builtInVariable', workspaceOf(call).content.builtInVariable),
  ),
  route('POST', '/workspaces/(\\d+)/built_in_variables', [edit], call => ({
    builtInVariable: workspaceOf(call).switchOn(call.request.query.getAll('type')),
  })),
  route('DELETE', '/workspaces/(\\d+)/built_in_variables', [edit], call => {
    workspaceOf(call).switchOff(call.request.query.getAll('type'));
    return {};
  }),
  // Listing templates takes more than looking at one.
  route('GET', '/workspaces/(\\d+)/(templates)', [edit], listed),
  route('GET', `/workspaces/(\\d+)/(${entities})`, reading, listed),
  route('POST', `/workspaces/(\\d+)/(${entities})`, [edit], call =>
    workspaceOf(call).create(kindIn(call), call.request.body as Entity),
  ),
  route('GET', `/workspaces/(\\d+)/(${entities})/(\\d+)`, reading, call =>
    workspaceOf(call).find(kindIn(call), call.names[2]!),
  ),
  route('PUT', `/workspaces/(\\d+)/(${entities})/(\\d+)`, [edit], call => {
    const { body, query } = call.request;
    return workspaceOf(call).update(kindIn(call), call.names[2]!, body as Entity, query.get('fingerprint'));
  }),
  route('DELETE', `/workspaces/(\\d+)/(${entities})/(\\d+)`, [edit], call => {
    workspaceOf(call).delete(kindIn(call), call.names[2]!);
    return {};
  }),
  route('GET', '/versions:live', reading, ({ container }) => {
    // That nothing is live is answered so is an assumption.
    if (container.live === undefined) throw new GoogleError(404, 'Not found or permission denied.');
    return versionBody(container, container.version(container.live));
  }),
  route('GET', '/versions/(\\d+)', reading, ({ container, names }) =>
    versionBody(container, container.version(names[0]!)),
  ),
  route('POST', '/versions/(\\d+):publish', [publishing], ({ container, names, request }) => {
    const version = container.version(names[0]!);
    const fingerprint = request.query.get('fingerprint');
    if (fingerprint && fingerprint !== version.fingerprint) {
      throw new GoogleError(400, 'fingerprint: The fingerprint is not valid.');
    }
    container.live = version.id;
    return { containerVersion: versionBody(container, version) };
  }),
  route('GET', '/version_headers:latest', reading, ({ container }) => header(container, container.latest)),
  route('GET', '/version_headers', reading, call =>
    paged(
      call,
      'containerVersionHeader',
      call.container.versions
        .filter(({ isDeleted }) => !isDeleted)
        .map(version => header(call.container, version)),
    ),
  ),
  route('GET', '', reading, ({ container }) => containerBody(container)),
];

function route(method: string, path: string, scopes: readonly string[], answer: Route['answer']): Route {
  return { method, path: new RegExp(`^${path}$`), scopes, answer };
}

/** Answers one request to the API. */
export function answer(request: Request, account: Account, scopes: readonly string[]): object {
  const path = request.path.replace(/^\/tagmanager\/v2/, '');
  const general = answerAbove(request, path, { account, scopes });
  if (general) return general;
  const [, accountId, containerId, below] = /^\/accounts\/(\d+)\/containers\/(\d+)(.*)$/.exec(path) ?? [];
  const route = routes.find(one => one.method === request.method && one.path.test(below ?? '-'));
  if (!route) throw new GoogleError(404, `The stand-in knows no ${request.method} ${request.path}.`);
  needScope(scopes, route.scopes);
  const container = account.containers.find(
    one => one.containerId === containerId && one.accountId === accountId,
  );
  if (!container) throw new GoogleError(404, 'Not found or permission denied.');
  const [, ...names] = route.path.exec(below!)!;
  return route.answer({ request, account, container, names });
}

/** What is asked above a single container. */
function answerAbove(
  { query }: Request,
  path: string,
  { account, scopes }: { readonly account: Account; readonly scopes: readonly string[] },
): object | undefined {
  const { containers } = account;
  if (path === '/accounts/containers:lookup') {
    needScope(scopes, reading);
    const found = containers.find(({ publicId }) => publicId === query.get('tagId'));
    if (found) return containerBody(found);
    throw new GoogleError(404, 'Not found or permission denied.');
  }
  if (path === '/accounts') {
    needScope(scopes, reading);
    // Somebody who is a user nowhere gets an empty answer, not an error.
    const ids = [...new Set(containers.map(({ accountId }) => accountId))];
    return leftOut({ account: ids.map(accountId => ({ path: `accounts/${accountId}`, accountId })) });
  }
  return undefined;
}

function listed(call: Call): object {
  const kind = kindIn(call);
  return paged(call, listKey(kind), workspaceOf(call).content[kind]);
}

/** One page; an empty list has no key. */
function paged({ request, account }: Call, key: string, entries: readonly object[]): object {
  const from = Number(request.query.get('pageToken') ?? 0);
  const next = from + account.pageSize;
  return {
    ...leftOut({ [key]: entries.slice(from, next) }),
    ...(next < entries.length && { nextPageToken: String(next) }),
  };
}

const leftOut = (lists: { readonly [key: string]: unknown }): object =>
  Object.fromEntries(Object.entries(lists).filter(([, value]) => !Array.isArray(value) || value.length > 0));

const workspaceBody = ({ place, path, name, description, fingerprint }: Workspace) => ({
  path,
  ...place,
  name,
  ...(description && { description }),
  fingerprint,
  tagManagerUrl: `https://tagmanager.google.com/#/container/${path}?apiLink=workspace`,
});

const containerBody = ({ path, accountId, containerId, name, publicId, usageContext }: Container) => ({
  path,
  accountId,
  containerId,
  name,
  publicId,
  usageContext,
  fingerprint: '1760000000000',
});

const nameAndNotes = ({ name, notes }: Version) => ({
  ...(name && { name }),
  ...(notes && { description: notes }),
});

function versionBody(container: Container, version: Version): object {
  const lists = Object.fromEntries(
    [...kinds, 'builtInVariable' as const].map(kind => [kind, version.content[kind]]),
  );
  return {
    path: `${container.path}/versions/${version.id}`,
    accountId: container.accountId,
    containerId: container.containerId,
    containerVersionId: version.id,
    ...nameAndNotes(version),
    container: containerBody(container),
    ...leftOut(lists),
    fingerprint: version.fingerprint,
  };
}

/** Counters are texts there. */
const header = (container: Container, version: Version) => ({
  path: `${container.path}/versions/${version.id}`,
  accountId: container.accountId,
  containerId: container.containerId,
  containerVersionId: version.id,
  ...(version.name && { name: version.name }),
  numTags: String(version.content.tag.length),
  numTriggers: String(version.content.trigger.length),
});
