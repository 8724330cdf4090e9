/** Mistakes that people make in a template: the checker has to find each, and say where it is and what would be right. */

type Change = (text: string) => string;

/** Adds lines to the code. */
const code =
  (lines: string): Change =>
  text =>
    text.replace('const vendors = [];', `const vendors = [];\n${lines}`);

/** Each mistake as a change to a good template, with what a finding says: where, what, and what would be right. */
export const templateMistakes: {
  readonly [name: string]: readonly [change: Change, path: RegExp, description: RegExp, fix: RegExp];
} = {
  'api that is never used': [
    code("const more = require('makeNumber');"),
    /^code$/,
    /makeNumber is required and never used/,
    /Remove/,
  ],
  'brace too many': [
    text => text.replace('___INFO___\n\n{', '___INFO___\n\n{{'),
    /^info$/,
    /cannot be read/,
    /brackets/,
  ],
  'byte order mark': [text => `\uFEFF${text}`, /file, line 1/, /U\+FEFF/, /Remove it/],
  'carriage returns': [text => text.replaceAll('\n', '\r\n'), /file, line 1/, /U\+000D/, /line feed/],
  'checkbox without a simple value': [
    text => text.replace(/"checkboxText": "([^"]*)",\n *"simpleValueType": true,/, '"checkboxText": "$1",'),
    /field vendorAcme/,
    /no simpleValueType/,
    /simpleValueType: true/,
  ],
  'constant assigned again': [code('const more = 1;\nmore = 2;'), /code, line \d+/, /constant more/, /let/],
  'default that is not offered': [
    text => text.replace('"defaultValue": "mode"', '"defaultValue": "always"'),
    /field consentSource/,
    /"always"/,
    /mode, tool, none/,
  ],
  destructuring: [
    code('const { length: more } = vendors;'),
    /code, line \d+/,
    /ObjectPattern/,
    /older JavaScript/,
  ],
  'failure that is never told': [
    text => text.replaceAll('gtmOnFailure', 'gtmOnSuccess'),
    /^code$/,
    /never calls data\.gtmOnFailure/,
    /every path/,
  ],
  'field that does not exist': [
    code('const more = data.nothing;'),
    /^code$/,
    /reads data\.nothing/,
    /vendorAcme/,
  ],
  'field that exists twice': [
    text => text.replace('"name": "staff"', '"name": "ids"'),
    /field ids/,
    /exists twice/,
    /Rename/,
  ],
  'field that is never read': [
    text => text.replaceAll('data.memory', 'data.only'),
    /field memory/,
    /never read/,
    /data\.memory/,
  ],
  'id of an installed template': [
    text => text.replace('cvt_temp_public_id', 'cvt_ABCDE'),
    /info/,
    /"cvt_ABCDE"/,
    /cvt_temp_public_id/,
  ],
  'logging on every page': [
    text => text.replace('"string": "debug"', '"string": "all"'),
    /permission logging/,
    /every page/,
    /debug/,
  ],
  'long description': [
    text => text.replace('"description": "', `"description": "${'very '.repeat(40)}`),
    /info/,
    /description is \d+ characters long/,
    /200/,
  ],
  'marker inside a section': [
    text => text.replace('// Only what differs', '___INFO___\n// Only what differs'),
    /section ___INFO___/,
    /twice/,
    /look like a marker/,
  ],
  'method that an api lacks': [
    code("const more = JSON.rawJSON('1');"),
    /code, line \d+/,
    /method rawJSON/,
    /interpreter/,
  ],
  'method that strings lack': [
    code("const more = text('').startsWith('a');"),
    /code, line \d+/,
    /method startsWith/,
    /interpreter/,
  ],
  'missing permission': [
    code("require('x');\nconst more = require('sendPixel');\nmore('https://www.example.com/');"),
    /permissions/,
    /needs send_pixel/,
    /Add send_pixel/,
  ],
  'missing section': [
    text => text.replace('___NOTES___', 'Notes'),
    /section ___NOTES___/,
    /missing/,
    /if need be empty/,
  ],
  'missing semicolon': [code('const more = 1'), /code, line \d+/, /semicolon is missing/, /Write it/],
  'name from the browser': [
    code('const more = window;'),
    /code, line \d+/,
    /window is not declared/,
    /require/,
  ],
  'new object': [code('const more = new Error();'), /code, line \d+/, /NewExpression/, /older JavaScript/],
  'newer words in a test': [
    text => text.replace('setup: |-', 'setup: |-\n  const more = `a`;'),
    /scenario ".*", line \d+/,
    /TemplateLiteral/,
    /older JavaScript/,
  ],
  'no logo': [text => text.replace(/"thumbnail": ".*"/, '"thumbnail": ""'), /info/, /no logo/, /PNG/],
  'operator that the parser lacks': [
    code("const more = 'a' in { a: 1 };"),
    /code, line \d+/,
    /operator in/,
    /older JavaScript/,
  ],
  'optional chaining': [code('const more = data?.only;'), /^code$/, /does not parse/, /ECMAScript 5/],
  'parse float': [
    code("const more = parseFloat('1');"),
    /code, line \d+/,
    /parseFloat is not declared/,
    /require/,
  ],
  'path of the browser': [
    text => text.replaceAll('chatTracker', 'document.chatTracker'),
    /permission access_globals/,
    /document\.chatTracker belongs to the browser/,
    /of your own/,
  ],
  'path without permission': [
    code("createQueue('otherTracker')(1);"),
    /permission access_globals/,
    /does not let the code write otherTracker/,
    /Add otherTracker with write/,
  ],
  'permission that is never used': [
    text => text.replaceAll("require('logToConsole')", "require('getType')"),
    /permissions/,
    /logging is asked for/,
    /Remove/,
  ],
  'plain apostrophe': [text => text.replace(/\\u0027/, "'"), /parameters/, /plain '/, /\\u0027/],
  'punctuation in the name of a test': [
    text => text.replace(/- name: Fails/, '- name: Fails, too'),
    /scenario "Fails, too/,
    /punctuation/,
    /letters/,
  ],
  'regular expression': [
    code('const more = /a/;'),
    /code, line \d+/,
    /regular expression/,
    /older JavaScript/,
  ],
  'right that is never used': [
    text => text.replace(/("boolean": )false/, '$1true'),
    /permission access_globals/,
    /execute chatTracker/,
    /Take that away/,
  ],
  'script host of one label': [
    text => text.replace(/"string": "https:[^"]*datalayer\.js"/, '"string": "https://localhost/x.js"'),
    /permission inject_script/,
    /localhost/,
    /two labels/,
  ],
  'script that is never loaded': [
    text => text.replace(/("string": "https:[^"]*)datalayer\.js"/, '$1other.js"'),
    /permission inject_script/,
    /other\.js, which is never loaded/,
    /Remove this address/,
  ],
  'script that is not admitted': [
    text => text.replace(/("string": "https:[^"]*)datalayer\.js"/, '$1other.js"'),
    /permission inject_script/,
    /does not admit https:/,
    /Add this address/,
  ],
  'script of one chat that is not admitted': [
    text => text.replace(/("string": "https:[^"]*datalayer)\.(?!debug)\w+\.js"/, '$1.js"'),
    /permission inject_script/,
    /does not admit https:\S+datalayer\.\w+\.js/,
    /Add this address/,
  ],
  'sections in another order': [
    text =>
      text
        .replace('___INFO___', '___X___')
        .replace('___TEMPLATE_PARAMETERS___', '___INFO___')
        .replace('___X___', '___TEMPLATE_PARAMETERS___'),
    /section ___INFO___/,
    /not in its place/,
    /order/,
  ],
  'sections too close': [
    text => text.replace('\n\n\n___INFO___', '\n\n___INFO___'),
    /^file$/,
    /not spaced/,
    /two before the next/,
  ],
  'settings without annotation': [
    text => text.replace(/,\n {4}"clientAnnotations": \{[^}]*\}/, ''),
    /permission access_globals/,
    /clientAnnotations/,
    /where there are settings/,
  ],
  'shorthand property': [
    code('const more = { vendors };'),
    /code, line \d+/,
    /short form of a property/,
    /older JavaScript/,
  ],
  spread: [code('const more = [...vendors];'), /code, line \d+/, /SpreadElement/, /older JavaScript/],
  'template literal': [code('const more = `a`;'), /code, line \d+/, /TemplateLiteral/, /older JavaScript/],
  'template of another kind': [
    text => text.replace('"type": "TAG"', '"type": "MACRO"'),
    /info/,
    /"MACRO"/,
    /"TAG"/,
  ],
  'test margin lost': [
    text => text.replace('  code: |-', ' code: |-'),
    /^tests$/,
    /cannot be read/,
    /indentation/,
  ],
  'try and catch': [
    code('try { tick(1); } catch (error) { tick(0); }'),
    /code, line \d+/,
    /TryStatement/,
    /older JavaScript/,
  ],
  'unknown api': [
    code("const more = require('setTimeout');"),
    /^code$/,
    /setTimeout is not an API/,
    /correct its name/,
  ],
  'unknown category': [text => text.replace('"CHAT"', '"CHATS"'), /info/, /"CHATS" is unknown/, /CHAT,/],
  'unknown kind of field': [
    text => text.replace('"type": "CHECKBOX"', '"type": "TOGGLE"'),
    /field vendorAcme/,
    /type TOGGLE/,
    /CHECKBOX/,
  ],
  'unknown permission': [
    text => text.replace('"publicId": "logging"', '"publicId": "access_console"'),
    /permission access_console/,
    /no such permission/,
    /logging/,
  ],
  'unknown section': [
    text => text.replace('___WEB_PERMISSIONS___', '___SERVER_PERMISSIONS___'),
    /section ___SERVER_PERMISSIONS___/,
    /not a section of a web template/,
    /___WEB_PERMISSIONS___/,
  ],
  'unknown validator': [
    text => text.replace('"POSITIVE_NUMBER"', '"WHOLE_NUMBER"'),
    /field maxPerMinute/,
    /WHOLE_NUMBER/,
    /POSITIVE_NUMBER/,
  ],
  'way with two ends': [
    code('if (vendors.length > 9) {\n  data.gtmOnSuccess();\n}'),
    /^code$/,
    /calls them twice/,
    /return/,
  ],
  'way without an end': [
    code('if (vendors.length > 9) {\n  return;\n}'),
    /^code$/,
    /without either/,
    /every path/,
  ],
  'write only set in window': [
    code("const more = require('setInWindow');\nmore('chatTracker.more', 1);"),
    /permission access_globals/,
    /does not let the code read chatTracker\.more/,
    /Add chatTracker\.more with read/,
  ],
};
