/** Pages with a listener whose records do not arrive as they were pushed. */
import { vendorIds } from '../../../../schemas/generated/vendor-ids.ts';
import { chatId, chatTelling, description, ended, engaged, ready } from './chat.ts';
import { between, type Case, consent, gtm, inline, listener, page, script } from './parts.ts';

const first = chatTelling(ready);
const second = description(engaged);
const chat = first + second;
const declared = (text = '') => inline(`dataLayer = [{ page: 'home' }${text}];`);

const lost: readonly Case[] = [
  {
    name: 'the page declares its data layer below the chat',
    html: page(listener(), chat, declared(), gtm()),
    finds: ['records_lost'],
    description: /2 of 2 records.*declares its data layer again/,
    advises: /window\.dataLayer = window\.dataLayer \|\| \[\]/,
  },
  {
    name: 'the page declares its data layer between two events',
    html: page(listener(), first, declared(), second, gtm()),
    finds: ['records_lost'],
    description: /1 of 2 records.*again/,
    advises: /\|\| \[\]/,
  },
  {
    name: 'the page empties its data layer',
    html: page(listener(), gtm(), chat, inline('dataLayer.length = 0;')),
    finds: ['records_lost'],
    description: /2 of 2 records.*empties it/,
  },
  {
    name: 'the page declares its data layer while somebody looks',
    html: page(
      listener(),
      gtm(),
      chat,
      inline(`setTimeout(function () { dataLayer = []; say('${ended}'); }, 200);`),
    ),
    watched: 700,
    finds: ['layer_replaced'],
    description: /another list/,
    advises: /\|\| \[\]/,
  },
  {
    name: 'the page declares its data layer between Tag Manager and the listener',
    html: page(gtm(), declared(), listener(), chat),
    finds: ['layer_replaced'],
    description: /another list/,
    advises: /\|\| \[\]/,
  },
  {
    name: 'a tool lets no record through',
    html: page(between('if (!o.chat_schema) return push(o);'), listener(), chat),
    finds: ['records_lost'],
    description: /2 of 2 records.*comes between/,
    advises: /replaces dataLayer\.push/,
  },
  {
    name: 'a tool lets some records through',
    html: page(
      gtm(),
      between('if (!/engaged/.test(o.event)) return push(o);'),
      listener(),
      chat,
      description(ended),
    ),
    finds: ['records_lost'],
    description: /1 of 3 records.*comes between/,
    advises: /chat_schema/,
  },
  {
    name: 'a tool takes records out later',
    html: page(gtm(), listener(), chat, description(ended), inline('dataLayer.splice(2, 1);')),
    finds: ['records_lost'],
    description: /1 of 3 records/,
  },
  {
    name: 'somebody put a thing that is no list in place of the data layer',
    html: page(inline('dataLayer = { push: function () {} };'), listener(), chat),
    finds: ['records_lost'],
    description: /not a list/,
    advises: /in place of the list/,
  },
  {
    name: 'the data layer refuses records',
    html: page(
      gtm(),
      between("if (o.chat_schema) throw new Error('mine'); return push(o);"),
      listener(),
      chat,
    ),
    finds: ['data_layer_failed'],
    advises: /setting dataLayer/,
  },
];

const hostile: readonly Case[] = [
  {
    name: 'nobody can read the data layer',
    html: page(
      inline(
        "Object.defineProperty(window, 'dataLayer', { get: function () { throw new Error('mine'); } });",
      ),
      listener(),
      chat,
    ),
    finds: ['data_layer_failed'],
  },
  {
    name: 'another script answers in the place of the listener',
    html: page(gtm(), listener(), inline("chatTracker.status = () => 'fine';"), chat),
    finds: ['status_odd'],
    description: /does not answer as the listener does/,
    advises: /another script that uses the name/,
  },
  {
    name: 'the data layer is frozen',
    html: page(inline('dataLayer = Object.freeze([]);'), listener(), chat),
    finds: ['data_layer_failed'],
  },
];

const doubled: readonly Case[] = [
  {
    name: 'a tool pushes a copy of each record',
    html: page(gtm(), between('push(o); if (o.chat_schema) push(Object.assign({}, o));'), listener(), chat),
    finds: ['records_doubled'],
    description: /2 records are there more than once \(chat_seq 1, 2\).*a copy/,
    advises: /wraps dataLayer\.push/,
  },
  {
    name: 'a tool pushes the same object twice',
    html: page(gtm(), between('push(o); push(o);'), listener(), chat),
    finds: ['records_doubled'],
    description: /the same object/,
  },
  {
    name: 'a tool copies one record alone',
    html: page(
      gtm(),
      between("push(o); if (o.event === 'chat_engaged') push(Object.assign({}, o));"),
      listener(),
      chat,
    ),
    finds: ['records_doubled'],
    description: /1 record is there more than once \(chat_seq 2\)/,
  },
  {
    name: 'a tool drops one record and doubles another',
    html: page(
      gtm(),
      between(
        "if (o.event === 'chat_engaged') { push(o); push(o); } else if (o.event !== 'chat_ready') push(o);",
      ),
      listener(),
      chat,
      description(ended),
    ),
    finds: ['records_lost', 'records_doubled'],
    description: /1 of 3/,
  },
  {
    name: 'the page brings records of the page before',
    html: page(
      gtm(),
      listener(),
      chat,
      inline(
        'dataLayer.slice().forEach(function (o) { if (o.chat_schema) dataLayer.push(Object.assign({}, o, { chat_seq: o.chat_seq + 70, chat_time: o.chat_time - 9000 })); });',
      ),
    ),
    finds: ['records_uncounted'],
    description: /2 more records are there/,
    advises: /saves the data layer/,
  },
  {
    name: 'the script is loaded twice',
    html: page(listener(), script(), gtm(), chat),
    finds: ['double_install'],
    advises: /Keep one/,
  },
  {
    name: 'Turbo loads the script with every page',
    html: page(inline('Turbo = {};'), listener(), gtm(), chat, script(), script()),
    finds: ['double_install'],
    description: /3 times.*Turbo swaps pages/,
    advises: /into the head/,
  },
  {
    name: 'Swup loads the script with every page',
    html: page(inline('swup = {};'), listener(), gtm(), chat, script()),
    finds: ['double_install'],
    description: /Swup swaps pages/,
    advises: /into the head/,
  },
];

const elsewhere: readonly Case[] = [
  {
    name: 'Tag Manager reads another data layer',
    html: page(gtm('shopLayer'), listener(), chat),
    finds: ['other_layer'],
    description: /2 of 2 records are in dataLayer, and Google Tag Manager reads shopLayer/,
    advises: /Set dataLayer to "shopLayer"/,
  },
  {
    name: 'the records go to another data layer than Tag Manager reads',
    html: page(gtm(), listener({ vendors: [chatId], dataLayer: 'ourLayer' }), chat),
    finds: ['other_layer'],
    description: /are in ourLayer, and Google Tag Manager reads dataLayer/,
    advises: /Set dataLayer to "dataLayer"/,
  },
  {
    name: 'the data layer was changed after the first records',
    html: page(
      gtm('shopLayer'),
      listener(),
      first,
      inline("chatTracker.push({ dataLayer: 'shopLayer' });"),
      second,
    ),
    finds: ['other_layer'],
    description: /1 of 2 records/,
  },
  {
    name: 'a tool copies records by way of JSON',
    html: page(gtm(), between('push(JSON.parse(JSON.stringify(o)));'), listener(), chat),
    finds: ['record_changed'],
    description: /fields are gone/,
    advises: /JSON/,
  },
  {
    name: 'a tool adds values of its own to each push',
    html: page(gtm(), between("push(Object.assign(o, { tenant: 'a' }));"), listener(), chat),
    finds: ['record_invalid', 'record_invalid'],
    description: /field that records do not have/,
  },
  {
    name: 'a tool makes texts of all numbers',
    html: page(
      gtm(),
      between('if (o.chat_nth) o.chat_nth = String(o.chat_nth); return push(o);'),
      listener(),
      first,
    ),
    finds: ['record_invalid'],
    description: /"1" is not a valid value/,
    advises: /changed or made this record/,
  },
];

const counted: readonly Case[] = [
  {
    name: 'the settings filter everything',
    html: page(gtm(), listener({ vendors: [chatId], only: ['operator_joined'] }), chat),
    finds: ['all_ignored'],
    description: /All 2 events/,
    advises: /only and ignore/,
  },
  {
    name: 'more events come than a minute may have',
    html: page(gtm(), listener({ vendors: [chatId], maxPerMinute: 1 }), chat, description(ended)),
    finds: ['records_dropped'],
    description: /2 records were dropped: more came within a minute/,
    advises: /raise maxPerMinute/,
  },
  {
    name: 'more records wait for consent than are kept',
    html: page(
      gtm(),
      listener({ vendors: [chatId], consent: 'denied' }),
      first,
      inline("for (var i = 0; i < 60; i++) say('x' + i);"),
    ),
    finds: ['records_dropped'],
    description: /more wait for consent/,
  },
  {
    name: 'the visitor agreed, and nobody told the listener',
    html: page(
      consent('default', 'denied'),
      gtm(),
      listener({ vendors: [chatId], consent: 'denied' }),
      chat,
      consent('update', 'granted'),
    ),
    finds: ['held_for_ever'],
    description: /2 records wait.*has granted analytics_storage/,
    advises: /wait for Consent Mode/,
  },
  {
    name: 'the site never asks, and the listener waits all the same',
    html: page(
      consent('default', 'granted'),
      gtm(),
      listener({ vendors: [chatId], consent: 'denied' }),
      chat,
    ),
    finds: ['held_for_ever'],
    description: /the listener was not told/,
  },
  {
    name: 'a click on the banner does not reach the listener',
    html: page(
      '<button id="yes">Yes</button>',
      gtm(),
      listener({ vendors: [chatId], consent: 'denied' }),
      chat,
    ),
    click: ['#yes'],
    finds: ['held_for_ever'],
    description: /2 records wait for consent after the clicks/,
    advises: /Check that the click accepts/,
  },
  {
    name: 'code of the page stops the listener',
    html: page(gtm(), listener(), first, inline('chatTracker.stop();'), second),
    finds: ['stopped'],
    description: /stopped the listener/,
    advises: /chatTracker\.stop/,
  },
  {
    name: 'the sums of the listener do not add up',
    html: page(
      gtm(),
      listener(),
      chat,
      inline(
        '(function (status) { chatTracker.status = function () { var s = status(); s.counts.heard = 9; return s; }; })(chatTracker.status);',
      ),
    ),
    finds: ['counts_odd'],
    description: /heard 9 is not the sum/,
  },
  {
    name: 'a chat is left out of the settings',
    html: page(gtm(), listener({ vendors: vendorIds.filter(id => id !== chatId).slice(0, 1) }), chat),
    finds: ['not_listened'],
    advises: /setting vendors/,
  },
  {
    name: 'a fault stays behind when a click leads to another page',
    html: page(listener(), chat, declared(), gtm(), '<a id="next" href="/next">Next</a>'),
    click: ['#next'],
    files: { '/next': { type: 'text/html', body: page(listener(), gtm(), chat) } },
    finds: ['records_lost'],
    description: /2 of 2 records/,
  },
  {
    name: 'a frame of the page has faults of its own',
    html: page(gtm(), '<iframe src="/help"></iframe>'),
    files: { '/help': { type: 'text/html', body: page(listener(), chat, declared()) } },
    finds: ['records_lost'],
    description: /2 of 2 records/,
  },
];

export const recordCases: readonly Case[] = [...lost, ...hostile, ...doubled, ...elsewhere, ...counted];
