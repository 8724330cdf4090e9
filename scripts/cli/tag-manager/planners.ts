/** What a container is to become: with ours as it was chosen, or without ours. */
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { planRemoval } from '../../../template/apply/plan-removal.ts';
import { planUpdate } from '../../../template/apply/plan-update.ts';
import { wantedFile } from '../../../template/apply/wanted.ts';
import type { Choices } from '../../../template/container/choices.ts';
import type { ContainerParts } from '../../../template/container/container.ts';
import { chatEventsTagName } from '../../../template/container/origin.ts';
import { inFileSpelling } from '../../../template/gtm/api/spelling.ts';
import type { ContainerFile } from '../../../template/gtm/file/entities.ts';
import { findChats } from '../../../template/own-container/find-chats.ts';
import { findOurs } from '../../../template/own-container/find-ours.ts';
import type { OwnVersion } from '../../../template/own-container/own-entities.ts';
import { wiring } from '../../../template/own-container/wiring.ts';
import type { Planned } from '../../google/tag-manager/bring.ts';
import type { State, Version } from '../../google/tag-manager/workspace-state.ts';
import { choicesFor } from './container-choices.ts';

/** Whether a chat tag gets or loses ours as its setup tag. */
export interface WireOption {
  readonly wire: boolean;
}

/** Plans to bring ours in, or up to date. */
export const applying =
  (given: Partial<Choices>, { wire }: WireOption, parts: ContainerParts) =>
  (state: State): Planned => {
    const version = exported(state, state.content);
    const asked = choicesFor(version, given);
    const present = { now: version, latest: exported(state, state.latest) };
    const file = wantedFile(present, asked, { dictionary, parts });
    const ours = findOurs(version);
    const wires = wire
      ? wiring(asked.choices, { chatTags: findChats(version, dictionary), ours })
      : undefined;
    const plan = planUpdate(state.content, file, wires);
    const strays = ours.strays.map(
      ({ name }) =>
        `The tag "${name}" is a copy of ours under another name, and would listen as well. Delete it in Tag Manager.`,
    );
    return { plan: { ...plan, notes: [...plan.notes, ...strays, ...unaddressed(file)] }, file };
  };

/** A tag that is paused since nobody has given it an address. */
const unaddressed = ({ containerVersion }: ContainerFile): string[] =>
  containerVersion.tag.some(({ name, paused }) => name === chatEventsTagName && paused)
    ? ['There is no measurement ID, so the GA4 tags come paused. Give --measurement-id.']
    : [];

/** Plans to take ours out. */
export const removing =
  ({ wire }: WireOption) =>
  ({ content }: State): Planned => ({ plan: planRemoval(content, wire) });

/** As an export of the container would be. */
function exported({ container }: State, lists: Version): OwnVersion {
  const { accountId, containerId, publicId, name } = container;
  return {
    ...inFileSpelling(lists),
    accountId,
    containerId,
    container: { publicId, name },
  } as unknown as OwnVersion;
}
