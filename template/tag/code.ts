/** The sandboxed code of one template: the file `sandbox.js` with its marked places filled in. */
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { quoted } from '../../schemas/text/quoted.ts';
import { debugUrl, oneChatUrls, type TemplateOptions } from './delivery.ts';
import { defaultConsentType, settingInputs, vendorInput } from './inputs.ts';
import { queueName } from './permissions.ts';

/** Always told, so that a second container that reads another data layer is noticed whichever comes first. */
const alwaysSent: readonly string[] = ['dataLayer'];

/** Renders the code. `source` is the text of `sandbox.js`. */
export function code(source: string, options: TemplateOptions, dictionary: Dictionary): string {
  const loads = 'scriptUrl' in options;
  const blocks = { injects: loads, resident: !loads };
  const places = {
    vendors: vendorLines(dictionary),
    settings: settingLines(dictionary),
    script: loads ? scriptLines(options.scriptUrl, dictionary) : [],
  };
  const names: { readonly [name: string]: string } = {
    DEFAULT_CONSENT_TYPE: defaultConsentType,
    QUEUE_NAME: queueName,
    ...(loads && { DEBUG_URL: debugUrl(options.scriptUrl) }),
  };
  return fill(keep(source, blocks), places)
    .replace(/'([A-Z_]+)'/g, (whole, name) => (names[name] ? quoted(names[name]) : whole))
    .trimEnd();
}

/** Keeps or drops the lines between `// #name` and `// #end`. */
function keep(source: string, blocks: { readonly [name: string]: boolean }): string {
  return source.replace(/^ *\/\/ #(\w+)\n((?:(?! *\/\/ #).*\n)*?) *\/\/ #end\n/gm, (_all, name, lines) =>
    blocks[name] ? lines : '',
  );
}

/** Puts lines in the place of `// #name`. */
function fill(source: string, places: { readonly [name: string]: readonly string[] }): string {
  return source.replace(/^\/\/ #(\w+)$/gm, (_all, name) => (places[name] ?? []).join('\n'));
}

function vendorLines({ vendors }: Dictionary): string[] {
  return vendors.map(({ id }) => `if (tick(data.${vendorInput(id)})) vendors.push(${quoted(id)});`);
}

/** Which file is loaded: where there is one for each chat, that of a chat which is ticked alone. */
function scriptLines(scriptUrl: string, dictionary: Dictionary): string[] {
  const alone = oneChatUrls(scriptUrl, dictionary);
  if (alone.length === 0) return [`const scriptUrl = ${quoted(scriptUrl)};`];
  return [
    'const alone = {',
    ...alone.map(([id, url]) => `  ${id}: ${quoted(url)},`),
    '};',
    `const scriptUrl = vendors.length === 1 ? alone[vendors[0]] : ${quoted(scriptUrl)};`,
  ];
}

/** One line per setting: how its input is read and what it is by default. */
function settingLines(dictionary: Dictionary): string[] {
  return settingInputs(dictionary).map(({ name, input, default: standard }) => {
    const reader = input === 'choice' ? 'text' : input;
    const known = alwaysSent.includes(name) ? '' : `, ${JSON.stringify(standard)}`;
    return `put(${quoted(name)}, ${reader}(data.${name})${known});`;
  });
}
