/** What to click in Tag Manager and GA4 once the file is downloaded. */
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { chatEventsTagName, measurementIdName } from '../../../template/container/origin.ts';
import { type Plan, plan } from '../../../template/container/plan.ts';
import { scriptNameOf } from '../../../template/container/script-name.ts';
import { ga4Definitions } from '../../../template/ga4/definitions.ts';
import { steps } from '../../language/texts.ts';
import { chatFirst, siteSystemOf } from './chat-first.ts';
import { ga4Steps } from './ga4.ts';
import { on, type Stage, type Step } from './step.ts';

const texts = steps;

/** The stages in order; only the steps that these choices need, and no stage without one. */
export function stages(choices: Choices, dictionary: Dictionary): Stage[] {
  const worked = plan(choices, dictionary);
  return [
    { title: texts.stages.site, steps: onSite(choices) },
    { title: texts.stages.import, steps: importing },
    { title: texts.stages.finish, steps: finishing(worked) },
    { title: texts.stages.check, steps: checking(worked) },
    { title: texts.stages.ga4, steps: ga4Steps(ga4Definitions(worked)) },
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
      text: texts.host(scriptNameOf(scriptUrl), scriptUrl),
    }),
    ...on(delivery === 'page', {
      id: 'snippet',
      text: `${texts.snippet}${site ? ` ${site.pageScript}` : ''}`,
      ...(site?.limit && { warning: site.limit }),
    }),
  ];
}

const importing: readonly Step[] = [
  { id: 'import', text: texts.openImport, picture: 'admin' },
  {
    id: 'file',
    text: texts.file,
  },
  {
    id: 'merge',
    text: texts.merge,
    warning: texts.neverOverwrite,
    picture: 'import',
  },
];

function finishing({ choices, events, agreed }: Plan): Step[] {
  return [
    ...on(events.length > 0 && choices.measurementId === '', {
      id: 'measurement-id',
      text: texts.measurementId(measurementIdName, chatEventsTagName),
    }),
    ...on(choices.consentSource === 'tool' && !agreed, {
      id: 'consent-trigger',
      text: texts.consentTrigger,
    }),
    ...chatFirst(choices),
  ];
}

function checking({ agreed, choices }: Plan): Step[] {
  return [
    {
      id: 'preview',
      text: texts.preview,
      picture: 'preview',
    },
    ...on(agreed !== undefined, {
      id: `refuse-${choices.consentTool}`,
      text: texts.refuse(agreed?.label ?? ''),
    }),
    { id: 'publish', text: texts.publish },
  ];
}
