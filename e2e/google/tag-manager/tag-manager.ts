/**
 * Stands in for the API of Tag Manager on this machine, after its published description (discovery document of 2026) and
 * what public clients have measured; no real account was asked. What is an assumption says so where it is made.
 */
import { type Quota, quotaGuard } from '../quota.ts';
import { type Request, type Served, type Serving, serve } from '../serve.ts';
import { Container, type ContainerStart } from './container.ts';
import { type Account, answer } from './routes.ts';

const scopesOf = (...names: readonly string[]): string[] =>
  names.map(name => `https://www.googleapis.com/auth/tagmanager.${name}`);

/** Tokens for tests, by what their owner may do. */
export const tokens = {
  reader: scopesOf('readonly'),
  editor: scopesOf('readonly', 'edit.containers'),
  versions: scopesOf('readonly', 'edit.containers', 'edit.containerversions'),
  publisher: scopesOf('readonly', 'edit.containers', 'edit.containerversions', 'publish'),
  owner: scopesOf('readonly', 'edit.containers', 'edit.containerversions', 'publish', 'delete.containers'),
  /** May do nothing of this. */
  other: ['https://www.googleapis.com/auth/cloud-platform'],
};

export interface Setting extends Partial<Omit<Account, 'containers'>> {
  readonly quota?: Quota;
  readonly fault?: (request: Request) => ReturnType<NonNullable<Serving['fault']>>;
}

export interface TagManager extends Served {
  readonly containers: readonly Container[];
}

/** Begins to serve these containers. `close` it at the end. */
export async function tagManager(
  starts: readonly ContainerStart[],
  { quota, fault, ...account }: Setting = {},
): Promise<TagManager> {
  const containers = starts.map(start => new Container(start));
  const guard = quota && quotaGuard(quota);
  const served = await serve(() => ({
    answer: (request, scopes) =>
      answer(request, { pageSize: 2, bulk: 'whole', ...account, containers }, scopes),
    tokens,
    ...(guard && { guard }),
    ...(fault && { fault }),
  }));
  return {
    containers,
    root: served.root,
    requests: served.requests,
    get asked() {
      return served.asked;
    },
    close: served.close,
  };
}
