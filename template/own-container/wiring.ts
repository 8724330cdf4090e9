/** Which tags of a container can have ours as their setup tag, so that the chat never comes before the listener. */
import type { Choices } from '../container/choices.ts';
import { opensGate } from '../container/opens-gate.ts';
import { listenerTagName, scriptTagName } from '../container/origin.ts';
import type { Found } from './find.ts';
import type { OwnTag } from './own-entities.ts';

/** What can be done, tag by tag; or why nothing can. */
export type Wiring =
  | {
      /** The tag of ours that has to come first. */
      readonly setupTag: string;
      /** Tags that get it. */
      readonly tags: readonly OwnTag[];
      /** Tags that have it. */
      readonly done: readonly OwnTag[];
      /** Tags that have another setup tag, of which Tag Manager allows one. */
      readonly taken: readonly OwnTag[];
      readonly why?: never;
    }
  | { readonly why: WhyNot };

/**
 * page: the site loads the script itself. gate: our tag waits for the consent tool, and as a setup tag it would fire
 * without. no chat tag: no tag of the container loads a chosen chat.
 */
export type WhyNot = 'page' | 'gate' | 'no chat tag';

type Chosen = Pick<Choices, 'vendors' | 'delivery' | 'consentSource'>;

/** Works out which tags get ours as their setup tag. */
export function wiring(
  { vendors, delivery, consentSource }: Chosen,
  { chatTags, ours }: Pick<Found, 'chatTags' | 'ours'>,
): Wiring {
  if (delivery === 'page') return { why: 'page' };
  if (opensGate({ consentSource, delivery })) return { why: 'gate' };
  const tags = chatTags
    .filter(({ chats, place }) => !place.isPaused && chats.some(id => vendors.includes(id)))
    .map(({ tag }) => tag);
  if (tags.length === 0) return { why: 'no chat tag' };
  const setupTag = delivery === 'inline' ? scriptTagName : listenerTagName;
  const replaced = [scriptTagName, listenerTagName, ...ours.strays.map(({ name }) => name)];
  const isFree = ({ setupTag = [] }: OwnTag) => setupTag.every(({ tagName }) => replaced.includes(tagName));
  const isDone = ({ setupTag: [first] = [] }: OwnTag) => first?.tagName === setupTag;
  return {
    setupTag,
    tags: tags.filter(tag => isFree(tag) && !isDone(tag)),
    done: tags.filter(tag => isFree(tag) && isDone(tag)),
    taken: tags.filter(tag => !isFree(tag)),
  };
}

/** Tags that already have our listener as their setup tag where this would open the gate without a yes. */
export function openingGate({ consentSource }: Chosen, tags: readonly OwnTag[]): OwnTag[] {
  if (consentSource !== 'tool') return [];
  return tags.filter(({ setupTag = [] }) => setupTag.some(({ tagName }) => tagName === listenerTagName));
}
