/** `chat-datalayer restore` publishes an earlier version of a container. */
import { printable } from '../../schemas/dump/printable.ts';
import { askAll } from '../google/api.ts';
import { Fault } from '../google/fault.ts';
import { scopesFor } from '../google/scopes.ts';
import { liveVersion, publish } from '../google/tag-manager/publish.ts';
import { Refusal } from '../google/tag-manager/refusal.ts';
import { findContainer, type Version } from '../google/tag-manager/workspace-state.ts';
import type { AddCommand } from './add-command.ts';
import { addJson } from './given-choices.ts';
import { addApiRoot, type ConnectOptions } from './google/connect.ts';
import { type ExitCode, fine, type Io } from './io.ts';
import { type Working, withContainer } from './tag-manager/one-container.ts';

interface Options extends ConnectOptions {
  readonly to?: string;
  readonly json: boolean;
}

interface Restored {
  readonly versions?: readonly {
    readonly version: string;
    readonly name: string;
    readonly isLive: boolean;
  }[];
  readonly was?: string;
  readonly live: string | undefined;
}

/** Adds the command. */
export const addRestore: AddCommand = (program, io, end) => {
  const command = program
    .command('restore')
    .argument('<container>', 'Public ID (GTM-…), or the address of the container in Tag Manager.')
    .description(
      'Publish an earlier version of a container of Google Tag Manager; without --to, list its versions. Workspaces keep what they hold.',
    )
    .option('--to <version>', 'Number of the version to publish.');
  addJson(addApiRoot(command))
    .addHelpText('after', example)
    .action(async (named: string, options: Options) => end(await restore(named, options, io)));
};

const example = `
Example:
  chat-datalayer restore GTM-AB12CD3
  chat-datalayer restore GTM-AB12CD3 --to 12`;

async function restore(named: string, options: Options, io: Io): Promise<ExitCode> {
  const { to, json } = options;
  if (to !== undefined && !/^[1-9]\d*$/.test(to)) {
    throw new Error(`--to: "${to}" is not the number of a version. Leave it out to see the versions.`);
  }
  const scopes = to === undefined ? scopesFor.plan : scopesFor.restore;
  const restored = await withContainer({ named, options, scopes }, io, working =>
    to === undefined ? list(working) : bringBack(working, to),
  );
  io.stdout.write(printable(json ? `${JSON.stringify(restored, null, 2)}\n` : `${told(named, restored)}\n`));
  return fine;
}

async function list({ ask, id }: Working): Promise<Restored> {
  const { path } = await findContainer(ask, id);
  const asking = { method: 'GET', path: `tagmanager/v2/${path}/version_headers` } as const;
  const headers = await askAll<Version>(ask, asking, 'containerVersionHeader');
  const live = await liveVersion(ask, path);
  const versions = headers.map(({ containerVersionId, name = '' }) => ({
    version: containerVersionId,
    name,
    isLive: containerVersionId === live,
  }));
  return { versions, live };
}

async function bringBack({ ask, id }: Working, to: string): Promise<Restored> {
  const { path } = await findContainer(ask, id);
  const was = await liveVersion(ask, path);
  if (was === to) return { live: to, was };
  await publish(ask, path, await versionOf(ask, path, to));
  return { live: to, ...(was !== undefined && { was }) };
}

async function versionOf(ask: Working['ask'], path: string, to: string): Promise<Version> {
  try {
    return await ask<Version>({ method: 'GET', path: `tagmanager/v2/${path}/versions/${to}` });
  } catch (error) {
    if (!(error instanceof Fault) || error.kind !== 'missing') throw error;
    throw new Refusal(`There is no version ${to} in this container. Leave --to out to see which there are.`);
  }
}

function told(container: string, { versions, was, live }: Restored): string {
  if (!versions) {
    if (was === live) return `Version ${live} of ${container} is live already.`;
    return `Version ${live} of ${container} is live${was ? `, in place of version ${was}` : ''}. Workspaces begin with the latest version all the same: before the next apply, see what "plan" says.`;
  }
  const lines = versions.map(
    ({ version, name, isLive }) => `  ${version}${name && ` ${name}`}${isLive ? ' (live)' : ''}`,
  );
  return [`Versions of ${container}:`, ...lines, 'Publish one of them with --to and its number.'].join('\n');
}
