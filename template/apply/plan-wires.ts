/** Plans which tags of a chat get ours as their setup tag: the only entries of others that are ever written. */
import type { Surroundings } from '../gtm/api/content.ts';
import type { ApiEntity } from '../gtm/api/entities.ts';
import type { OwnTag } from '../own-container/own-entities.ts';
import type { Wiring } from '../own-container/wiring.ts';
import { withSetupTag } from '../own-container/with-setup-tag.ts';
import type { Change, PlanItem } from './change.ts';

/** What `wiring` found in the container. */
export type Wires = Wiring;

interface PlannedWires {
  readonly items: readonly PlanItem[];
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
}

/** The tags by their names, as the API has them: everything but the setup tag goes back as it came. */
export function planWires({ tag = [] }: Surroundings, wires: Wires): PlannedWires {
  if (wires.why !== undefined) return { items: [], changes: [], notes: [whyNot[wires.why]] };
  const { setupTag, tags, done, taken } = wires;
  const own = (name: string) => tag.find(one => one.name === name)!;
  const item =
    (mark: PlanItem['mark'], why: string) =>
    ({ name }: OwnTag) =>
      ({ kind: 'tag', name, mark, why }) as const;
  return {
    items: [
      ...tags.map(item('changed', `tag sequencing: ${setupTag} fires before it`)),
      ...done.map(item('same', `${setupTag} fires before it already`)),
      ...taken.map(item('left alone', 'it has another setup tag, and Tag Manager allows one')),
    ],
    changes: tags.map(({ name }) => ({
      kind: 'tag',
      name,
      status: 'updated',
      entity: withSetupTag(own(name) as unknown as OwnTag, setupTag) as unknown as ApiEntity,
      present: own(name),
      source: 'container',
    })),
    notes: [],
  };
}

const whyNot: { readonly [why in NonNullable<Wires['why']>]: string } = {
  page: 'No chat tag gets a setup tag: with the delivery page, the site itself loads the script.',
  gate: 'No chat tag gets a setup tag: our tag waits for your consent tool, and as a setup tag it would fire without consent.',
  'no chat tag': 'No chat tag gets a setup tag: no tag of the container loads one of these chats.',
};
