/**
 * Tries on a real account what only that can answer. Everything happens in a workspace of its own, which is deleted in
 * the end; nothing is published. The report has no name, text or ID of the container.
 */
import type { ApiEntity } from '../../../template/gtm/api/entities.ts';
import { templateContent } from '../../../template/gtm/api/template-content.ts';
import { type Ask, type Asking, askAll } from '../api.ts';
import { Fault } from '../fault.ts';
import type { ContainerId } from './container-id.ts';
import { findContainer, workspacesOf } from './workspace-state.ts';

/** One thing that was tried. */
export interface Finding {
  readonly tried: string;
  readonly answer: string;
}

const workspaceName = 'ChatDL - selftest';

/** Tries everything. `templateData` is the text of our template. */
export async function selfTest(ask: Ask, id: ContainerId, templateData: string): Promise<Finding[]> {
  const container = await findContainer(ask, id);
  const root = `tagmanager/v2/${container.path}`;
  const findings: Finding[] = [];
  const attempt = async <Answer>(tried: string, asking: Asking, say: (answer: Answer) => string) => {
    const [answer, said] = await tryOut<Answer>(ask, asking, say);
    findings.push({ tried, answer: said });
    return answer;
  };
  const present = await workspacesOf(ask, container);
  findings.push({ tried: 'how many workspaces there are', answer: String(present.length) });
  const get = (path: string): Asking => ({ method: 'GET', path: `${root}/${path}` });
  await attempt('the latest version', get('version_headers:latest'), keysOf);
  await attempt('the live version', get('versions:live'), keysOf);
  const make = (name: string): Asking => ({ method: 'POST', path: `${root}/workspaces`, body: { name } });
  const workspace = await attempt<ApiEntity>('a workspace', make(workspaceName), () => 'made');
  if (!workspace) return findings;
  await attempt('a second workspace of the same name', make(workspaceName), () => 'made');
  const path = `tagmanager/v2/${workspace.path}`;
  for (const [tried, asking, say] of inWorkspace(path, templateData)) {
    await attempt(tried, asking, say);
  }
  await staleFingerprint(ask, attempt, path);
  const all = await workspacesOf(ask, container);
  for (const { path: made } of all.filter(({ name }) => name.startsWith(workspaceName))) {
    await attempt(
      'deleting the workspace',
      { method: 'DELETE', path: `tagmanager/v2/${made}` },
      () => 'deleted',
    );
  }
  return findings;
}

type Trial = readonly [tried: string, asking: Asking, say: (answer: Answer) => string];
type Answer = { readonly [key: string]: unknown };
type Attempt = <Result>(
  tried: string,
  asking: Asking,
  say: (answer: Result) => string,
) => Promise<Result | undefined>;

const html = (value: string) => [{ type: 'template', key: 'html', value }];

const trigger = {
  name: 'ChatDL - selftest',
  type: 'customEvent',
  customEventFilter: [
    {
      type: 'equals',
      parameter: [
        { type: 'template', key: 'arg0', value: '{{_event}}' },
        { type: 'template', key: 'arg1', value: 'chat_selftest' },
      ],
    },
  ],
};

/** What is tried within the workspace, in this order. */
function inWorkspace(path: string, templateData: string): Trial[] {
  const bulk = (...changes: readonly object[]): Asking => ({
    method: 'POST',
    path: `${path}/bulk_update`,
    body: { changes },
  });
  const tag = (name: string, id: string, firing: string) => ({
    tag: { name, tagId: id, type: 'html', parameter: html('<!-- -->'), firingTriggerId: [firing] },
    changeStatus: 'added',
  });
  return [
    [
      'our template',
      { method: 'POST', path: `${path}/templates`, body: { name: 'ChatDL - selftest', templateData } },
      sayTemplate(templateData),
    ],
    [
      'bulk_update with new IDs for folder and trigger',
      bulk(
        { folder: { name: 'ChatDL - selftest', folderId: 'new_1' }, changeStatus: 'added' },
        { trigger: { ...trigger, triggerId: 'new_2', parentFolderId: 'new_1' }, changeStatus: 'added' },
        tag('ChatDL - selftest', 'new_3', 'new_2'),
      ),
      answer => `taken, ${(answer.changes as readonly object[] | undefined)?.length ?? 0} changes answered`,
    ],
    [
      'bulk_update with one good and one bad change',
      bulk(tag('ChatDL - selftest 2', 'new_1', '2147479553'), tag('ChatDL - selftest 3', 'new_2', '1')),
      () => 'taken',
    ],
    ['the status of the workspace', { method: 'GET', path: `${path}/status` }, sayStatus],
    [
      'a name that is taken',
      { method: 'POST', path: `${path}/triggers`, body: trigger },
      () => 'taken, a second of this name was made',
    ],
    ['compiling', { method: 'POST', path: `${path}:quick_preview` }, keysOf],
  ];
}

async function staleFingerprint(ask: Ask, attempt: Attempt, path: string): Promise<void> {
  const asking = { method: 'GET', path: `${path}/triggers` } as const;
  const triggers = await askAll<ApiEntity>(ask, asking, 'trigger');
  const own = triggers.find(({ name }) => name === trigger.name);
  if (!own) return;
  await attempt(
    'a stale fingerprint',
    {
      method: 'PUT',
      path: `${path}/triggers/${own.triggerId}`,
      query: { fingerprint: '1' },
      body: trigger,
    },
    () => 'taken',
  );
}

async function tryOut<Result>(
  ask: Ask,
  asking: Asking,
  say: (answer: Result) => string,
): Promise<readonly [Result | undefined, string]> {
  try {
    const answer = await ask<Result>(asking);
    return [answer, say(answer)];
  } catch (error) {
    if (!(error instanceof Fault) || ['login', 'scope', 'disabled'].includes(error.kind)) throw error;
    return [undefined, `${error.code || 'no answer'}: ${error.said}`];
  }
}

const keysOf = (answer: object): string => `answered with ${Object.keys(answer).join(', ') || 'nothing'}`;

const sayTemplate = (sent: string) => (answer: Answer) => {
  const got = String(answer.templateData);
  if (got === sent) return 'comes back as it was sent';
  const isSame = JSON.stringify(templateContent(got)) === JSON.stringify(templateContent(sent));
  return isSame ? 'comes back written otherwise, with the same content' : 'comes back with other content';
};

/** Names of our own trials alone. */
const sayStatus = ({ workspaceChange = [] }: Answer): string => {
  const names = JSON.stringify(workspaceChange).match(/"name":"ChatDL - selftest[^"]*"/g) ?? [];
  return `${names.length} changes of ours: ${names.join(', ')}`;
};
