/** Who keeps a script from running at once: a consent tool, a tool that makes pages faster, a worker. */

import type { ScriptTag } from '../../../schemas/page-source/script-tag.ts';

export interface Holder {
  readonly kind: 'consent' | 'optimiser' | 'worker';
  readonly name: string;
  /** How an optimiser is told to leave a script alone. */
  readonly exempt?: string;
}

interface HolderPattern extends Holder {
  readonly type?: RegExp;
  /** Of one attribute, written `name=value`. */
  readonly attribute?: RegExp;
  readonly className?: RegExp;
}

const plain = /^text\/(plain|template)$/i;

/** By what these tools write into a tag, as their makers document it. */
const holderPatterns: readonly HolderPattern[] = [
  { kind: 'worker', name: 'Partytown', type: /^text\/partytown/i },
  {
    kind: 'optimiser',
    name: 'Rocket Loader of Cloudflare',
    // It puts a number before the real kind, and takes it away later.
    type: /^[\da-z]+-((text|application)\/(java|ecma)script|module)$/i,
    exempt:
      'Give both tags of ours, settings and script, the attribute data-cfasync="false", as the chat has it.',
  },
  {
    kind: 'optimiser',
    name: 'WP Rocket',
    type: /^(rocketlazyloadscript|rocket\/)/i,
    attribute: /^data-rocket-(src|type|status)=/,
    exempt:
      'Put chat-datalayer, chatTracker, gtm.js and dataLayer under File Optimization, Delay JavaScript Execution, Excluded JavaScript Files; the chat as well, or let all wait.',
  },
  {
    kind: 'optimiser',
    name: 'LiteSpeed Cache',
    type: /^litespeed\//i,
    exempt:
      'Put chat-datalayer, chatTracker and gtm.js under Page Optimization, Tuning, JS Delayed / Deferred Excludes.',
  },
  {
    kind: 'optimiser',
    name: 'Perfmatters',
    type: /^pmdelayedscript$/i,
    attribute: /^data-perfmatters-type=/,
    exempt:
      'Put chat-datalayer, chatTracker and gtm.js under Assets, JavaScript, Delay JavaScript, Excluded.',
  },
  {
    kind: 'optimiser',
    name: 'Flying Scripts',
    attribute: /^data-type=lazy/,
    exempt: 'Take chat-datalayer, chatTracker and gtm.js out of its list of keywords.',
  },
  {
    kind: 'optimiser',
    name: 'a tool that delays scripts',
    type: /(lazy|delay|defer|nitro|wpmeteor|breeze|flyingpress|seraph|siteground|sgo-|swift)/i,
    exempt:
      'Put chat-datalayer, chatTracker and gtm.js on its list of exceptions; the chat as well, or let all wait.',
  },
  { kind: 'consent', name: 'Cookiebot', attribute: /^data-cookieconsent=/ },
  { kind: 'consent', name: 'Usercentrics', attribute: /^data-(usercentrics=|uc-)/ },
  { kind: 'consent', name: 'Borlabs Cookie', attribute: /^data-borlabs-/ },
  { kind: 'consent', name: 'Real Cookie Banner', attribute: /^consent-(required|by|id|original|inline)/ },
  { kind: 'consent', name: 'consentmanager', attribute: /^data-cmp-/, className: /cmplazyload/ },
  { kind: 'consent', name: 'OneTrust', className: /optanon-category-/ },
  { kind: 'consent', name: 'Didomi', type: /^didomi\//i },
  { kind: 'consent', name: 'CCM19', type: /x-ccm-loader/i, attribute: /^data-ccm-/ },
  { kind: 'consent', name: 'CookieYes', attribute: /^data-cookieyes=/ },
  { kind: 'consent', name: 'iubenda', className: /_iub_cs_activate/ },
  { kind: 'consent', name: 'Complianz', className: /cmplz-/, attribute: /^data-(service=|cmplz-)/ },
  { kind: 'consent', name: 'Klaro', attribute: /^data-(name|type)=/ },
  {
    kind: 'consent',
    name: 'a consent tool',
    attribute: /^data-(category|categories|cookiecategory|consent|cookie-?consent)/,
  },
];

const unnamed: Holder = { kind: 'consent', name: 'a consent tool or another script of the page' };

const runs =
  /^(|module|(text|application)\/(x-)?(java|ecma|j|live)script(1\.\d)?|importmap|speculationrules)(;.*)?$/i;

/** Who holds this script, nobody if browsers run it as it stands. */
export function holderOf({ attributes }: ScriptTag): Holder | undefined {
  const { type = '', src } = attributes;
  const aside = Object.keys(attributes).some(name => /src/.test(name) && name !== 'src');
  if (runs.test(type.trim()) && !(aside && !src)) return;
  return (
    holderPatterns.find(sign => matches(sign, attributes)) ??
    (plain.test(type) || aside ? unnamed : undefined)
  );
}

function matches(
  { type, attribute, className }: HolderPattern,
  attributes: ScriptTag['attributes'],
): boolean {
  return Boolean(
    type?.test((attributes.type ?? '').trim()) ||
      (attribute && Object.entries(attributes).some(pair => attribute.test(pair.join('=')))) ||
      className?.test(attributes.class ?? ''),
  );
}
