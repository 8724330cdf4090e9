/** Where the numbers are once the container is published, in the order in which they come. */
import { eventNamed } from '../../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { plan } from '../../../template/container/plan.ts';
import { ga4Definitions } from '../../../template/ga4/definitions.ts';
import { inWords } from '../../look/in-words.ts';

/** A place to look at; what is to be clicked stands in asterisks. */
export interface Look {
  readonly title: string;
  /** When there is something to be seen. */
  readonly when: string;
  readonly lines: readonly string[];
}

/** What a visitor does one after the other with every chat; a lead or a rating may also come first. */
const way = ['chat_opened', 'chat_engaged', 'chat_goal'];

/** What is worth a column of its own. */
const outcomes = ['chat_opened', 'chat_engaged', 'chat_lead', 'chat_goal', 'chat_rated'];

/** What to look at in GA4, as far as these choices send something; nothing where they do not. */
export function looks(choices: Choices, dictionary: Dictionary): Look[] {
  const worked = plan(choices, dictionary);
  const { events } = worked;
  const [counted] = ['chat_engaged', 'chat_opened', ...events].filter(name => events.includes(name));
  if (!counted) return [];
  const asked = outcomes.filter(name => events.includes(name));
  const steps = way.filter(name => asked.includes(name) && isToldByAll(name, choices, dictionary));
  const { dimensions, metrics } = ga4Definitions(worked);
  const byVendor = dimensions.find(({ parameterName }) => parameterName === 'chat_vendor');
  return [
    {
      title: 'Is anything coming in?',
      when: 'within a minute',
      lines: [
        `In GA4, open *Reports*, *Realtime*, use the chat on your site, and look for *${counted}* under *Event count by Event name*.`,
        'For every parameter of an event: *Admin*, *Data display*, *DebugView*, while Preview of Tag Manager is open.',
      ],
    },
    {
      title: 'How often?',
      when: 'from tomorrow on',
      lines: [`*Reports*, *Engagement*, *Events*: the row *${counted}*.`],
    },
    {
      title: 'Who chats, from which channel and page, and what comes of it?',
      when: 'from tomorrow on',
      lines: [
        '*Explore*, *Free form*.',
        `Next to *Dimensions*, click + and import *Session default channel group*, *Landing page + query string*, *Event name*${byVendor ? ` and *${byVendor.displayName}*` : ''}. Next to *Metrics*: *Sessions* and *Key events*.`,
        `Double-click *Session default channel group* for the rows and *Event name* for the columns${byVendor && choices.vendors.length > 1 ? `, and drag *${byVendor.displayName}* into the rows` : ''}; *Sessions* and *Key events* for the values. Sessions of several events overlap: do not add them up.`,
        `Drag *Event name* into *Filters*: *matches regex*, ${asked.length > 0 ? asked.join('|') : counted}. For pages, swap the rows for *Landing page + query string*.`,
      ],
    },
    ...(steps.length > 1
      ? [
          {
            title: 'Where do they stop?',
            when: 'from tomorrow on',
            lines: [
              '*Explore*, *Funnel exploration*. Click the pencil beside *Steps*.',
              `One step for each of ${inWords(steps.map(name => `*${name}*`))}, in this order. *Apply*.`,
            ],
          },
        ]
      : []),
    {
      title: 'Empty, or (not set)?',
      when: 'for up to two days',
      lines: [
        'Realtime and DebugView show an event at once, other reports a day later; a new dimension fills within two days, and only for events from then on.',
        `*(not set)* means that the event had no such field${metrics.some(({ parameterName }) => parameterName === 'chat_score') ? ': a rating may have a score, an opening has none' : ''}.`,
      ],
    },
  ];
}

function isToldByAll(event: string, { vendors }: Choices, dictionary: Dictionary): boolean {
  const told = eventNamed(dictionary, event)?.vendors ?? {};
  return vendors.every(id => told[id]);
}
