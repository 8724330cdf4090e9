/** The choices for a container: those that its notes keep, and on top of them what is given now. */
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { findingLine } from '../../../schemas/src/finding.ts';
import { choicesLinkIn } from '../../../site/configurator/choices-link.ts';
import { linkOf, readLink } from '../../../site/configurator/link.ts';
import type { Asked } from '../../../template/apply/wanted.ts';
import { checkChoices } from '../../../template/container/check-choices.ts';
import { type Choices, defaultChoices } from '../../../template/container/choices.ts';
import { findOurs, isThere } from '../../../template/own-container/find-ours.ts';
import { hasOurName } from '../../../template/own-container/is-ours.ts';
import type { OwnVersion } from '../../../template/own-container/own-entities.ts';
import { Refusal } from '../../google/tag-manager/refusal.ts';
import { inOptions } from '../choice-options.ts';

/** The page that a link leads to where none was kept: its name alone, since nobody knows where it is. */
const page = 'configurator.html';

/** Works them out. Refuses where they are not known, or make no container. */
export function choicesFor(version: OwnVersion, given: Partial<Choices>): Asked {
  const { folder = [], tag = [] } = version;
  const kept = choicesLinkIn([...folder, ...tag].filter(hasOurName));
  const isGiven = Object.keys(given).length > 0;
  if (!kept && !isGiven && isThere(findOurs(version))) {
    throw new Refusal(
      'An earlier file of ours is in this container, but not the choices that it was made with. Give them: as options, or with --choices as a file.',
    );
  }
  const before = kept ? keptChoices(kept.link) : defaultChoices(dictionary);
  const choices = { ...before, ...given };
  const findings = checkChoices(choices, dictionary);
  if (findings.length > 0) {
    throw new Refusal(
      `These choices do not make a container. ${inOptions(findings).map(findingLine).join(' ')}`,
    );
  }
  const choicesLink = given.choicesLink ?? `${kept?.page || page}#${linkOf(choices, dictionary)}`;
  return {
    choices: { ...choices, choicesLink },
    givesMeasurementId: given.measurementId !== undefined && given.measurementId !== '',
  };
}

function keptChoices(link: string): Choices {
  const { choices, unread } = readLink(link, dictionary);
  if (unread.length === 0) return choices;
  throw new Refusal(
    `The choices that the notes of this container keep have parts that this version does not know: ${unread.join(', ')}. Give the choices as options, or with --choices as a file.`,
  );
}
