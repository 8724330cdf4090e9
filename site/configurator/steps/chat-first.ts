/** What lets the script be there before the chat: by whom the chat is loaded decides what that takes. */
import type { Choices } from '../../../template/container/choices.ts';
import { type SiteSystem, siteSystems } from '../../../template/container/site-systems.ts';
import { on, type Step } from './step.ts';

/** The recipe for the system of the site, if it is known by name. */
export const siteSystemOf = ({ siteSystem }: Choices): SiteSystem | undefined =>
  siteSystem ? siteSystems[siteSystem] : undefined;

/** The steps for the chat itself, none of them for a script that the page loads above it. */
export function chatFirst(choices: Choices): Step[] {
  const site = siteSystemOf(choices);
  const isInPage = choices.chatLoadedBy === 'plugin' || choices.chatLoadedBy === 'page';
  return [
    ...on(choices.delivery !== 'page', isInPage ? tagManagerFirst(site) : besideChatTag(choices)),
    ...(site?.optimiser ? [{ id: 'optimiser', text: site.optimiser }] : []),
  ];
}

function tagManagerFirst(site: SiteSystem | undefined): Step {
  const place =
    site?.tagManager ??
    'Let your developers put the code of Tag Manager into the head of the page, above the chat.';
  return {
    id: 'tag-manager-first',
    text: `${place} If the chat is still first, take it out of the page and load it from Tag Manager instead.`,
    ...(site?.limit && { warning: site.limit }),
  };
}

/** A setup tag fires with its main tag: one that opens the gate must not be one where a consent tool decides. */
function besideChatTag({ delivery, consentSource, chatLoadedBy }: Choices): Step {
  const chatTag =
    chatLoadedBy === 'tag'
      ? 'Open the tag that loads the chat'
      : 'If Tag Manager also loads the chat: open that tag';
  const setup = delivery === 'inline' ? 'ChatDL - Chat script' : 'ChatDL - Chat data layer';
  if (delivery === 'inline' || consentSource !== 'tool') {
    return {
      id: 'setup-tag',
      text: `${chatTag}, *Advanced settings*, *Tag sequencing*. Tick *Fire a tag before this tag fires* and choose *${setup}*.`,
      picture: 'sequencing',
    };
  }
  return {
    id: 'chat-after-consent',
    text: `${chatTag}, enter the *Tag firing priority* -1, and give it the trigger of *ChatDL - Chat data layer*. What the chat tells while our script is still loading is missed; with the script in the container nothing is.`,
    warning: 'Never make ChatDL - Chat data layer its setup tag: it would then fire without consent.',
  };
}
