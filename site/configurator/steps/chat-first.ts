/** What lets the script be there before the chat: by whom the chat is loaded decides what that takes. */
import type { Choices } from '../../../template/container/choices.ts';
import { opensGate } from '../../../template/container/opens-gate.ts';
import { type SiteSystem, siteSystems } from '../../../template/container/site-systems.ts';
import type { Step } from './step.ts';

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
  const place =
    site?.tagManager ??
    'Ask your developers to put the code of Tag Manager into the head of the page, above the chat.';
  const otherwise =
    ' If Preview shows no *chat_ready* when the page loads, the chat was first: take it out of the page and load it from Tag Manager instead.';
  return [
    {
      id: 'tag-manager-first',
      lasts: true,
      text: place + (isInPage ? otherwise : ''),
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
  const chatTag =
    chatLoadedBy === 'tag'
      ? 'Open the tag that loads the chat'
      : 'If Tag Manager also loads the chat: open that tag';
  if (opensGate(choices)) {
    return [
      {
        id: 'no-setup-tag',
        lasts: true,
        text: `${chatTag}, *Advanced settings*, *Tag sequencing*, and make sure that *ChatDL - Chat data layer* is not its setup tag: it would fire without consent.`,
        warning:
          'Our script loads only after the visitor agrees, and misses what the chat reports before. With *Inside the container* in question 4, its tag may come before the chat.',
      },
    ];
  }
  const isInline = delivery === 'inline';
  return [
    {
      id: setupStepId(choices),
      lasts: true,
      text: `${chatTag}, *Advanced settings*, *Tag sequencing*. Tick *Fire a tag before this tag fires* and choose *ChatDL - ${isInline ? 'Chat script' : 'Chat data layer'}*.`,
      ...(isInline &&
        consentSource === 'tool' && {
          warning:
            'Never choose ChatDL - Chat data layer there: it would fire without consent. If it is still chosen there, replace it.',
        }),
      picture: 'sequencing',
    },
  ];
}
