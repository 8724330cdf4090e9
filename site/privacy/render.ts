/** The privacy page: what is recorded, what is not, and where that is decided, made from the same sources as the code. */

import { longest } from '../../bundle/core/clean.ts';
import { mostHeld, mostRepeatable, pause, portion } from '../../bundle/core/consent-queue.ts';
import { storageKey } from '../../bundle/core/memory.ts';
import { unread } from '../../bundle/explain/unread.ts';
import { textKeys } from '../../bundle/vendors/room/text-keys.ts';
import { fieldNamed, settingNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary, SettingEntry, VendorEntry } from '../../schemas/src/dictionary.ts';
import type { Field } from '../../schemas/src/record.ts';
import type { Settings } from '../../schemas/src/settings.ts';
import type { Choices } from '../../template/container/choices.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { chatNames, chatsWithCalls } from '../look/chats.ts';
import { type Html, html, listed } from '../look/html.ts';
import { page } from '../look/page.ts';
import { classesOf, type DataClass, labelledEvents, tellingEvents, withWholePayload } from './classes.ts';
import { fieldTable } from './field-table.ts';
import { recordedOf } from './recorded-of.ts';
import type { Section } from './section.ts';
import { siteSections } from './site-sections.ts';
import { type ThisSite, thisSite } from './this-site.ts';

/** Version of the record format: the only value that the schema allows. */
const recordVersion = (dictionary: Dictionary): string =>
  String(fieldNamed(dictionary, 'chat_schema').values![0]);

/** The page of the site, with all chats, as one HTML text; it needs `privacy.css` beside it and no script. */
export const renderPrivacy = (dictionary: Dictionary): string => render(dictionary);

/**
 * The record of a site with these choices, in a file that needs no other: what goes where, what is to be decided, words
 * for its papers, and then what the script can do. Nothing in it is about another chat.
 */
export function renderSiteRecord(choices: Choices, dictionary: Dictionary, style: string): string {
  const site = thisSite(choices, dictionary);
  const ofChats = recordedOf(dictionary, choices.vendors);
  return render(ofChats, { site, style });
}

interface OfSite {
  readonly site: ThisSite;
  readonly style: string;
}

function render(dictionary: Dictionary, { site, style }: Partial<OfSite> = {}): string {
  const sections = [...(site ? siteSections(site) : []), ...sectionsOf(dictionary, site)];
  return page({
    file: 'privacy.html',
    title: site ? 'Privacy record of the chat events' : 'chat-datalayer: what is recorded, and what is not',
    description: 'Every field that chat-datalayer can record, its class, its default and its source.',
    skip: { to: 'fields', text: 'Skip to fields' },
    hasScript: false,
    style,
    body: html`<header>
      <h1>${site ? 'Privacy record of the chat events on this site' : 'What is recorded, and what is not'}</h1>
      <p class="lead">
        chat-datalayer hears what a chat on a website reports and pushes one flat record for each event into the data
        layer of the page. This document ${site ? 'says what of it this site records and sends, then ' : ''}lists every field of those records. It is made from the sources that also
        make the script${site ? ' and the container of this site' : ''}.
      </p>
      <dl class="facts">
        <div><dt>Package</dt><dd>chat-datalayer ${dictionary.version}</dd></div>
        <div><dt>Record schema</dt><dd>version ${recordVersion(dictionary)}</dd></div>
        <div><dt>Chats</dt><dd>${dictionary.vendors.map(({ label }) => label).join(', ')}</dd></div>
      </dl>
    </header>
    <main>
      <nav class="contents" aria-labelledby="contents">
        <h2 class="contents-title" id="contents">Contents</h2>
        <ol>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol>
      </nav>
      ${sections.map(
        ({ id, title, body }, at) => html`
      <section id="${id}" aria-labelledby="${id}-title">
        <h2 id="${id}-title">${at + 1}. ${title}</h2>
        ${body}
      </section>`,
      )}
    </main>`,
  });
}

function sectionsOf(dictionary: Dictionary, site?: ThisSite): Section[] {
  const classes = classesOf(dictionary);
  return [
    { id: 'short', title: 'In short', body: inShort(classes) },
    { id: 'fields', title: 'Every field, by class', body: fields(classes, dictionary) },
    { id: 'unread', title: 'What is never read or never passes', body: never(dictionary) },
    { id: 'names', title: 'Events whose names tell about a person', body: names(dictionary) },
    { id: 'short-values', title: 'How values are made shorter', body: shortened() },
    { id: 'consent', title: 'Before consent', body: consent(dictionary) },
    { id: 'device', title: 'What is stored, sent and loaded', body: device(dictionary) },
    { id: 'outside', title: 'What is not covered', body: outside(dictionary.vendors) },
    { id: 'sign', title: 'Record of this review', body: sign(classes, dictionary, site) },
  ];
}

function inShort(classes: readonly DataClass[]): Html {
  const off = classes.filter(({ setting }) => setting?.default === 'drop');
  return html`
    <ul>
      <li><strong>No person by default.</strong> ${off.length} classes are switched off until somebody switches them on:
        ${off.map(({ label, name }, at) => html`${at > 0 ? ', ' : ''}<a href="#class-${name}">${lower(label)}</a>`)}.</li>
      <li><strong>No message text, ever.</strong> No build reads it, whatever the settings.</li>
      <li><strong>Nothing stored, sent or loaded</strong> by the script in its standard settings.</li>
      <li><strong>Only listed fields.</strong> A record is built from a list of fields, never by copying what the chat
        hands over. What is on no list cannot get in.</li>
      <li><strong>Nothing before consent</strong> where consent is awaited: events wait in memory or are dropped.</li>
    </ul>`;
}

function fields(classes: readonly DataClass[], dictionary: Dictionary): Html {
  const { vendors } = dictionary;
  return html`
    <p>Each class but the first has a setting of the same name, which takes <code>"drop"</code> or <code>"keep"</code>. The
      last column names the path in what the chat hands to the page.</p>
    ${classes.map(
      one => html`
    <h3 id="class-${one.name}">${one.label} <code>${one.name}</code></h3>
    <p>${one.description}${one.setting ? switchText(one.setting) : ''}</p>
    ${one.name === 'plain' ? onlySometimes(dictionary) : ''}
    ${one.name === 'answers' ? labels(vendors) : ''}
    ${fieldTable(one, vendors)}`,
    )}
    <h3 id="class-open">Own fields <code>chat_custom_…</code></h3>
    <p>A site may list further values of its own in the setting <code>customKeys</code>; by default there are none. Each
      listed value becomes a field <code>chat_custom_…</code>. Own fields do not ask for classes: of ${chatNames(withWholePayload(vendors))} they can
      read any path but message text, a label or an e-mail address included. What is listed is the decision of whoever lists
      it, and belongs in the record at the end of this page. A value that holds an e-mail address is withheld here too,
      unless <code>personalData</code> is <code>"keep"</code>.</p>`;
}

function onlySometimes(dictionary: Dictionary): Html {
  const chats = chatsWithCalls(dictionary);
  return html`<p>${chats.length > 0 ? pageCalls(dictionary, chats) : ''}Problems are recorded by the debug build only.</p>`;
}

function pageCalls(dictionary: Dictionary, chats: readonly VendorEntry[]): Html {
  const { name, default: standard } = settingNamed(dictionary, 'sdkCalls');
  return html`The page’s own calls into ${chatNames(chats)}, with their product fields, are recorded only if
      <code class="whole">${name}: true</code>; the default is <code>${JSON.stringify(standard)}</code>. `;
}

const switchText = ({ name, default: standard }: SettingEntry): Html =>
  html` Default: <code class="whole">${name}: ${JSON.stringify(standard)}</code>. To record it:
    <code class="whole">${name}: "keep"</code>.`;

function labels(vendors: readonly VendorEntry[]): Html {
  return html`${vendors.flatMap(vendor => {
    const { own, answers } = labelledEvents(vendor);
    return own.length + answers.length === 0
      ? []
      : [
          html`<p>${vendor.label}: the label is the site’s own text, and always recorded, with ${codes(own)}. It is a chosen
      answer, and falls under this class, with ${codes(answers)}. With all other events, those unknown included, it
      may be free text and never passes.</p>`,
        ];
  })}`;
}

function never(dictionary: Dictionary): Html {
  const chats = dictionary.vendors;
  const labelOf = (id: string) => chats.find(chat => chat.id === id)!.label;
  return html`
    <table>
      <caption class="unseen">What no build reads</caption>
      <thead><tr><th scope="col">Chat</th><th scope="col">Path</th><th scope="col">What it is</th></tr></thead>
      <tbody>${unread
        .filter(({ vendor }) => chats.some(({ id }) => id === vendor))
        .map(
          ({ vendor, path, description }) => html`
        <tr><th scope="row" data-head="Chat">${labelOf(vendor)}</th><td data-head="Path"><code>${path}</code></td><td data-head="What it is">${description}</td></tr>`,
        )}
      </tbody>
    </table>
    <ul>
      <li><strong>Message text</strong> is not read, cut or counted. Own fields cannot reach it either: no step of a path
        in <code>customKeys</code> may be ${codes(textKeys, 'or')}, and no path may be just <code>label</code> or
        <code>email</code>. ${chats.flatMap(({ messageText }) => messageText ?? []).join(' ')}</li>
      <li><strong>Tokens</strong>: a text shaped like a JSON Web Token never passes, from any field and with any setting,
        because it may contain a name and an e-mail address and may let somebody sign in.</li>
      <li><strong>Objects and lists</strong> never pass; only texts, finite numbers and, in own fields, true or false.</li>
      <li><strong>Free-text answers</strong> never pass as a label, whatever the settings.</li>
    </ul>`;
}

function names({ vendors, fields }: Dictionary): Html {
  const telling = vendors.map(tellingEvents);
  const withheld = telling.flatMap(one => one.withheld);
  const kept = telling.flatMap(one => one.kept);
  const has = (field: Field) => fields.some(({ name }) => name === field);
  return html`
    <p>The name of an event is recorded word for word in <code>chat_native_event</code>. Some names state a fact.</p>
    <ul>
      ${withheld.length > 0 ? withheldWhole(withheld) : ''}
      ${kept.length > 0 ? ratings(kept) : ''}
      ${has('chat_decision') ? decisions() : ''}
      <li><strong>Made by the site:</strong> whoever builds the chat can name events, processes, steps, buttons and links.
        What is written there is recorded, so never put anyone’s name in it.${has('chat_process_name') ? processes() : ''}</li>
    </ul>`;
}

const decisions = (): Html =>
  html`<li><strong>Recorded:</strong> decisions on newsletters, reminders, terms and the like (${codes(['chat_decision', 'chat_topic'], 'and')}).</li>`;

const processes = (): Html => html` <strong>The name of a process or step can be
        sensitive in itself</strong>, such as that of a pregnancy test, a debt counsel or a job application: together with the
        visit it may say something about the visitor’s health, money or plans. Give such processes a name that says nothing,
        list their events in <code>ignore</code>, or leave the parameters ${codes(['chat_process_name', 'chat_step_name'])} out of the
        GA4 tags when you make the container.`;

const withheldWhole = (names: readonly string[]): Html =>
  html`<li><strong>Withheld whole:</strong> ${codes(names)}. Such an event makes no record unless
        <code>personalData</code> is <code>"keep"</code>.</li>`;

/** Names that end in a score are listed by their beginnings. */
function ratings(names: readonly string[]): Html {
  const beginnings = new Set(names.map(name => name.replace(/\d+$/, '*')));
  return html`<li><strong>Recorded:</strong> ratings such as ${codes([names[0]!, names.at(-1)!])} (${names.length} names). The score is an
        opinion on the service, has no name beside it by default, and is what the rating is asked for. To leave ratings out,
        list ${codes([...beginnings])} in <code>ignore</code>.</li>`;
}

const shortened = (): Html => html`
    <ul>
      <li>Every text is cut to ${longest} characters.</li>
      <li>A web link is reduced to origin and path, without parameters, fragment and sign-in. Of every other link only its
        kind is recorded, such as <code>mailto</code> or <code>tel</code>.</li>
      <li>Of the page only its path is recorded, and only with records that waited for consent.</li>
      <li><strong>A text that holds an e-mail address</strong> is withheld, whichever field it is in: a label, the name of a
        process or step, a field of your own. In the path of a link or page only the part that holds it is replaced by
        <code>(removed)</code>. Encoded forms such as <code>%40</code> count too, and an event whose name holds one makes no record.
        <code>personalData: "keep"</code> lets these texts through.</li>
    </ul>`;

function consent(dictionary: Dictionary): Html {
  const standard = (name: keyof Settings) => String(settingNamed(dictionary, name).default);
  return html`
    <p>The script has a gate, the setting <code>consent</code>. The tag in Google Tag Manager opens it by Consent Mode
      (<code>analytics_storage</code>), by the site’s consent tool, or at once, as chosen there. A site without that tag sets
      it itself; until then it is <code>"${standard('consent')}"</code>, and with <code>install()</code> of the npm package
      <code>"denied"</code>.</p>
    <ul>
      <li><strong>Hold</strong> (default, <code>beforeConsent: "${standard('beforeConsent')}"</code>): at most ${mostHeld} records wait in
        the memory of the page, of which at most ${mostRepeatable} of a kind that is not safe to count. What comes beyond that is
        dropped and counted.</li>
      <li><strong>On consent</strong> each is released one time, in order, with its original time and page path: ${portion} at
        once, then ${1000 / pause} a second, since GA4 takes no more, and the rest at once when the page is hidden or left. What happens meanwhile waits behind them, again at most ${mostHeld}.</li>
      <li><strong>Consent taken back</strong> empties the queue at once. While consent was never given, what waits stays in the
        memory of the page and ends with the page.</li>
      <li><strong>Drop</strong> (<code>beforeConsent: "drop"</code>): nothing waits.</li>
      <li>At most ${standard('maxPerMinute')} records are made in a minute by default (<code>maxPerMinute</code>).</li>
      <li>A consent value that cannot be read counts as denied.</li>
    </ul>`;
}

function device(dictionary: Dictionary): Html {
  const { version } = dictionary;
  const [{ id }] = dictionary.vendors as [VendorEntry];
  const memory = settingNamed(dictionary, 'memory');
  const example = JSON.stringify({ [id]: { chat_opened: 2, chat_engaged: 1 } });
  return html`
    <dl class="rows">
      <div><dt>Stored</dt><dd>Nothing: no cookie, no storage (<code>memory: ${JSON.stringify(memory.default)}</code>). With
        <code>memory: "tab"</code>, one key of the tab’s session storage, <code>${storageKey}</code>, written only while consent
        is granted, gone with the tab. It holds how often each event came from each chat, and nothing else:
        <code>${example}</code>.</dd></div>
      <div><dt>Sent</dt><dd>Nothing. The script puts records into the data layer of the page. What a tag manager sends from
        there, and to whom, is decided by its tags.</dd></div>
      <div><dt>Loaded</dt><dd>Nothing. The script itself can come inside the GTM container, from the site’s own host, or from
        a CDN (<code>${new URL(cdnUrl(version)).host}</code>). <strong>With the CDN the browser asks a third party, which learns the
        IP address of the visitor, also before consent unless the site’s consent tool decides when the tag fires.</strong> The inline and the own-host delivery make no such request.</dd></div>
      <div><dt>To GA4</dt><dd>The ready-made GA4 tags need <code>analytics_storage</code>, unless advanced Consent Mode was chosen for
        them. Fields about persons are refused as GA4 parameters unless whoever makes the container lists their class in
        <code>sendPrivate</code>, besides keeping it.</dd></div>
    </dl>`;
}

const outside = (vendors: readonly VendorEntry[]): Html => html`
    <p>This document is about chat-datalayer alone. It changes nothing about what the chats do by themselves: the cookies
      they set, the servers they talk to, what they keep, and on which legal ground. Nor is it about other scripts that read
      the data layer or push into it. See the makers’ own documents:</p>
    <ul>${vendors.map(({ label, docs }) => html`<li><a href="${docs}" rel="noreferrer">${label}: events for the page</a></li>`)}</ul>
    <p>Where Google Tag Manager loads the script from the site’s own host or the CDN, its Preview loads the debug build, which
      names withheld fields and the reason in the console. It never tells their values.</p>`;

function sign(classes: readonly DataClass[], dictionary: Dictionary, site?: ThisSite): Html {
  const ticked = (isSo: boolean | undefined) => (isSo ? html` checked` : '');
  const { settings, delivery } = site?.choices ?? {};
  const blank = (id: string, label: string, text = '') =>
    html`<div class="blank"><label for="${id}">${label}</label><input id="${id}" type="text" value="${text}" autocomplete="off" /></div>`;
  return html`
    <p>For the file: tick what this site keeps, fill in, print. Nothing that is written here is saved or sent.</p>
    <form class="panel" aria-labelledby="sign-title">
      <p class="stamp">chat-datalayer ${dictionary.version} · record schema version ${recordVersion(dictionary)}</p>
      <fieldset>
        <legend>Classes that this site keeps</legend>
        ${classes
          .filter(({ setting }) => setting)
          .map(
            ({ name, label }) =>
              html`<label class="tick"><input type="checkbox"${ticked(site?.kept.some(one => one === name))} /> ${label} <code>${name}: "keep"</code></label>`,
          )}
        <label class="tick"><input type="checkbox"${ticked(settings?.memory === 'tab')} /> Counts kept in the tab <code>memory: "tab"</code></label>
        <label class="tick"><input type="checkbox"${ticked(delivery === 'cdn')} /> Script from a CDN</label>
      </fieldset>
      ${blank('sign-own', 'Own fields (customKeys)', settings?.customKeys?.join(', '))}
      ${blank('sign-site', 'Website')}
      <div class="pair">${blank('sign-name', 'Name')}${blank('sign-role', 'Role')}</div>
      <div class="pair">${blank('sign-date', 'Date')}<div class="blank"><span>Signature</span><div class="line"></div></div></div>
    </form>`;
}

const codes = (texts: readonly string[], last?: string): Html =>
  listed(
    texts.map(text => html`<code>${text}</code>`),
    last,
  );

const lower = (label: string) => label[0]!.toLowerCase() + label.slice(1);
