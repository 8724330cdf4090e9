/** Where the numbers are once the container is published, in the order in which they come. */
import { eventNamed } from '../../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { plan } from '../../../template/container/plan.ts';
import { ga4Definitions } from '../../../template/ga4/definitions.ts';
import { steps } from '../../language/texts.ts';
import { inWords } from '../../look/in-words.ts';

const { see: texts } = steps;

/** A place to look at; what is to be clicked stands in asterisks. */
export interface Look {
  readonly title: string;
  /** When there is something to be seen. */
  readonly when: string;
  readonly lines: readonly string[];
}

/** What a visitor does one after the other with every chat; a lead or a rating may also come first. */
const usualWay = ['chat_opened', 'chat_engaged', 'chat_goal'];

/** What is worth a column of its own. */
const outcomes = ['chat_opened', 'chat_engaged', 'chat_lead', 'chat_goal', 'chat_rated'];

/** What to look at in GA4, as far as these choices send something; nothing where they do not. */
export function looks(choices: Choices, dictionary: Dictionary): Look[] {
  const worked = plan(choices, dictionary);
  const { events } = worked;
  const [counted] = ['chat_engaged', 'chat_opened', ...events].filter(name => events.includes(name));
  if (!counted) return [];
  const asked = outcomes.filter(name => events.includes(name));
  const way = usualWay.filter(name => asked.includes(name) && isToldByAll(name, choices, dictionary));
  const { dimensions, metrics } = ga4Definitions(worked);
  const byVendor = dimensions.find(({ parameterName }) => parameterName === 'chat_vendor');
  return [
    {
      title: texts.any,
      when: texts.within,
      lines: [texts.anyRealtime(counted), texts.anyDebug],
    },
    {
      title: texts.often,
      when: texts.tomorrow,
      lines: [texts.oftenRow(counted)],
    },
    {
      title: texts.who,
      when: texts.tomorrow,
      lines: [
        texts.freeForm,
        texts.whoImport(byVendor?.displayName ?? ''),
        texts.whoRows(byVendor && choices.vendors.length > 1 ? byVendor.displayName : ''),
        texts.whoFilter(asked.length > 0 ? asked.join('|') : counted),
      ],
    },
    ...(way.length > 1
      ? [
          {
            title: texts.stop,
            when: texts.tomorrow,
            lines: [texts.funnel, texts.funnelSteps(inWords(way.map(name => `*${name}*`)))],
          },
        ]
      : []),
    {
      title: texts.empty,
      when: texts.twoDays,
      lines: [
        texts.emptyLater,
        texts.emptyNotSet(metrics.some(({ parameterName }) => parameterName === 'chat_score')),
      ],
    },
  ];
}

function isToldByAll(event: string, { vendors }: Choices, dictionary: Dictionary): boolean {
  const told = eventNamed(dictionary, event)?.vendors ?? {};
  return vendors.every(id => told[id]);
}
