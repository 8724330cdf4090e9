/** The answers that somebody's own container gives to the questions. */
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { chatsIn, type Found } from '../../../template/own-container/find.ts';
import type { FoundConsent } from '../../../template/own-container/find-consent.ts';
import { measurementIdIn } from '../../../template/own-container/find-ga4.ts';
import { withVendors } from '../change.ts';

/**
 * The choices with what was found. An earlier file of ours in the container holds all choices, to which only chats are
 * added; without one, what was not found stays as it was answered.
 */
export function withFound(
  choices: Choices,
  found: Found,
  earlier: Choices | undefined,
  dictionary: Dictionary,
): Choices {
  const base = earlier ?? choices;
  const chats = chatsIn(found, dictionary);
  const vendors = dictionary.vendors
    .map(({ id }) => id)
    .filter(id => chats.includes(id) || earlier?.vendors.includes(id));
  const withChats = vendors.length > 0 ? withVendors(base, vendors, dictionary) : base;
  const ga4 = measurementIdIn(found.google);
  return {
    ...withChats,
    measurementId: (earlier?.measurementId ?? '') || ga4 || base.measurementId,
    ...(earlier ? {} : consentOf(found)),
    ...(found.chatTags.some(({ place }) => !place.isPaused) && { chatLoadedBy: 'tag' as const }),
  };
}

/** The consent tool, if there is one that answers the question. */
function consentOf(found: Found): Partial<Choices> {
  const tool = toolIn(found);
  if (!tool) return {};
  const { name, decides } = tool;
  return { consentTool: tool.tool, consentName: name, ...(decides && { consentSource: 'tool' }) };
}

/** The tool that decides which tags fire, or the only one that is known by name. */
export function toolIn({ consent }: Found): FoundConsent | undefined {
  const known = consent.filter(({ tool }) => tool !== '');
  return known.find(({ decides }) => decides) ?? (known.length === 1 ? known[0] : undefined);
}
