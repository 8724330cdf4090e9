/** A workspace: its entries on top of a version, each with a fingerprint that every write renews. */
import { idKeys, type Kind, kinds } from '../../../template/gtm/file/id-keys.ts';
import { GoogleError } from '../google-error.ts';
import { builtInNames } from './built-ins.ts';
import { type BuiltIn, type Content, collections, type Entity, idOf } from './entity.ts';
import { withoutEmpties } from './left-out.ts';
import {
  refuseConditions,
  refuseDuplicate,
  refuseTemplate,
  refuseUnknown,
  refuseUpperCase,
} from './refusals.ts';

/** Where a workspace takes its IDs and fingerprints from: one counter of the container, and one of all. */
export interface Counters {
  nextId(): string;
  nextFingerprint(): string;
}

export interface Place {
  readonly accountId: string;
  readonly containerId: string;
  readonly workspaceId: string;
}

/** A change as `bulk_update` and the status spell it. */
export type Change = { readonly changeStatus?: string } & { readonly [kind in Kind]?: Entity } & {
  readonly builtInVariable?: BuiltIn;
};

/** Keys that only Google writes. */
const outputOnly = ['path', 'fingerprint', 'tagManagerUrl', 'accountId', 'containerId', 'workspaceId'];

export class Workspace {
  readonly place: Place;
  name: string;
  description: string;
  fingerprint: string;
  /** The version that it began with, or was last brought up to date with. */
  base: Content;
  content: Content;
  readonly #counters: Counters;

  constructor(
    place: Place,
    { name, description }: { name: string; description: string },
    base: Content,
    counters: Counters,
  ) {
    this.place = place;
    this.name = name;
    this.description = description;
    this.base = base;
    this.content = base;
    this.#counters = counters;
    this.fingerprint = counters.nextFingerprint();
  }

  get path(): string {
    const { accountId, containerId, workspaceId } = this.place;
    return `accounts/${accountId}/containers/${containerId}/workspaces/${workspaceId}`;
  }

  create(kind: Kind, body: Entity): Entity {
    return this.#save(kind, body, this.#counters.nextId());
  }

  /** Replaces everything: what is left out is wiped. */
  update(kind: Kind, id: string, body: Entity, fingerprint?: string | null): Entity {
    const present = this.find(kind, id);
    if (fingerprint && fingerprint !== present.fingerprint) {
      throw new GoogleError(400, 'fingerprint: The fingerprint is not valid.');
    }
    return this.#save(kind, body, id);
  }

  delete(kind: Kind, id: string): void {
    const entity = this.find(kind, id);
    this.content = { ...this.content, [kind]: this.content[kind].filter(other => other !== entity) };
  }

  find(kind: Kind, id: string): Entity {
    const entity = this.content[kind].find(other => idOf(kind, other) === id);
    if (entity) return entity;
    throw new GoogleError(404, 'Not found or permission denied.');
  }

  switchOn(types: readonly string[]): BuiltIn[] {
    const added = types.map(type => ({
      path: `${this.path}/built_in_variables`,
      type,
      name: builtInNames(type),
    }));
    const others = this.content.builtInVariable.filter(({ type }) => !types.includes(type));
    this.content = { ...this.content, builtInVariable: [...others, ...added] };
    return added;
  }

  switchOff(types: readonly string[]): void {
    const builtInVariable = this.content.builtInVariable.filter(({ type }) => !types.includes(type));
    this.content = { ...this.content, builtInVariable };
  }

  /** Everything that differs from the version below it. */
  changes(): Change[] {
    const of = (kind: Kind): Change[] => {
      const [before, now] = [this.base[kind], this.content[kind]];
      const added = now.filter(entity => !before.some(other => idOf(kind, other) === idOf(kind, entity)));
      const updated = now.filter(entity => !added.includes(entity) && !before.includes(entity));
      const gone = before.filter(entity => !now.some(other => idOf(kind, other) === idOf(kind, entity)));
      return [
        ...added.map(entity => ({ [kind]: entity, changeStatus: 'added' })),
        ...updated.map(entity => ({ [kind]: entity, changeStatus: 'updated' })),
        ...gone.map(entity => ({ [kind]: entity, changeStatus: 'deleted' })),
      ];
    };
    const builtIns = this.content.builtInVariable
      .filter(({ type }) => !this.base.builtInVariable.some(other => other.type === type))
      .map(builtInVariable => ({ builtInVariable, changeStatus: 'added' }));
    return [...kinds.flatMap(of), ...builtIns];
  }

  #save(kind: Kind, body: Entity, id: string): Entity {
    const { accountId, containerId, workspaceId } = this.place;
    const given = Object.fromEntries(Object.entries(body).filter(([key]) => !outputOnly.includes(key)));
    const entity = withoutEmpties({
      path: `${this.path}/${collections[kind]}/${id}`,
      accountId,
      containerId,
      workspaceId,
      ...given,
      [idKeys[kind]]: id,
      fingerprint: this.#counters.nextFingerprint(),
    }) as Entity;
    refuseUpperCase(kind, entity);
    refuseTemplate(kind, entity);
    refuseConditions(kind, entity);
    refuseDuplicate(kind, entity, this.content);
    refuseUnknown(kind, entity, this.content, containerId);
    const present = this.content[kind];
    const isThere = present.some(other => idOf(kind, other) === id);
    const list = isThere
      ? present.map(other => (idOf(kind, other) === id ? entity : other))
      : [...present, entity];
    this.content = { ...this.content, [kind]: list };
    return entity;
  }
}
