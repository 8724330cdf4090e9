/** The record of one site: what goes where, what somebody has to decide, and the words for its papers. */
import { storageKey } from '../../bundle/core/memory.ts';
import type { Choices } from '../../template/container/choices.ts';
import { consentTools } from '../../template/container/consent-tools.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { chatNames } from '../look/chats.ts';
import { type Html, html } from '../look/html.ts';
import type { Section } from './section.ts';
import type { FieldWay, ThisSite, Way } from './this-site.ts';

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
    ['Consent', consentText(choices)],
    ['Before consent', beforeConsentText(choices)],
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

function consentText(choices: Choices): string {
  const { consentSource, consentType, consentTool, advancedConsentMode } = choices;
  const tool = consentTool ? consentTools[consentTool].label : 'the consent tool of the site';
  const sources = {
    mode: `Records are released when Google Consent Mode says that ${consentType} is granted.`,
    tool: `Records are released when ${tool} fires the tag “ChatDL - Chat data layer”.`,
    none: 'Records are released at once, without asking for consent.',
  };
  const advanced = advancedConsentMode
    ? ' The GA4 tags fire before consent too (advanced Consent Mode): Google then receives pings without cookies.'
    : '';
  return sources[consentSource] + advanced;
}

function beforeConsentText({ consentSource, settings }: Choices): string {
  if (consentSource === 'none') return 'Nothing is held back.';
  return settings.beforeConsent === 'drop'
    ? 'What happens in the chat before the visitor agrees is dropped.'
    : 'What happens in the chat before the visitor agrees waits in the memory of the page. If the visitor agrees on this page, it is recorded and sent later, with its original time; otherwise it ends with the page.';
}

function deliveryText({ choices, dictionary }: ThisSite): string {
  const { delivery, scriptUrl } = choices;
  const host = (url: string) => (URL.canParse(url) ? new URL(url).host : url);
  const texts = {
    inline: 'Comes inside the Tag Manager container. The browser asks nobody else for it.',
    host: `Comes from ${scriptUrl ? host(scriptUrl) : 'a server of the site'}. The browser asks nobody else for it.`,
    cdn: `Comes from the public CDN ${host(scriptUrl || cdnUrl(dictionary.version))}. The browser asks this third party, which learns the visitor’s IP address.`,
    page: 'Is loaded by the page itself, before Tag Manager.',
  };
  return texts[delivery];
}

const storageText = ({ settings }: Choices): string =>
  settings.memory === 'tab'
    ? `One key of the tab’s session storage, ${storageKey}: how often each event came. It is written after consent only, and gone with the tab.`
    : 'Nothing: no cookie, no storage.';

function ga4Text(site: ThisSite): string {
  if (!sendsToGa4(site)) return 'Nothing.';
  const { measurementId } = site.choices;
  const to = measurementId ? ` to ${measurementId}` : ' (measurement ID not entered yet)';
  return `The events and fields marked below${to}. Google Analytics ties each event to its own client ID, and to what else it knows of this browser.`;
}

const yes = (isThere: boolean): string => (isThere ? 'yes' : 'no');

function ways({ events, fields }: ThisSite): Html {
  return html`
    <h3>Events</h3>
    <table>
      <caption class="unseen">Events, and how far each gets</caption>
      <thead><tr><th scope="col">Event</th><th scope="col">Data layer</th><th scope="col">GA4</th></tr></thead>
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

const eventRow = ({ name, label, inDataLayer, inGa4 }: Way): Html => html`
        <tr><th scope="row" data-head="Event">${label} <code>${name}</code></th><td data-head="Data layer">${yes(inDataLayer)}</td><td data-head="GA4">${yes(inGa4)}</td></tr>`;

const fieldRow = ({ name, label, classLabel, inDataLayer, inGa4 }: FieldWay): Html => html`
        <tr><th scope="row" data-head="Field">${label} <code>${name}</code></th><td data-head="Class">${classLabel}</td><td data-head="Data layer">${yes(inDataLayer)}</td><td data-head="GA4">${yes(inGa4)}</td></tr>`;

/** Labels of the classes about persons that are kept. */
const keptLabels = ({ dictionary, kept }: ThisSite): string[] =>
  dictionary.settings
    .filter(({ name }) => kept.some(one => one === name))
    .map(({ label }) => label.toLowerCase());

/** Only what these choices raise. */
function decisions(site: ThisSite): Html {
  const { choices, sendsProcessNames } = site;
  const ownFields = choices.settings.customKeys ?? [];
  const points = [
    ...keptLabels(site).map(label => `Recorded: ${label}. On which legal ground, and who needs it?`),
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
          'Nothing waits for consent. Why is none needed here? Reading from and writing to the browser needs it in the EU unless it is strictly necessary.',
        ]
      : []),
    ...(choices.advancedConsentMode
      ? [
          'GA4 receives pings before consent (advanced Consent Mode). Supervisory authorities differ on whether that is allowed.',
        ]
      : []),
    ...(choices.delivery === 'cdn'
      ? [
          'The browser asks a third party for the script, perhaps before consent. Is there a contract, and is the transfer covered?',
        ]
      : []),
    ...(sendsToGa4(site)
      ? [
          'Is the data processing agreement with Google in place, and how long does this GA4 property keep event data (Admin, Data retention)?',
        ]
      : []),
    'The chat itself is not part of this record: check its own cookies, servers and contract.',
  ];
  return html`<ul class="decide">${points.map(point => html`<li>${point}</li>`)}</ul>`;
}

/** A paragraph for the policy of the site, in words that a visitor understands. */
export function policyText(site: ThisSite): string {
  const { choices, kept } = site;
  const after = choices.consentSource === 'none' ? '' : 'If you agree, we ';
  const begin = after || 'We ';
  return [
    `On our website you can use a chat (${chatsOf(site)}).`,
    `${begin}record that the chat was used and what happened in it: for example that it was opened, that a conversation began, or that contact details were left.`,
    'We do not record what is written in the chat.',
    kept.length === 0
      ? 'Nothing recorded this way names you.'
      : `Some of it may be about you personally: ${keptLabels(site).join(', ')}.`,
    ...(sendsToGa4(site)
      ? [
          'We send this to Google Analytics 4, a service of Google, which ties it to an identifier of your browser, to learn how the chat is used and to improve it.',
        ]
      : []),
    ...(choices.consentSource === 'none'
      ? []
      : ['You can withdraw your consent at any time in the consent settings of this website.']),
  ].join(' ');
}

function processing(site: ThisSite): Html {
  const { choices } = site;
  const classes = [
    ...new Set(site.fields.filter(({ inDataLayer }) => inDataLayer).map(({ classLabel }) => classLabel)),
  ];
  const rows: readonly (readonly [term: string, text: string, toFill?: string])[] = [
    ['Activity', `Measuring the use of the chat (${chatsOf(site)}) on the website`],
    ['Controller, data protection officer', '', 'Names and contact details'],
    ['Purpose', 'Counting conversations, leads and ratings, and improving the chat'],
    [
      'Legal basis',
      '',
      choices.consentSource === 'none' ? 'Not consent: which one?' : 'Usually consent, Art. 6(1)(a) GDPR',
    ],
    ['Persons concerned', 'Visitors of the website who meet or use the chat'],
    ['Categories of data', classes.join(', ')],
    [
      'Recipients',
      sendsToGa4(site) ? 'Google (Google Analytics 4, Google Tag Manager)' : 'None by this script',
      'Further recipients',
    ],
    [
      'Transfers to third countries',
      '',
      sendsToGa4(site)
        ? 'For Google: EU-US Data Privacy Framework or standard clauses'
        : 'None by this script',
    ],
    ['Retention', '', 'GA4: Admin, Data retention; and when the entry is reviewed'],
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
