/** A container: its versions, of which one may be live, and its workspaces. */
import { type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import { GoogleError } from '../google-error.ts';
import { compilerErrors } from './compile.ts';
import { type Content, type Entity, emptyContent, idOf } from './entity.ts';
import { type Change, type Counters, Workspace } from './workspace.ts';

export interface Version {
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  readonly fingerprint: string;
  readonly content: Content;
  readonly isDeleted: boolean;
}

export interface ContainerStart {
  readonly accountId?: string;
  readonly containerId: string;
  readonly publicId: string;
  readonly name?: string;
  readonly usageContext?: readonly string[];
  /** In the spelling of the API, IDs included. */
  readonly content?: Partial<Content>;
  /** How many workspaces fit, the default one included: three in free containers. */
  readonly mostWorkspaces?: number;
  readonly isLive?: boolean;
}

/** Fingerprints are moments in milliseconds; here they only have to be new each time. */
let lastFingerprint = 1_760_000_000_000;

export class Container {
  readonly accountId: string;
  readonly containerId: string;
  readonly publicId: string;
  readonly name: string;
  readonly usageContext: readonly string[];
  readonly versions: Version[] = [];
  readonly workspaces: Workspace[] = [];
  live: string | undefined;
  readonly #most: number;
  readonly #counters: Counters;

  constructor(start: ContainerStart) {
    this.accountId = start.accountId ?? '6001234567';
    this.containerId = start.containerId;
    this.publicId = start.publicId;
    this.name = start.name ?? start.publicId;
    this.usageContext = start.usageContext ?? ['web'];
    this.#most = start.mostWorkspaces ?? 3;
    const content: Content = { ...emptyContent, ...start.content };
    let lastId = Math.max(
      0,
      ...kinds.flatMap(kind => content[kind].map(entity => Number(idOf(kind, entity)))),
    );
    this.#counters = { nextId: () => String(++lastId), nextFingerprint: () => String(++lastFingerprint) };
    this.#addVersion('', '', content);
    if (start.isLive !== false) this.live = '1';
    this.createWorkspace('Default Workspace', '');
  }

  get path(): string {
    return `accounts/${this.accountId}/containers/${this.containerId}`;
  }

  get latest(): Version {
    return this.versions.filter(({ isDeleted }) => !isDeleted).at(-1)!;
  }

  version(id: string): Version {
    const found = this.versions.find(version => version.id === id);
    if (found) return found;
    throw new GoogleError(404, 'Not found or permission denied.');
  }

  workspace(id: string): Workspace {
    const found = this.workspaces.find(({ place }) => place.workspaceId === id);
    if (found) return found;
    throw new GoogleError(404, 'Not found or permission denied.');
  }

  createWorkspace(name: string, description: string): Workspace {
    // How Google words this is not known.
    if (this.workspaces.length >= this.#most) {
      throw new GoogleError(400, 'The maximum number of workspaces has been reached.');
    }
    if (this.workspaces.some(workspace => workspace.name === name)) {
      throw new GoogleError(400, 'Found entity with duplicate name.');
    }
    const { accountId, containerId } = this;
    const place = { accountId, containerId, workspaceId: this.#counters.nextId() };
    const workspace = new Workspace(place, { name, description }, this.latest.content, this.#counters);
    this.workspaces.push(workspace);
    return workspace;
  }

  updateWorkspace(
    id: string,
    { name, description = '' }: { name: string; description?: string },
    fingerprint: string | null,
  ): Workspace {
    const workspace = this.workspace(id);
    if (fingerprint && fingerprint !== workspace.fingerprint) {
      throw new GoogleError(400, 'fingerprint: The fingerprint is not valid.');
    }
    workspace.name = name;
    workspace.description = description;
    workspace.fingerprint = this.#counters.nextFingerprint();
    return workspace;
  }

  deleteWorkspace(id: string): void {
    this.workspaces.splice(this.workspaces.indexOf(this.workspace(id)), 1);
  }

  /** Entries that were changed both here and in a version since. */
  conflicts(workspace: Workspace): { entityInWorkspace: Change; entityInBaseVersion: Change }[] {
    const { content } = this.latest;
    return workspace.changes().flatMap(change =>
      kinds.flatMap(kind => {
        const entity = change[kind];
        if (!entity) return [];
        const isSame = (other: Entity) =>
          idOf(kind, other) === idOf(kind, entity) || other.name === entity.name;
        const [base, latest] = [workspace.base[kind].find(isSame), content[kind].find(isSame)];
        if (base === latest || latest === entity) return [];
        return [{ entityInWorkspace: change, entityInBaseVersion: { [kind]: latest ?? base } as Change }];
      }),
    );
  }

  /** Takes the latest version in, under what the workspace has changed. */
  sync(workspace: Workspace): ReturnType<Container['conflicts']> {
    const conflicts = this.conflicts(workspace);
    if (conflicts.length > 0) return conflicts;
    const changes = workspace.changes();
    const { content } = this.latest;
    const merged = (kind: Kind): readonly Entity[] => {
      const changed = changes.flatMap(change => change[kind] ?? []);
      const kept = content[kind].filter(
        entity => !changed.some(other => idOf(kind, other) === idOf(kind, entity)),
      );
      const gone = changes
        .filter(({ changeStatus }) => changeStatus === 'deleted')
        .flatMap(change => change[kind] ?? []);
      return [...kept, ...changed.filter(entity => !gone.includes(entity))];
    };
    const builtIns = changes.flatMap(({ builtInVariable }) => builtInVariable ?? []);
    workspace.base = content;
    workspace.content = {
      ...(Object.fromEntries(kinds.map(kind => [kind, merged(kind)])) as unknown as Content),
      builtInVariable: [
        ...content.builtInVariable,
        ...builtIns.filter(({ type }) => !content.builtInVariable.some(other => other.type === type)),
      ],
    };
    return [];
  }

  /** Makes a version of a workspace, which is consumed by it. */
  createVersion(workspace: Workspace, { name = '', notes = '' }: { name?: string; notes?: string }): object {
    const errors = compilerErrors(workspace.content);
    if (this.conflicts(workspace).length > 0) return { syncStatus: { mergeConflict: true } };
    if (errors.length > 0) return { compilerError: true, compilerErrors: errors };
    this.sync(workspace);
    const version = this.#addVersion(name, notes, workspace.content);
    this.deleteWorkspace(workspace.place.workspaceId);
    return { version };
  }

  #addVersion(name: string, notes: string, content: Content): Version {
    const version: Version = {
      id: String(this.versions.length + 1),
      name,
      notes,
      fingerprint: this.#counters.nextFingerprint(),
      content,
      isDeleted: false,
    };
    this.versions.push(version);
    return version;
  }
}
