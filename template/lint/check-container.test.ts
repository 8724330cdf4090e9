import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import validate from '../../schemas/generated/container.validator.js';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import { templateParts } from '../../scripts/generate/template-parts.ts';
import { type Choices, defaultChoices } from '../container/choices.ts';
import { container, templateOptions } from '../container/container.ts';
import { renderTemplate } from '../tag/template.ts';
import { checkContainer } from './check-container.ts';

const parts = { template: templateParts(), bundle: '(()=>{})();' };
const choices: Choices = {
  ...defaultChoices(dictionary),
  vendors: ['userlike'],
  natives: ['userlike:rating_submit'],
};
const file = container(choices, dictionary, parts);
const templateData = renderTemplate(templateOptions(choices, dictionary), dictionary, parts.template);
const check = (broken: unknown) => checkContainer(broken, { dictionary, templateData, validate });

// biome-ignore lint/suspicious/noExplicitAny: a fault is by definition not of the type
type Version = any;

/** A copy of the good file with one fault in it. */
function seeded(fault: (version: Version) => void): unknown {
  const broken = structuredClone(file);
  fault(broken.containerVersion);
  return broken;
}

const [TEMPLATE, HTML, GA4] = [0, 1, 2];

const faults: readonly (readonly [
  what: string,
  fault: (version: Version) => void,
  where: RegExp,
  says: RegExp,
  remedy: RegExp,
])[] = [
  [
    'an enum in camelCase',
    v => {
      v.trigger[0].type = 'customEvent';
    },
    /trigger\[0\]\.type \("ChatDL - /,
    /"customEvent"/,
    /"CUSTOM_EVENT"/,
  ],
  [
    'a firing option in camelCase',
    v => {
      v.tag[GA4].tagFiringOption = 'oncePerEvent';
    },
    /tag\[2\]\.tagFiringOption \("ChatDL - GA4/,
    /"oncePerEvent"/,
    /"ONCE_PER_EVENT"/,
  ],
  [
    'an unknown kind of tag',
    v => {
      v.tag[GA4].type = 'gaawc';
    },
    /tag\[2\]\.type/,
    /"gaawc"/,
    /"html".*"gaawe".*cvt_/,
  ],
  [
    'an unknown key',
    v => {
      v.tag[GA4].colour = 'red';
    },
    /tag\[2\] \("ChatDL - GA4/,
    /the key "colour"/,
    /Remove it/,
  ],
  [
    'a missing key',
    v => {
      delete v.variable[0].name;
    },
    /variable\[0\]/,
    /no "name"/,
    /Add it/,
  ],
  [
    'a GA4 parameter that the tag does not have',
    v => {
      v.tag[GA4].parameter[4].key = 'measurementId';
    },
    /tag\[2\]\.parameter\[4\]\.key/,
    /"measurementId"/,
    /"measurementIdOverride"/,
  ],
  [
    'a number where digits belong',
    v => {
      v.tag[HTML].firingTriggerId = [2147479573];
    },
    /firingTriggerId\[0\]/,
    /2147479573/,
    /string/,
  ],
  [
    'consent needed but for nothing',
    v => {
      v.tag[GA4].consentSettings = { consentStatus: 'NEEDED' };
    },
    /consentSettings/,
    /no "consentType"/,
    /Add it/,
  ],
  [
    'a plural list',
    v => {
      v.tags = v.tag;
    },
    /containerVersion/,
    /the key "tags"/,
    /Remove it/,
  ],
  [
    'an id that is used twice',
    v => {
      v.trigger[1].triggerId = v.trigger[0].triggerId;
    },
    /trigger "ChatDL - /,
    /belongs to another entry/,
    /id of its own/,
  ],
  [
    'a name that is used twice',
    v => {
      v.variable[1].name = v.variable[0].name;
    },
    /variable "ChatDL - /,
    /same name/,
    /another name/,
  ],
  [
    'a trigger that is not there',
    v => {
      v.tag[GA4].firingTriggerId = ['999'];
    },
    /tag "ChatDL - GA4 chat events"/,
    /999/,
    /2147479573/,
  ],
  [
    'a folder that is not there',
    v => {
      v.trigger[0].parentFolderId = '999';
    },
    /trigger "ChatDL - /,
    /folder 999/,
    /Use one of 1/,
  ],
  [
    'a variable that is not there',
    v => {
      v.tag[GA4].parameter[4].value = '{{GA4 id}}';
    },
    /GA4 chat events/,
    /\{\{GA4 id\}\}/,
    /GA4 measurement ID/,
  ],
  [
    'double braces inside a script',
    v => {
      v.tag[HTML].parameter[0].value += '{{';
    },
    /Chat script/,
    /\{\{/,
    /variable/,
  ],
  [
    'a built-in variable that is not switched on',
    v => {
      v.builtInVariable = [];
    },
    /GA4 chat events/,
    /\{\{Event\}\}/,
    /add the variable/,
  ],
  [
    'a template type of another file',
    v => {
      v.tag[TEMPLATE].type = 'cvt_0_99';
    },
    /tag "ChatDL - Chat data layer"/,
    /cvt_0_99/,
    /cvt_0_2/,
  ],
  [
    'an input that the template lacks',
    v => {
      v.tag[TEMPLATE].parameter[0].key = 'vendorTawk';
    },
    /Chat data layer/,
    /no input "vendorTawk"/,
    /vendorLoyjoy/,
  ],
  [
    'an input of another kind',
    v => {
      v.tag[TEMPLATE].parameter[0].type = 'TEMPLATE';
    },
    /Chat data layer/,
    /type TEMPLATE/,
    /BOOLEAN/,
  ],
  [
    'an answer that the template does not offer',
    v => {
      v.tag[TEMPLATE].parameter[3].value = 'always';
    },
    /Chat data layer/,
    /"always"/,
    /mode, tool, none/,
  ],
  [
    'a column that a table lacks',
    v => {
      v.tag[TEMPLATE].parameter.push({
        type: 'LIST',
        key: 'events',
        list: [{ type: 'MAP', map: [{ type: 'TEMPLATE', key: 'from', value: 'a' }] }],
      });
    },
    /Chat data layer/,
    /no column "from"/,
    /native, event/,
  ],
  [
    'another name than the template has',
    v => {
      v.customTemplate[0].name = 'Chat';
    },
    /customTemplate "Chat"/,
    /"Chat data layer"/,
    /same name/,
  ],
  [
    'a stale template',
    v => {
      v.customTemplate[0].templateData = v.customTemplate[0].templateData.replace('Personal data', 'Data');
    },
    /customTemplate/,
    /differs from the built template at character \d+/,
    /Make the file again/,
  ],
  [
    'a field that no record has',
    v => {
      v.variable[0].parameter[2].value = 'chat_provider';
    },
    /variable "ChatDL - /,
    /"chat_provider"/,
    /chat_vendor/,
  ],
  [
    'an own field that nobody asked for',
    v => {
      v.variable[0].parameter[2].value = 'chat_custom_total';
    },
    /variable "ChatDL - /,
    /"chat_custom_total"/,
    /own fields/,
  ],
  [
    'a word that nobody emits',
    v => {
      v.trigger[0].customEventFilter[0].parameter[1].value = 'chat_handover';
    },
    /trigger "ChatDL - /,
    /emits chat_handover/,
    /chat_opened/,
  ],
  [
    'an expression without anchors',
    v => {
      v.trigger.at(-1).customEventFilter[0].parameter[1].value = 'chat_(opened|closed)';
    },
    /trigger "ChatDL - Native/,
    /also matches/,
    /\^\(…\)\$/,
  ],
  [
    'an expression with an anchor for each end only',
    v => {
      v.trigger.at(-1).customEventFilter[0].parameter[1].value = '^chat_opened|chat_closed$';
    },
    /trigger "ChatDL - Native/,
    /also matches/,
    /\^\(…\)\$/,
  ],
  [
    'a list with one word too many',
    v => {
      v.trigger.at(-1).customEventFilter[0].parameter[1].value = '^chat_(opened|goal)$';
    },
    /trigger "ChatDL - Native/,
    /emits chat_goal/,
    /chat_opened/,
  ],
  [
    'a character that names must not have',
    v => {
      v.trigger[0].name = 'ChatDL: opened';
    },
    /trigger "ChatDL: opened"/,
    /holds :/,
    /hyphens/,
  ],
  [
    'an empty constant',
    v => {
      v.variable.at(-1).parameter[0].value = '';
    },
    /variable "ChatDL - GA4 measurement ID"/,
    /empty/,
    /placeholder/,
  ],
  [
    'a stamp of its own',
    v => {
      v.tag[GA4].fingerprint = '1767225600001';
    },
    /tag "ChatDL - GA4 chat events"/,
    /1767225600001/,
    /1767225600000/,
  ],
  [
    'a parameter name that GA4 keeps for itself',
    v => {
      v.tag[GA4].parameter[2].list[0].map[0].value = 'session_id';
    },
    /tag "ChatDL - GA4 chat events"/,
    /parameter name session_id is kept by GA4/,
    /lost without a message/,
  ],
  [
    'a GA4 event name with a hyphen',
    v => {
      v.tag[GA4].parameter[3].value = 'chat-opened';
    },
    /tag "ChatDL - GA4 chat events"/,
    /letters, digits and underscores only/,
    /lost without a message/,
  ],
  [
    'more parameters than GA4 takes',
    v => {
      const { list } = v.tag[GA4].parameter[2];
      while (list.length < 26) list.push(list[0]);
    },
    /tag "ChatDL - GA4 chat events"/,
    /has 26 parameters; GA4 takes 25/,
    /lost without a message/,
  ],
];

test('a good file has no findings', () => {
  assert.deepEqual(check(file), []);
});

describe('finds', () => {
  for (const [what, fault, where, says, remedy] of faults) {
    test(what, () => {
      const [finding, ...more] = check(seeded(fault));

      assert.ok(finding, 'nothing found');
      assert.match(finding.where, where);
      assert.match(finding.says, says);
      assert.match(finding.remedy, remedy);
      assert.ok(more.length < 5, `${more.length} more findings for one fault`);
    });
  }
});

test('a file that is none of ours at all is refused without throwing', () => {
  for (const strange of [null, [], 'text', {}, { containerVersion: null }])
    assert.notDeepEqual(check(strange), []);
});
