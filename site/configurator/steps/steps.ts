/** What to click in Tag Manager and GA4 once the file is downloaded. */
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { chatEventsTagName, measurementIdName } from '../../../template/container/origin.ts';
import { type Plan, plan } from '../../../template/container/plan.ts';
import { scriptNameOf } from '../../../template/container/script-name.ts';
import { ga4Definitions } from '../../../template/ga4/definitions.ts';
import { chatFirst, siteSystemOf } from './chat-first.ts';
import { ga4Steps } from './ga4.ts';
import { on, type Stage, type Step } from './step.ts';

/** The stages in order; only the steps that these choices need, and no stage without one. */
export function stages(choices: Choices, dictionary: Dictionary): Stage[] {
  const worked = plan(choices, dictionary);
  return [
    { title: 'On your site', steps: onSite(choices) },
    { title: 'Import the file', steps: importing },
    { title: 'Finish in Tag Manager', steps: finishing(worked) },
    { title: 'Check and publish', steps: checking(worked) },
    { title: 'Tell GA4 what to show', steps: ga4Steps(ga4Definitions(worked)) },
  ].filter(({ steps }) => steps.length > 0);
}

/** Of the steps that are done, those that stay so when another file is imported. */
export const lastingOf = (done: readonly string[], choices: Choices, dictionary: Dictionary): string[] =>
  stages(choices, dictionary)
    .flatMap(({ steps }) => steps)
    .filter(({ id, lasts }) => lasts && done.includes(id))
    .map(({ id }) => id);

function onSite(choices: Choices): Step[] {
  const { delivery, scriptUrl } = choices;
  const site = siteSystemOf(choices);
  return [
    ...on(delivery === 'host', {
      id: 'host',
      text: `Have *${scriptNameOf(scriptUrl)}* and *chat-datalayer.debug.js* uploaded to your server, so that the first one is found at *${scriptUrl || 'the address above'}*.`,
    }),
    ...on(delivery === 'page', {
      id: 'snippet',
      text: `Ask your developers to put the page snippet (see below) above the chat and above Tag Manager.${site ? ` ${site.pageScript}` : ''}`,
      ...(site?.limit && { warning: site.limit }),
    }),
  ];
}

const importing: readonly Step[] = [
  { id: 'import', text: 'In Tag Manager, click *Admin*, then *Import Container*.', picture: 'admin' },
  {
    id: 'file',
    text: 'Click *Choose container file* and take the file that you have downloaded. For the workspace choose *New*, so that you can discard the import if something looks wrong.',
  },
  {
    id: 'merge',
    text: 'Choose *Merge*, then *Overwrite conflicting tags, triggers and variables*. Click *Confirm*.',
    warning:
      'Never choose plain Overwrite: it deletes everything in your container that is not in this file.',
    picture: 'import',
  },
];

function finishing({ choices, events, agreed }: Plan): Step[] {
  return [
    ...on(events.length > 0 && choices.measurementId === '', {
      id: 'measurement-id',
      text: `Under *Variables*, open *${measurementIdName}* and enter your measurement ID. Under *Tags*, open *${chatEventsTagName}* and unpause it.`,
    }),
    ...on(choices.consentSource === 'tool' && !agreed, {
      id: 'consent-trigger',
      text: 'Under *Tags*, open *ChatDL - Chat data layer*: replace its trigger with the one that your consent tool fires, then unpause it.',
    }),
    ...chatFirst(choices),
  ];
}

function checking({ agreed, choices }: Plan): Step[] {
  return [
    {
      id: 'preview',
      text: 'Click *Preview*, open your page and use the chat. Each event appears on the left.',
      picture: 'preview',
    },
    ...on(agreed !== undefined, {
      id: `refuse-${choices.consentTool}`,
      text: `In Preview, refuse in ${agreed?.label}, then agree: *ChatDL - Chat data layer* fires only after you agree.`,
    }),
    { id: 'publish', text: 'All fine? Click *Submit*, then *Publish*.' },
  ];
}
