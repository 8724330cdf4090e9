___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Chat data layer",
  "categories": [
    "CHAT",
    "ANALYTICS",
    "TAG_MANAGEMENT"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "chat-datalayer",
    "thumbnail": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAGAAAABgCAMAAADVRocKAAAAG1BMVEUlY7QlY7QlY7QlY7QlY7RciseSsdrJ2Oz///+xh910AAAACXRSTlMAQIC///////8trPVxAAABJ0lEQVR42u2Z2Q7CMAwE13aO/v8XowoEbXo3XiGE5z07OCkFO0AQBF9A1NJNTOUwXlMnuv/pkwM7VVhywcj5mwa3/A2DY/6qQZIry5NOzrg//0ffh5S4JYi/QLg71O6R+QuMfATNIdxKyHV4UjNHMHygCMpEUEIQghD8iqDM49wFpclzFwzNyy0EIfgLQS5PMklQ38srRZAn6zNDsFgfghCEgPCqaPuL9ke/uwFZdEjN35ZLLRS9jaUL6KME/07cQB5WCLglrIy8uPMo700ScA1CnPvuzn7F5aRNmLPxo+k4oF1VmJ67QRix9YA95NJFhd4ov1cgoArM+S5HmduzIhBQBeafPxMYQBUouAIBVWAAVUDLfwkEVIER80eBAVSBgCsg5wfBaR7Xo2E20S3X3AAAAABJRU5ErkJggg\u003d\u003d"
  },
  "description": "Reports what happens in the chat on your site to the data layer: one vocabulary for all chat products, never a message text, names only if you tick them, and it waits for consent.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "LABEL",
    "name": "deliveryLabel",
    "displayName": "This tag loads no script: it comes with another tag of this container, or with the page itself."
  },
  {
    "type": "GROUP",
    "name": "vendorGroup",
    "displayName": "Chat products to listen to",
    "groupStyle": "NO_ZIPPY",
    "subParams": [
      {
        "type": "CHECKBOX",
        "name": "vendorChatwoot",
        "checkboxText": "Chatwoot",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorCrisp",
        "checkboxText": "Crisp",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorHubspot",
        "checkboxText": "HubSpot",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorIntercom",
        "checkboxText": "Intercom",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorJivochat",
        "checkboxText": "JivoChat (Jivo)",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorLivechat",
        "checkboxText": "LiveChat",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorLoyjoy",
        "checkboxText": "LoyJoy",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorTawk",
        "checkboxText": "tawk.to",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorTidio",
        "checkboxText": "Tidio",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorUsercom",
        "checkboxText": "User.com (UserEngage)",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorUserlike",
        "checkboxText": "Userlike (Lime Connect)",
        "simpleValueType": true,
        "defaultValue": true
      },
      {
        "type": "CHECKBOX",
        "name": "vendorZendesk",
        "checkboxText": "Zendesk",
        "simpleValueType": true,
        "defaultValue": true
      }
    ]
  },
  {
    "type": "RADIO",
    "name": "consentSource",
    "displayName": "When may chat events reach the data layer?",
    "radioItems": [
      {
        "value": "mode",
        "displayValue": "Wait for Consent Mode",
        "help": "Events wait until the visitor grants the type below. As everywhere in Tag Manager, a type that your site never sets counts as granted: if your consent tool does not speak Consent Mode, choose the next answer.",
        "subParams": [
          {
            "type": "SELECT",
            "name": "consentType",
            "displayName": "Consent type to wait for",
            "macrosInSelect": false,
            "selectItems": [
              {
                "value": "analytics_storage",
                "displayValue": "Statistics (analytics_storage)"
              },
              {
                "value": "functionality_storage",
                "displayValue": "Functions of the site (functionality_storage)"
              }
            ],
            "simpleValueType": true,
            "alwaysInSummary": true,
            "defaultValue": "analytics_storage"
          },
          {
            "type": "RADIO",
            "name": "beforeConsent",
            "displayName": "Before consent",
            "radioItems": [
              {
                "value": "drop",
                "displayValue": "Drop them"
              },
              {
                "value": "hold",
                "displayValue": "Hold them until the visitor agrees"
              }
            ],
            "simpleValueType": true,
            "defaultValue": "hold",
            "help": "What happens to events before consent: hold them until the visitor agrees, or drop them."
          }
        ]
      },
      {
        "value": "tool",
        "displayValue": "My consent tool decides when this tag fires",
        "help": "Events flow from the moment this tag fires. Replace its trigger with the one that your consent tool fires after consent."
      },
      {
        "value": "none",
        "displayValue": "No consent needed",
        "help": "Events flow at once. Choose this only if no consent is needed."
      }
    ],
    "simpleValueType": true,
    "defaultValue": "mode"
  },
  {
    "type": "GROUP",
    "name": "privacyGroup",
    "displayName": "Also record (left out unless ticked)",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "CHECKBOX",
        "name": "answers",
        "checkboxText": "Chosen answers",
        "simpleValueType": true,
        "defaultValue": false,
        "help": "Labels of the answers that the visitor chose. Free text never passes."
      },
      {
        "type": "CHECKBOX",
        "name": "ids",
        "checkboxText": "Visitor and conversation IDs",
        "simpleValueType": true,
        "defaultValue": false,
        "help": "IDs of conversation, session and visitor at the vendor."
      },
      {
        "type": "CHECKBOX",
        "name": "staff",
        "checkboxText": "Staff",
        "simpleValueType": true,
        "defaultValue": false,
        "help": "ID and name of the member of staff in the chat."
      },
      {
        "type": "CHECKBOX",
        "name": "personalData",
        "checkboxText": "Personal data",
        "simpleValueType": true,
        "defaultValue": false,
        "help": "Name and e-mail address of the visitor, every other text that holds an e-mail address, and events whose name states a\npersonal fact."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "eventsGroup",
    "displayName": "Choose and rename events",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "name": "only",
        "displayName": "Only these events (one per line)",
        "simpleValueType": true,
        "lineCount": 3,
        "help": "If not empty, only these native events are recorded: a name, vendor:name, or a beginning followed by *."
      },
      {
        "type": "TEXT",
        "name": "ignore",
        "displayName": "Ignored events (one per line)",
        "simpleValueType": true,
        "lineCount": 3,
        "defaultValue": "unreadConversationCountChanged\njivo_onChangeState\njivo_onResizeCallback\njivo_onWidgetDestroy\nscreen_time\nhome_view_screen_time\nlive_chat_duration\ntawkUnreadCountChanged\ntawkTagsUpdated\nunreadMessages\nchat:unreadMessages",
        "help": "Native events that are not recorded: a name, vendor:name, or a beginning followed by *."
      },
      {
        "type": "SIMPLE_TABLE",
        "name": "events",
        "displayName": "Renamed events",
        "newRowButtonText": "Add an event",
        "simpleTableColumns": [
          {
            "name": "native",
            "displayName": "Native event",
            "type": "TEXT",
            "defaultValue": "",
            "isUnique": true,
            "valueValidators": [
              {
                "type": "NON_EMPTY"
              }
            ]
          },
          {
            "name": "event",
            "displayName": "Event to record",
            "type": "TEXT",
            "defaultValue": "",
            "valueHint": "chat_goal",
            "valueValidators": [
              {
                "type": "REGEX",
                "args": [
                  "^chat_\\w{1,35}$"
                ],
                "errorMessage": "Begin with chat_ and go on with letters, digits or underscores, at most 40 in all."
              }
            ]
          }
        ],
        "help": "Another event for a native event than the usual one, by its name alone. Events begin with chat_."
      },
      {
        "type": "CHECKBOX",
        "name": "sdkCalls",
        "checkboxText": "Calls into the chat",
        "simpleValueType": true,
        "defaultValue": false,
        "help": "Also record the page\u0027s own calls into its chat, for chats that let them be heard."
      }
    ]
  },
  {
    "type": "GROUP",
    "name": "tuningGroup",
    "displayName": "Own fields and limits",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "name": "customKeys",
        "displayName": "Own fields (one per line)",
        "simpleValueType": true,
        "lineCount": 3,
        "help": "Own values to record as chat_custom_… fields: paths into what the vendor hands over, such as order.total.\nMessage text is never read: steps named text or content are refused, and so are label and email, which fields of their own read."
      },
      {
        "type": "RADIO",
        "name": "memory",
        "displayName": "Counting",
        "radioItems": [
          {
            "value": "page",
            "displayValue": "Start again on every page"
          },
          {
            "value": "tab",
            "displayValue": "Go on through the browser tab"
          }
        ],
        "simpleValueType": true,
        "defaultValue": "page",
        "help": "Where counts start again: on every page, or in every browser tab (kept in session storage after consent).\nIt matters for chats that report chat_engaged once per page."
      },
      {
        "type": "TEXT",
        "name": "maxPerMinute",
        "displayName": "Records per minute",
        "simpleValueType": true,
        "defaultValue": 120,
        "valueValidators": [
          {
            "type": "POSITIVE_NUMBER"
          }
        ],
        "help": "Maximum records per minute; events that are not safe to count may use half of it."
      },
      {
        "type": "TEXT",
        "name": "dataLayer",
        "displayName": "Data layer name",
        "simpleValueType": true,
        "defaultValue": "dataLayer",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z_$][\\w$]{0,99}$"
            ],
            "errorMessage": "This is not a name that a script can use."
          }
        ],
        "help": "Name of the data layer on the page. Change it only if your GTM snippet uses another name."
      }
    ]
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

// Hands this tag's settings to the listener, tells it about consent and, if it is to come from here, loads it.
const addConsentListener = require('addConsentListener');
const createQueue = require('createQueue');
const getType = require('getType');
const isConsentGranted = require('isConsentGranted');
const JSON = require('JSON');
const logToConsole = require('logToConsole');
const makeInteger = require('makeInteger');
const makeString = require('makeString');
const queryPermission = require('queryPermission');
const templateStorage = require('templateStorage');

// Inputs may be variables and so may hold anything: each is read as what it should be, or not at all.
const text = value =>
  getType(value) === 'string' || getType(value) === 'number' ? makeString(value).trim() : '';
const tick = value => value === true || value === 'true';
const keep = value => (tick(value) ? 'keep' : 'drop');
const number = value => (text(value) === '' ? '' : makeInteger(text(value)));
const lines = value =>
  (getType(value) === 'array' ? value : text(value).split('\n')).map(text).filter(line => line !== '');
const table = value => {
  const map = {};
  (getType(value) === 'array' ? value : []).forEach(row => {
    const native = getType(row) === 'object' ? text(row.native) : '';
    if (native !== '' && text(row.event) !== '') map[native] = text(row.event);
  });
  return map;
};

const vendors = [];
if (tick(data.vendorChatwoot)) vendors.push('chatwoot');
if (tick(data.vendorCrisp)) vendors.push('crisp');
if (tick(data.vendorHubspot)) vendors.push('hubspot');
if (tick(data.vendorIntercom)) vendors.push('intercom');
if (tick(data.vendorJivochat)) vendors.push('jivochat');
if (tick(data.vendorLivechat)) vendors.push('livechat');
if (tick(data.vendorLoyjoy)) vendors.push('loyjoy');
if (tick(data.vendorTawk)) vendors.push('tawk');
if (tick(data.vendorTidio)) vendors.push('tidio');
if (tick(data.vendorUsercom)) vendors.push('usercom');
if (tick(data.vendorUserlike)) vendors.push('userlike');
if (tick(data.vendorZendesk)) vendors.push('zendesk');


// Only what differs from the defaults travels, so that settings of the page stay in force, and the data layer.
const settings = { vendors: vendors };
const put = (name, value, standard) => {
  if (value !== '' && JSON.stringify(value) !== JSON.stringify(standard)) settings[name] = value;
};
put('dataLayer', text(data.dataLayer));
put('beforeConsent', text(data.beforeConsent), "hold");
put('personalData', keep(data.personalData), "drop");
put('staff', keep(data.staff), "drop");
put('ids', keep(data.ids), "drop");
put('answers', keep(data.answers), "drop");
put('customKeys', lines(data.customKeys), []);
put('only', lines(data.only), []);
put('ignore', lines(data.ignore), ["unreadConversationCountChanged","jivo_onChangeState","jivo_onResizeCallback","jivo_onWidgetDestroy","screen_time","home_view_screen_time","live_chat_duration","tawkUnreadCountChanged","tawkTagsUpdated","unreadMessages","chat:unreadMessages"]);
put('events', table(data.events), {});
put('maxPerMinute', number(data.maxPerMinute), 120);
put('memory', text(data.memory), "page");
put('sdkCalls', tick(data.sdkCalls), false);

// Whatever is not clearly answered waits for consent.
const waits = data.consentSource !== 'tool' && data.consentSource !== 'none';
const consentType = text(data.consentType) || 'analytics_storage';
const canAsk = !waits || queryPermission('access_consent', consentType, 'read');
const stateOf = granted => (granted ? 'granted' : 'denied');

const fail = reason => {
  logToConsole('Chat data layer: ' + reason);
  data.gtmOnFailure();
};

// One listener per consent type and page, however often the tag fires.
const followConsent = push => {
  const key = 'follows ' + consentType;
  if (queryPermission('access_template_storage')) {
    if (templateStorage.getItem(key)) return;
    templateStorage.setItem(key, true);
  }
  addConsentListener(consentType, (type, granted) => {
    push({ consent: stateOf(granted) });
  });
};

const configure = () => {
  const push = createQueue('chatTracker');
  settings.consent = stateOf(!waits || (canAsk && isConsentGranted(consentType)));
  push(settings);
  if (waits && canAsk) followConsent(push);
};


if (vendors.length === 0) {
  fail('tick at least one chat product.');
} else if (!queryPermission('access_globals', 'readwrite', 'chatTracker')) {
  fail('a policy of this page keeps the settings from the listener.');
} else {
  configure();
  if (!canAsk) {
    fail('the state of ' + consentType + ' may not be read, so events stay back.');
  } else {
    data.gtmOnSuccess();
  }
}


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "chatTracker"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_template_storage",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "logging",
        "versionId": "1"
      },
      "param": [
        {
          "key": "environments",
          "value": {
            "type": 1,
            "string": "debug"
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Fails when the page forbids the queue
  code: |-
    mock('queryPermission', id => id !== 'access_globals');

    runCode(tag);

    assertThat(pushed).hasLength(0);
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
- name: Fails without a chat product
  code: |-
    runCode({ consentSource: 'none' });

    assertThat(pushed).hasLength(0);
    assertApi('logToConsole').wasCalledWith('Chat data layer: tick at least one chat product.');
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
- name: Follows consent without a memory too
  code: |-
    tag.consentSource = 'mode';
    mock('queryPermission', id => id !== 'access_template_storage');

    runCode(tag);

    assertThat(listeners).hasLength(1);
- name: Follows each consent type once
  code: |-
    tag.consentSource = 'mode';

    ['analytics_storage', 'functionality_storage', 'analytics_storage'].forEach(consentType => {
      tag.consentType = consentType;
      runCode(tag);
    });

    assertThat(listeners).hasLength(2);
- name: Hands over what differs from the defaults
  code: |-
    tag.beforeConsent = 'drop';
    tag.answers = true;
    tag.ids = true;
    tag.staff = true;
    tag.personalData = true;
    tag.only = 'first_event\n\n second_event ';
    tag.ignore = '';
    tag.events = [{ native: 'coupon_redeemed', event: 'chat_goal' }];
    tag.sdkCalls = true;
    tag.customKeys = 'order.total';
    tag.memory = 'tab';
    tag.maxPerMinute = '60';
    tag.dataLayer = 'siteLayer';

    runCode(tag);

    settings.beforeConsent = 'drop';
    settings.answers = 'keep';
    settings.ids = 'keep';
    settings.staff = 'keep';
    settings.personalData = 'keep';
    settings.only = ['first_event', 'second_event'];
    settings.ignore = [];
    settings.events = { coupon_redeemed: 'chat_goal' };
    settings.sdkCalls = true;
    settings.customKeys = ['order.total'];
    settings.memory = 'tab';
    settings.maxPerMinute = 60;
    settings.dataLayer = 'siteLayer';
    assertThat(pushed).isEqualTo([settings]);
- name: Keeps events back and fails if consent may not be read
  code: |-
    tag.consentSource = 'mode';
    mock('queryPermission', id => id !== 'access_consent');

    runCode(tag);

    settings.consent = 'denied';
    assertThat(pushed).isEqualTo([settings]);
    assertApi('gtmOnFailure').wasCalled();
    assertApi('gtmOnSuccess').wasNotCalled();
- name: Survives variables of any type
  code: |-
    const anything = [undefined, true, 7, {}, [{}], () => 1];

    anything.forEach(value => {
      tag.dataLayer = value;
      tag.only = value;
      tag.events = value;
      tag.memory = value;
      runCode(tag);
    });

    assertThat(pushed).hasLength(anything.length);
    assertApi('gtmOnFailure').wasNotCalled();
- name: Takes its firing as consent if the consent tool decides
  code: |-
    tag.consentSource = 'tool';

    runCode(tag);

    assertApi('createQueue').wasCalledWith('chatTracker');
    assertApi('isConsentGranted').wasNotCalled();
    assertApi('addConsentListener').wasNotCalled();
    assertThat(pushed).isEqualTo([settings]);
- name: Waits for consent mode and follows it once
  code: |-
    tag.consentSource = 'mode';

    runCode(tag);
    runCode(tag);

    assertApi('isConsentGranted').wasCalledWith('analytics_storage');
    settings.consent = 'denied';
    assertThat(pushed).isEqualTo([settings, settings]);
    assertThat(listeners).hasLength(1);

    listeners[0]('analytics_storage', true);
    listeners[0]('analytics_storage', false);
    assertThat(pushed[2]).isEqualTo({ consent: 'granted' });
    assertThat(pushed[3]).isEqualTo({ consent: 'denied' });
- name: Succeeds once the settings are handed over
  code: |-
    runCode(tag);

    assertThat(pushed).hasLength(1);
    assertApi('gtmOnSuccess').wasCalled();
    assertApi('gtmOnFailure').wasNotCalled();
setup: |-
  const tag = {"vendorChatwoot":true,"vendorCrisp":true,"vendorHubspot":true,"vendorIntercom":true,"vendorJivochat":true,"vendorLivechat":true,"vendorLoyjoy":true,"vendorTawk":true,"vendorTidio":true,"vendorUsercom":true,"vendorUserlike":true,"vendorZendesk":true,"consentSource":"mode","consentType":"analytics_storage","beforeConsent":"hold","answers":false,"ids":false,"staff":false,"personalData":false,"ignore":"unreadConversationCountChanged\njivo_onChangeState\njivo_onResizeCallback\njivo_onWidgetDestroy\nscreen_time\nhome_view_screen_time\nlive_chat_duration\ntawkUnreadCountChanged\ntawkTagsUpdated\nunreadMessages\nchat:unreadMessages","sdkCalls":false,"memory":"page","maxPerMinute":120,"dataLayer":"dataLayer"};
  const settings = {"vendors":["chatwoot","crisp","hubspot","intercom","jivochat","livechat","loyjoy","tawk","tidio","usercom","userlike","zendesk"],"dataLayer":"dataLayer","consent":"granted"};

  tag.consentSource = 'none';

  const pushed = [];
  const listeners = [];
  const stored = {};
  mock('addConsentListener', (_type, listener) => {
    listeners.push(listener);
  });
  mock('createQueue', () => settings => {
    pushed.push(settings);
  });
  mock('getContainerVersion', { previewMode: false, debugMode: false });
  mock('injectScript', (_url, onSuccess) => {
    onSuccess();
  });
  mock('isConsentGranted', false);
  mock('queryPermission', true);
  mockObject('templateStorage', {
    getItem: key => stored[key],
    setItem: (key, value) => {
      stored[key] = value;
    },
  });


___NOTES___

Made by chat-datalayer 0.1.0. Change the settings in the tag, not the template.


