/** The record of one site: what goes where, what somebody has to decide, and the words for its papers. */
import { storageKey } from '../../bundle/core/memory.ts';
import type { Choices } from '../../template/container/choices.ts';
import { consentTools } from '../../template/container/consent-tools.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { chatNames } from '../look/chats.ts';
import { type Html, html } from '../look/html.ts';
import { inWords } from '../look/in-words.ts';
import type { Section } from './section.ts';
import type { EventWay, FieldWay, ThisSite } from './this-site.ts';

/** The sections, in the order in which they are read. */
export const siteSections = (site: ThisSite): readonly Section[] => [
  { id: 'site', title: 'This site', body: facts(site) },
  { id: 'ways', title: 'What goes where', body: ways(site) },
  { id: 'decide', title: 'To decide before you sign', body: decisions(site) },
  { id: 'policy', title: 'For the privacy policy', body: html`<blockquote>${policyText(site)}</blockquote>` },
  { id: 'processing', title: 'For the record of processing activities', body: processing(site) },
];

const chatsOf = ({ choices, dictionary }: ThisSite): string =>
  chatNames(dictionary.vendors.filter(({ id }) => choices.vendors.includes(id)));

const sendsToGa4 = ({ events }: ThisSite): boolean => events.some(({ inGa4 }) => inGa4);

function facts(site: ThisSite): Html {
  const { choices } = site;
  const rows: readonly (readonly [string, string])[] = [
    ['Chats', chatsOf(site)],
    ['Consent', consentText(site)],
    ['Before consent', beforeConsentText(site)],
    ['The script', deliveryText(site)],
    ['Stored in the browser', storageText(choices)],
    ['Sent to Google Analytics 4', ga4Text(site)],
  ];
  return html`<dl class="rows">${rows.map(
    ([term, text]) => html`
      <div><dt>${term}</dt><dd>${text}</dd></div>`,
  )}
    </dl>`;
}

function consentText({ choices, pingsBeforeConsent }: ThisSite): string {
  const { consentSource, consentType, consentTool } = choices;
  const tool = consentTool ? consentTools[consentTool].label : 'the consent tool of the site';
  const sources = {
    mode: `Records are released when Google Consent Mode says that ${consentType} is granted.`,
    tool: `Records are released when ${tool} fires the tag “ChatDL - Chat data layer”. A withdrawal takes effect with the next page.`,
    none: 'Records are released at once, without asking for consent.',
  };
  const advanced = pingsBeforeConsent
    ? ' The GA4 tags fire before consent too (advanced Consent Mode): Google then receives pings without cookies.'
    : '';
  return sources[consentSource] + advanced;
}

function beforeConsentText(site: ThisSite): string {
  const { consentSource, delivery, settings } = site.choices;
  if (consentSource === 'none') return 'Nothing is held back.';
  if (consentSource === 'tool' && (delivery === 'host' || delivery === 'cdn')) {
    return 'The script is not on the page before the visitor agrees, so nothing is heard.';
  }
  // In a container the settings come with the yes, too late to drop anything.
  const drops = settings.beforeConsent === 'drop' && !(consentSource === 'tool' && delivery === 'inline');
  return drops
    ? 'What happens in the chat before the visitor agrees is dropped.'
    : `What happens in the chat before the visitor agrees waits in the memory of the page. If the visitor agrees on this page, it is recorded${sendsToGa4(site) ? ' and sent' : ''} later, with its original time; otherwise it ends with the page.`;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

const cdnHost = ({ choices, dictionary }: ThisSite): string =>
  hostOf(choices.scriptUrl || cdnUrl(dictionary.version));

function deliveryText(site: ThisSite): string {
  const { choices } = site;
  const { delivery, scriptUrl } = choices;
  const texts = {
    inline: 'Comes inside the Tag Manager container. The browser makes no further request for it.',
    host: `Comes from ${scriptUrl ? hostOf(scriptUrl) : 'a server of the site'}. The browser makes no further request for it.`,
    cdn: `Comes from the public CDN ${cdnHost(site)}. The browser asks this third party, which learns the visitor’s IP address.`,
    page: 'Is loaded by the page itself, before Tag Manager.',
  };
  return texts[delivery];
}

const storageText = ({ consentSource, settings }: Choices): string =>
  settings.memory === 'tab'
    ? `One key of the tab’s session storage, ${storageKey}: how often each event came. It is written ${consentSource === 'none' ? 'without asking' : 'after consent only'}, and gone with the tab.`
    : 'Nothing: no cookie, no storage.';

function ga4Text(site: ThisSite): string {
  if (!sendsToGa4(site)) return 'Nothing.';
  const { measurementId, update } = site.choices;
  const unknown = update ? ' to the property that the container names' : ' (measurement ID not entered yet)';
  const to = measurementId ? ` to ${measurementId}` : unknown;
  return `The events and fields marked below${to}. Google Analytics ties each event to its own client ID, and to what else it knows of this browser.`;
}

const yes = (isThere: boolean): string => (isThere ? 'yes' : 'no');

function ways({ events, fields }: ThisSite): Html {
  return html`
    <h3>Events</h3>
    <table>
      <caption class="unseen">Events, and how far each gets</caption>
      <thead><tr><th scope="col">Event in the data layer</th><th scope="col">GA4</th></tr></thead>
      <tbody>${events.map(event => eventRow(event))}
      </tbody>
    </table>
    <h3>Fields</h3>
    <table>
      <caption class="unseen">Fields, and how far each gets</caption>
      <thead><tr><th scope="col">Field</th><th scope="col">Class</th><th scope="col">Data layer</th><th scope="col">GA4</th></tr></thead>
      <tbody>${fields.map(field => fieldRow(field))}
      </tbody>
    </table>`;
}

const eventRow = ({ name, label, inGa4 }: EventWay): Html => html`
        <tr><th scope="row" data-head="Event">${label} <code>${name}</code></th><td data-head="GA4">${yes(inGa4)}</td></tr>`;

const fieldRow = ({ name, label, classLabel, inDataLayer, inGa4 }: FieldWay): Html => html`
        <tr><th scope="row" data-head="Field">${label} <code>${name}</code></th><td data-head="Class">${classLabel}</td><td data-head="Data layer">${yes(inDataLayer)}</td><td data-head="GA4">${yes(inGa4)}</td></tr>`;

/** Labels of these classes. */
const labelsOf = ({ dictionary }: ThisSite, classes: readonly string[]): string[] =>
  dictionary.settings.filter(({ name }) => classes.includes(name)).map(({ label }) => label.toLowerCase());

/** Classes about persons of which something goes to GA4. */
const sentClasses = ({ fields }: ThisSite): string[] =>
  fields.filter(({ inGa4, privacy }) => inGa4 && privacy !== 'plain').map(({ privacy }) => privacy);

/** Only what these choices raise. */
function decisions(site: ThisSite): Html {
  const { choices, sendsProcessNames } = site;
  const ownFields = choices.settings.customKeys ?? [];
  const points = [
    ...labelsOf(site, site.kept).map(label => `Recorded: ${label}. On which legal ground, and who needs it?`),
    ...labelsOf(site, sentClasses(site)).map(
      label => `Sent to GA4: ${label}. Google’s terms forbid data that identifies a person.`,
    ),
    ...(ownFields.length > 0
      ? [`Own fields are recorded: ${ownFields.join(', ')}. What do they hold, and about whom?`]
      : []),
    ...(sendsProcessNames
      ? [
          'Names of processes or steps go to GA4. Does any of them say something about health, money, religion, politics or the like, as “pregnancy test” or “debt advice” would? Rename it, or leave these fields out.',
        ]
      : []),
    ...(choices.consentSource === 'none'
      ? [
          'Nothing waits for consent. Why is consent not needed here? Reading from and writing to the browser needs it in the EU unless it is strictly necessary.',
        ]
      : []),
    ...(site.pingsBeforeConsent
      ? [
          'GA4 receives pings before consent (advanced Consent Mode). Supervisory authorities differ on whether that is allowed.',
        ]
      : []),
    ...(choices.delivery === 'cdn'
      ? [
          `The browser asks a third party for the script${choices.consentSource === 'tool' ? '' : ', perhaps before consent'}. Is there a contract, and is the transfer covered?`,
        ]
      : []),
    ...(sendsToGa4(site)
      ? [
          'Is the data processing agreement with Google in place, and how long does this GA4 property keep event data (Admin, Data retention)?',
        ]
      : []),
    ...(choices.update && choices.consentSource === 'tool' && !choices.consentTool
      ? [
          'This update leaves the settings of our tag as they are in the container: compare them with this record.',
        ]
      : []),
    'The chat itself is not part of this record: check its own cookies, servers and contract.',
  ];
  return html`<ul class="decide">${points.map(point => html`<li>${point}</li>`)}</ul>`;
}

/** What a visitor knows an event by, for the policy. */
const examples: readonly (readonly [event: string, words: string])[] = [
  ['chat_opened', 'that it was opened'],
  ['chat_engaged', 'that a conversation began'],
  ['chat_lead', 'that contact details were left'],
  ['chat_rated', 'how it was rated'],
];

/** A paragraph for the policy of the site, in words that a visitor understands. */
export function policyText(site: ThisSite): string {
  const { choices, kept } = site;
  const { consentSource, settings } = choices;
  const ofVisitor = kept.filter(name => name !== 'staff');
  const ownFields = settings.customKeys ?? [];
  const told = examples.filter(([event]) => site.events.some(({ name }) => name === event));
  const sentences: readonly (readonly [isSo: boolean, text: string])[] = [
    [true, `On our website you can use a chat (${chatsOf(site)}).`],
    [
      true,
      `${consentSource === 'none' ? 'We' : 'If you agree, we'} record that the chat was used and what happened in it${told.length > 0 ? `, for example ${inWords(told.map(([, words]) => words))}` : ''}.`,
    ],
    [true, 'We do not record what is written in the chat.'],
    [kept.includes('staff'), 'We also record which member of our team you chatted with.'],
    [ofVisitor.length > 0, `Some of it may be about you personally: ${inWords(labelsOf(site, ofVisitor))}.`],
    [ownFields.length > 0, `[Say here what these hold: ${ownFields.join(', ')}.]`],
    [ofVisitor.length + ownFields.length === 0, 'Nothing recorded this way names you.'],
    [
      settings.memory === 'tab',
      'An entry in the session storage of your browser counts how often each event happened; it ends with the tab.',
    ],
    [sendsToGa4(site), sentText(site)],
    [
      consentSource !== 'none',
      'You can withdraw your consent at any time in the consent settings of this website.',
    ],
  ];
  return sentences.flatMap(([isSo, text]) => (isSo ? [text] : [])).join(' ');
}

function sentText(site: ThisSite): string {
  const sent = labelsOf(site, sentClasses(site));
  const isAllPlain = site.kept.length === 0;
  const what = isAllPlain
    ? 'this'
    : sent.length > 0
      ? `the events, with ${inWords(sent)},`
      : 'the events, without these details,';
  return `We send ${what} to Google Analytics 4, a service of Google, which ties it to an identifier of your browser, to learn how the chat is used and to improve it.`;
}

/** Who learns something by this script and what it makes. */
function recipientsOf(site: ThisSite): string[] {
  const { choices } = site;
  return [
    ...(sendsToGa4(site) ? ['Google (Google Analytics 4, Google Tag Manager)'] : []),
    ...(choices.delivery === 'cdn' ? [`${cdnHost(site)}, which learns IP addresses`] : []),
  ];
}

function processing(site: ThisSite): Html {
  const { choices } = site;
  const classes = [
    ...new Set(site.fields.filter(({ inDataLayer }) => inDataLayer).map(({ classLabel }) => classLabel)),
  ];
  const recipients = recipientsOf(site);
  const rows: readonly (readonly [term: string, text: string, toFill?: string])[] = [
    ['Activity', `Measuring the use of the chat (${chatsOf(site)}) on the website`],
    ['Controller, data protection officer', '', 'Names and contact details'],
    ['Purpose', 'Counting conversations, leads and ratings, and improving the chat'],
    [
      'Legal basis',
      '',
      choices.consentSource === 'none' ? 'Not consent: which one?' : 'Usually consent, Art. 6(1)(a) GDPR',
    ],
    [
      'Persons concerned',
      `Visitors of the website who meet or use the chat${site.kept.includes('staff') ? ', and members of the team who answer' : ''}`,
    ],
    ['Categories of data', classes.join(', ')],
    ['Recipients', recipients.join('; ') || 'None by this script', 'Further recipients'],
    [
      'Transfers to third countries',
      '',
      recipients.length > 0
        ? 'For these recipients: EU-US Data Privacy Framework, or standard clauses'
        : 'None by this script',
    ],
    [
      'Retention',
      '',
      `${sendsToGa4(site) ? 'GA4: Admin, Data retention; and when' : 'When'} the entry is reviewed`,
    ],
    ['Security', 'Fields are listed, personal data is off unless chosen above, message text is never read'],
  ];
  return html`<table>
      <caption class="unseen">Row for the record of processing activities</caption>
      <tbody>${rows.map(
        ([term, text, toFill]) => html`
        <tr><th scope="row">${term}</th><td data-head="${term}">${text}${toFill === undefined ? '' : field(term, toFill)}</td></tr>`,
      )}
      </tbody>
    </table>`;
}

const field = (term: string, hint: string): Html =>
  html`<div class="blank"><input type="text" aria-label="${term}" placeholder="${hint}" autocomplete="off" /></div>`;
