/** What to click in Tag Manager and GA4 once the file is downloaded. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { chatEventsTagName, measurementIdName } from '../../template/container/origin.ts';
import { plan } from '../../template/container/plan.ts';
import { scriptNameOf } from '../../template/container/script-name.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import { inWords } from '../look/in-words.ts';

/** One step; what is to be clicked stands in asterisks. */
export interface Step {
  readonly text: string;
  readonly warning?: string;
}

/** The steps after the download, in order; only those that these choices need. */
export function steps(choices: Choices, dictionary: Dictionary): Step[] {
  const worked = plan(choices, dictionary);
  const isSent = worked.events.length > 0;
  const needs = ga4Definitions(worked);
  const registered = [...needs.dimensions, ...needs.metrics].length;
  return [
    ...on(choices.delivery === 'host', {
      text: `Let somebody put *${scriptNameOf(choices.scriptUrl)}* and *chat-datalayer.debug.js* on your server, so that the first one is found at *${choices.scriptUrl || 'the address above'}*.`,
    }),
    ...on(choices.delivery === 'page', {
      text: 'Let your developers put the page snippet below above the chat and above Tag Manager.',
    }),
    { text: 'In Tag Manager, click *Admin*, then *Import Container*.' },
    {
      text: 'Click *Choose container file* and take *container.json*; for the workspace choose *New*, since one of its own can be thrown away.',
    },
    {
      text: 'Choose *Merge*, then *Overwrite conflicting tags, triggers and variables*. Click *Confirm*.',
      warning:
        'Never the option Overwrite alone: it deletes everything in your container that is not in this file.',
    },
    ...on(isSent && choices.measurementId === '', {
      text: `Under *Variables*, open *${measurementIdName}* and enter your id. Under *Tags*, open *${chatEventsTagName}* and unpause it.`,
    }),
    ...on(choices.consentSource === 'tool' && !worked.agreed, {
      text: 'Under *Tags*, open *ChatDL - Chat data layer*: replace its trigger by the one that your consent tool fires, then unpause it.',
    }),
    ...on(choices.delivery !== 'page', besideChatTag(choices)),
    { text: 'Click *Preview*, open your page and use the chat. Each event appears on the left.' },
    ...on(worked.agreed !== undefined, {
      text: `In Preview, refuse in ${worked.agreed?.label}, then agree: *ChatDL - Chat data layer* fires only after you agree.`,
    }),
    { text: 'All fine? Click *Submit*, then *Publish*.' },
    ...on(isSent && registered > 0, {
      text: `In GA4, click *Admin*, *Custom definitions* and create an entry for each parameter that the summary lists to register: ${registered} in all. Or let the script *For GA4* below do this${needs.keyEvents.length > 0 ? ' and the next two steps' : ''}.`,
    }),
    ...keyEventSteps(needs.keyEvents),
  ];
}

/** A setup tag fires with its main tag: one that opens the gate must not be one where a consent tool decides. */
function besideChatTag({ delivery, consentSource }: Choices): Step {
  const chatTag = 'If Tag Manager also loads the chat: open that tag, *Advanced settings*';
  if (delivery === 'inline') {
    return { text: `${chatTag}, *Tag sequencing*, and set *ChatDL - Chat script* as its setup tag.` };
  }
  if (consentSource !== 'tool') {
    return { text: `${chatTag}, *Tag sequencing*, and set *ChatDL - Chat data layer* as its setup tag.` };
  }
  return {
    text: `${chatTag}, enter the *Tag firing priority* -1, and give it the trigger of *ChatDL - Chat data layer*.`,
    warning: 'Never make ChatDL - Chat data layer its setup tag: it would then fire without consent.',
  };
}

/** GA4 has moved these places: the words fit the screen with the star and the one with the switch before it. */
function keyEventSteps(keyEvents: readonly string[]): Step[] {
  const sent = keyEvents.map(name => `*${name}*`);
  if (sent.length === 0) return [];
  const isOne = sent.length === 1;
  return [
    {
      text: `A day after publishing, click *Admin*, *Data display*, then *Events* in GA4, and mark ${inWords(sent)} as ${isOne ? 'a key event' : 'key events'}, with the star or switch beside the name. A name is listed once its event has arrived.`,
    },
    {
      text: `Under *Key events*, open the menu of ${isOne ? 'this event' : 'each of them'}, click *Change counting method* and choose *Once per session*, so that a visitor who chats on three pages counts once.`,
    },
  ];
}

const on = (applies: boolean, step: Step): Step[] => (applies ? [step] : []);
