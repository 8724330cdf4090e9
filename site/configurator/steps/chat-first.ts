/** What lets the script be there before the chat: by whom the chat is loaded decides what that takes. */
import type { Choices } from '../../../template/container/choices.ts';
import { opensGate } from '../../../template/container/opens-gate.ts';
import { listenerTagName, scriptTagName } from '../../../template/container/origin.ts';
import { type SiteSystem, siteSystems } from '../../../template/container/site-systems.ts';
import { steps } from '../../language/texts.ts';
import type { Step } from './step.ts';

const texts = steps;

/** The recipe for the system of the site, if it is known by name. */
export const siteSystemOf = ({ siteSystem }: Choices): SiteSystem | undefined =>
  siteSystem ? siteSystems[siteSystem] : undefined;

/** The steps for the chat itself, none of them for a script that the page loads above it. */
export function chatFirst(choices: Choices): Step[] {
  const site = siteSystemOf(choices);
  return [
    ...(choices.delivery === 'page' ? [] : [...besideChat(choices), ...placeOfTagManager(choices, site)]),
    ...(site?.optimiser ? [{ id: 'optimiser', text: site.optimiser, lasts: true as const }] : []),
  ];
}

/** Wherever the chat comes from, Tag Manager has to be where it can hear it. */
function placeOfTagManager({ chatLoadedBy }: Choices, site: SiteSystem | undefined): Step[] {
  const isInPage = chatLoadedBy === 'plugin' || chatLoadedBy === 'page';
  if (!site && !isInPage) return [];
  const place = site?.tagManager ?? texts.tagManagerPlace;
  return [
    {
      id: 'tag-manager-first',
      lasts: true,
      text: place + (isInPage ? texts.chatWasFirst : ''),
      ...(site?.limit && { warning: site.limit }),
    },
  ];
}

/** The step that is done for somebody whose file brings the tag of the chat. */
export const setupStepId = ({ delivery }: Pick<Choices, 'delivery'>): string =>
  delivery === 'inline' ? 'setup-tag-script' : 'setup-tag-settings';

/** What a tag that loads the chat needs; nothing where no tag does. */
function besideChat(choices: Choices): Step[] {
  const { delivery, consentSource, chatLoadedBy } = choices;
  if (chatLoadedBy === 'plugin' || chatLoadedBy === 'page') return [];
  const chatTag = chatLoadedBy === 'tag' ? texts.openChatTag : texts.openChatTagIfAny;
  if (opensGate(choices)) {
    return [
      {
        id: 'no-setup-tag',
        lasts: true,
        text: texts.noSetupTag(chatTag),
        warning: texts.noSetupTagWarning,
      },
    ];
  }
  const isInline = delivery === 'inline';
  return [
    {
      id: setupStepId(choices),
      lasts: true,
      text: texts.setupTag(chatTag, isInline ? scriptTagName : listenerTagName),
      ...(isInline &&
        consentSource === 'tool' && {
          warning: texts.setupTagWarning,
        }),
      picture: 'sequencing',
    },
  ];
}
