/** Pages that are the same with each chat, and those that its room adds. */
import { catalogues } from '../../../../bundle/vendors/generated/catalogues.ts';
import { embeds } from '../../../../bundle/vendors/generated/embeds.ts';
import { scriptAddresses } from '../../../../bundle/vendors/generated/script-addresses.ts';
import { type VendorId, vendorIds } from '../../../../schemas/generated/vendor-ids.ts';
import type { VendorCatalogue } from '../../../../schemas/src/vendor.ts';
import { addressOf, chatCode, description, tagged, vendorFile } from './chat.ts';
import {
  type Case,
  delayedByRocket,
  external,
  gtm,
  inline,
  listener,
  literally,
  page,
  releaseDelayed,
  site,
} from './parts.ts';

const healthy = (id: VendorId): readonly Case[] => {
  const { label } = catalogues[id];
  const { ready } = embeds[id];
  const talking = inline(chatCode(id, ready));
  return [
    { name: `${label} below the listener`, html: page(listener(), gtm(), talking), finds: [] },
    {
      name: `${label} by the script of its vendor`,
      html: page(listener({ vendors: [id] }), gtm(), tagged(id), description(ready)),
      files: vendorFile(id),
      finds: [],
    },
  ];
};

/** Chats that push into the data layer by themselves. */
const pushing = (id: VendorId): readonly Case[] => {
  const { label, shortLabel, fingerprint }: VendorCatalogue = catalogues[id];
  const { pushes } = fingerprint;
  if (!pushes) return [];
  const pushed = inline(`dataLayer.push({ event: '${pushes}' });`);
  return [
    {
      name: `${label} that tells Tag Manager by itself as well`,
      html: page(listener(), gtm(), inline(chatCode(id, embeds[id].ready)), pushed),
      remarks: new RegExp(`${shortLabel} pushes events .* count twice`),
      finds: [],
    },
  ];
};

/** What happens to a script is told alike of every chat: by the addresses and names that the other pages prove. */
const comingLate = (id: VendorId): readonly Case[] => {
  const { label } = catalogues[id];
  const { ready } = embeds[id];
  const lateCode = `${chatCode(id)} setTimeout(function () { say('${ready}'); }, 50);`;
  const held = external(addressOf(id), 'type="text/plain" data-cookieconsent="marketing"');
  return [
    {
      name: `${label} that comes late`,
      html: page(listener(), gtm(), external('/late.js', 'async')),
      files: { '/late.js': { body: lateCode } },
      watched: 300,
      finds: [],
    },
    {
      name: `${label} that a consent tool holds back, and a listener that waits for it`,
      html: page(listener(), gtm(), held),
      remarks: new RegExp(`${literally(label)}.* is held back by Cookiebot until the visitor agrees`),
      finds: [],
    },
  ];
};

/** As a report shows it. */
const shown = (address: string): string => {
  const { origin, pathname } = new URL(address, site);
  return literally(origin + pathname);
};

const above = (id: VendorId): Case => ({
  name: `${catalogues[id].label} stands above the listener`,
  html: page(inline(chatCode(id, embeds[id].ready)), listener(), gtm()),
  finds: ['loaded_late'],
  advises: /above the chat/,
});

const unloaded = (id: VendorId): readonly Case[] => {
  const { label } = catalogues[id];
  const address = addressOf(id);
  const left = scriptAddresses[id].own[1] ?? address;
  return [
    {
      name: `${label} comes from ${left}, which does not answer`,
      html: page(gtm(), external(left)),
      finds: ['chat_failed'],
      description: new RegExp(`${shown(left)}.*nothing answers`),
      advises: /Check host/,
    },
    {
      name: `the script of ${label} is gone`,
      html: page(listener(), gtm(), external(address)),
      files: { [address]: { status: 404 } },
      finds: ['chat_failed'],
      description: new RegExp(`${shown(address)}.*answers 404`),
      advises: /own settings/,
    },
    {
      name: `the policy forbids ${label}`,
      html: page(listener({ vendors: [id] }), gtm(), tagged(id)),
      headers: { 'content-security-policy': "script-src 'self' 'unsafe-inline'" },
      finds: ['chat_failed'],
      description: new RegExp(`${shown(address)}.*Policy`),
      advises: /script-src/,
    },
  ];
};

const notInstalled = {
  finds: ['not_installed'],
  description: /The chat is on the page/,
  advises: /Publish the GTM container/,
};

/** Each address and element that shows a chat to be there. */
const traces = (id: VendorId): readonly Case[] => {
  const { label } = catalogues[id];
  const { own } = scriptAddresses[id];
  const { element } = embeds[id];
  return [
    ...own.map(address => ({
      name: `${label} comes from ${address}, and nothing listens`,
      html: page(gtm(), external(address)),
      files: { [address]: { body: '' } },
      ...notInstalled,
    })),
    ...(element
      ? [{ name: `an element is all of ${label}`, html: page(gtm(), element), ...notInstalled }]
      : []),
  ];
};

const mistakes = (id: VendorId): readonly Case[] =>
  embeds[id].mistakes.map(({ description, page: html, address, code }) => ({
    name: `${catalogues[id].label} meets ${description}`,
    html: page(listener(), gtm(), html),
    files: address ? { [address]: { body: '' } } : {},
    watched: 200,
    finds: [code],
  }));

const unstarted = (id: VendorId): readonly Case[] => {
  const { label } = catalogues[id];
  const { unstarted } = embeds[id];
  if (!unstarted) return [];
  return [
    {
      name: `Rocket Loader delays the script, and ${label} does not show that it came first`,
      html: page(delayedByRocket, inline(unstarted, 'data-cfasync="false"'), releaseDelayed),
      watched: 300,
      finds: ['delayed_by_optimiser'],
      description: new RegExp(`Rocket Loader of Cloudflare delays the listener and not ${literally(label)}`),
      advises: /data-cfasync="false"/,
    },
  ];
};

const [some] = vendorIds;

export const healthyOfEachChat: readonly Case[] = [
  ...vendorIds.flatMap(healthy),
  ...vendorIds.flatMap(pushing),
  ...comingLate(some),
];
export const faultsOfEachChat: readonly Case[] = vendorIds.flatMap(id => [
  above(id),
  ...(id === some ? unloaded(id) : []),
  ...traces(id),
  ...mistakes(id),
  ...unstarted(id),
]);
