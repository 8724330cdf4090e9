/** Mistakes that people make in a container file: the checker has to find each, and say where it is and what would be right. */

// biome-ignore lint/suspicious/noExplicitAny: a mistake is by definition not of the type
type Change = (version: any) => void;

interface Input {
  readonly key: string;
}

/** Places of the tags in the container that mistakes are put into. */
const [TEMPLATE, HTML, GA4] = [0, 1, 2] as const;

/** Each mistake as a change in place to a good file's version, with what a finding says: where, what, and what would be right. */
export const containerMistakes: {
  readonly [name: string]: readonly [change: Change, path: RegExp, description: RegExp, fix: RegExp];
} = {
  'another name than the template has': [
    version => {
      version.customTemplate[0].name = 'Chat';
    },
    /customTemplate "Chat"/,
    /"Chat data layer"/,
    /same name/,
  ],
  'answer that the template does not offer': [
    version => {
      version.tag[TEMPLATE].parameter.find(({ key }: Input) => key === 'consentSource').value = 'always';
    },
    /Chat data layer/,
    /"always"/,
    /mode, tool, none/,
  ],
  'built in variable that is not switched on': [
    version => {
      version.builtInVariable = [];
    },
    /GA4 chat events/,
    /\{\{Event\}\}/,
    /add the variable/,
  ],
  'character that names must not have': [
    version => {
      version.trigger[0].name = 'ChatDL: opened';
    },
    /trigger "ChatDL: opened"/,
    /holds :/,
    /hyphens/,
  ],
  'column that a table lacks': [
    version => {
      version.tag[TEMPLATE].parameter.push({
        type: 'LIST',
        key: 'events',
        list: [{ type: 'MAP', map: [{ type: 'TEMPLATE', key: 'from', value: 'a' }] }],
      });
    },
    /Chat data layer/,
    /no column "from"/,
    /native, event/,
  ],
  'consent needed but for nothing': [
    version => {
      version.tag[GA4].consentSettings = { consentStatus: 'NEEDED' };
    },
    /consentSettings/,
    /no "consentType"/,
    /Add it/,
  ],
  'double braces inside a script': [
    version => {
      version.tag[HTML].parameter[0].value += '{{';
    },
    /Chat script/,
    /\{\{/,
    /variable/,
  ],
  'empty constant': [
    version => {
      version.variable.at(-1).parameter[0].value = '';
    },
    /variable "ChatDL - GA4 measurement ID"/,
    /empty/,
    /placeholder/,
  ],
  'enum in camelcase': [
    version => {
      version.trigger[0].type = 'customEvent';
    },
    /trigger\[0\]\.type \("ChatDL - /,
    /"customEvent"/,
    /"CUSTOM_EVENT"/,
  ],
  'event name with a hyphen': [
    version => {
      version.tag[GA4].parameter[3].value = 'chat-opened';
    },
    /tag "ChatDL - GA4 chat events"/,
    /letters, digits and underscores only/,
    /lost without a message/,
  ],
  'expression with an anchor for each end only': [
    version => {
      version.trigger.at(-1).customEventFilter[0].parameter[1].value = '^chat_opened|chat_closed$';
    },
    /trigger "ChatDL - Native/,
    /also matches/,
    /\^\(…\)\$/,
  ],
  'expression without anchors': [
    version => {
      version.trigger.at(-1).customEventFilter[0].parameter[1].value = 'chat_(opened|closed)';
    },
    /trigger "ChatDL - Native/,
    /also matches/,
    /\^\(…\)\$/,
  ],
  'field that no record has': [
    version => {
      version.variable[0].parameter[2].value = 'chat_provider';
    },
    /variable "ChatDL - /,
    /"chat_provider"/,
    /chat_vendor/,
  ],
  'firing option in camelcase': [
    version => {
      version.tag[GA4].tagFiringOption = 'oncePerEvent';
    },
    /tag\[2\]\.tagFiringOption \("ChatDL - GA4/,
    /"oncePerEvent"/,
    /"ONCE_PER_EVENT"/,
  ],
  'folder that is not there': [
    version => {
      version.trigger[0].parentFolderId = '999';
    },
    /trigger "ChatDL - /,
    /folder 999/,
    /Use one of 1/,
  ],
  'ga4 parameter that the tag does not have': [
    version => {
      version.tag[GA4].parameter[4].key = 'measurementId';
    },
    /tag\[2\]\.parameter\[4\]\.key/,
    /"measurementId"/,
    /"measurementIdOverride"/,
  ],
  'id that is used twice': [
    version => {
      version.trigger[1].triggerId = version.trigger[0].triggerId;
    },
    /trigger "ChatDL - /,
    /belongs to another entry/,
    /its own ID/,
  ],
  'input of another kind': [
    version => {
      version.tag[TEMPLATE].parameter[0].type = 'TEMPLATE';
    },
    /Chat data layer/,
    /type TEMPLATE/,
    /BOOLEAN/,
  ],
  'input that the template lacks': [
    version => {
      version.tag[TEMPLATE].parameter[0].key = 'vendorOther';
    },
    /Chat data layer/,
    /no input "vendorOther"/,
    /vendorAcme/,
  ],
  'list with one word too many': [
    version => {
      version.trigger.at(-1).customEventFilter[0].parameter[1].value = '^chat_(opened|goal)$';
    },
    /trigger "ChatDL - Native/,
    /emits chat_goal/,
    /chat_opened/,
  ],
  'missing key': [
    version => {
      delete version.variable[0].name;
    },
    /variable\[0\]/,
    /no "name"/,
    /Add it/,
  ],
  'more parameters than ga4 takes': [
    version => {
      const { list } = version.tag[GA4].parameter[2];
      while (list.length < 26) list.push(list[0]);
    },
    /tag "ChatDL - GA4 chat events"/,
    /has 26 parameters; GA4 takes 25/,
    /lost without a message/,
  ],
  'name that is used twice': [
    version => {
      version.variable[1].name = version.variable[0].name;
    },
    /variable "ChatDL - /,
    /same name/,
    /another name/,
  ],
  'number where digits belong': [
    version => {
      version.tag[HTML].firingTriggerId = [2147479573];
    },
    /firingTriggerId\[0\]/,
    /2147479573/,
    /string/,
  ],
  'own field that nobody asked for': [
    version => {
      version.variable[0].parameter[2].value = 'chat_custom_total';
    },
    /variable "ChatDL - /,
    /"chat_custom_total"/,
    /own fields/,
  ],
  'parameter name that ga4 keeps': [
    version => {
      version.tag[GA4].parameter[2].list[0].map[0].value = 'session_id';
    },
    /tag "ChatDL - GA4 chat events"/,
    /parameter name session_id is kept by GA4/,
    /lost without a message/,
  ],
  'personal field as ga4 parameter': [
    version => {
      version.variable[0].parameter[2].value = 'chat_contact_email';
    },
    /variable "ChatDL - chat_vendor"/,
    /chat_contact_email.*GA4/,
    /sendPrivate/,
  ],
  'plural list': [
    version => {
      version.tags = version.tag;
    },
    /containerVersion/,
    /the key "tags"/,
    /Remove it/,
  ],
  'script that ends early': [
    version => {
      version.tag[HTML].parameter[0].value = version.tag[HTML].parameter[0].value.replace(
        'document.head',
        '"</script>"; document.head',
      );
    },
    /tag "ChatDL - Chat script"/,
    /ends its own script/,
    /\\\\x3C/,
  ],
  'script that nothing fires': [
    version => {
      delete version.tag[HTML].firingTriggerId;
    },
    /tag "ChatDL - Chat script"/,
    /nothing fires it/,
    /trigger/,
  ],
  'stale template': [
    version => {
      version.customTemplate[0].templateData = version.customTemplate[0].templateData.replace(
        'Personal data',
        'Data',
      );
    },
    /customTemplate/,
    /differs from the built template at character \d+/,
    /Make the file again/,
  ],
  'stamp of its own': [
    version => {
      version.tag[GA4].fingerprint = '1767225600001';
    },
    /tag "ChatDL - GA4 chat events"/,
    /1767225600001/,
    /1767225600000/,
  ],
  'template type of another file': [
    version => {
      version.tag[TEMPLATE].type = 'cvt_0_99';
    },
    /tag "ChatDL - Chat data layer"/,
    /cvt_0_99/,
    /cvt_0_2/,
  ],
  'trigger that is not there': [
    version => {
      version.tag[GA4].firingTriggerId = ['999'];
    },
    /tag "ChatDL - GA4 chat events"/,
    /999/,
    /2147479573/,
  ],
  'unknown key': [
    version => {
      version.tag[GA4].colour = 'red';
    },
    /tag\[2\] \("ChatDL - GA4/,
    /the key "colour"/,
    /Remove it/,
  ],
  'unknown kind of tag': [
    version => {
      version.tag[GA4].type = 'gaawc';
    },
    /tag\[2\]\.type/,
    /"gaawc"/,
    /"html".*"gaawe".*cvt_/,
  ],
  'variable that is not there': [
    version => {
      version.tag[GA4].parameter[4].value = '{{GA4 id}}';
    },
    /GA4 chat events/,
    /\{\{GA4 id\}\}/,
    /GA4 measurement ID/,
  ],
  'variable that nothing uses': [
    version => {
      version.variable.push({ ...version.variable[0], variableId: '999', name: 'ChatDL - more' });
    },
    /variable "ChatDL - more"/,
    /Nothing uses it/,
    /Remove it/,
  ],
  'word that nobody emits': [
    version => {
      version.trigger[0].customEventFilter[0].parameter[1].value = 'chat_handover';
    },
    /trigger "ChatDL - /,
    /emits chat_handover/,
    /chat_opened/,
  ],
};
