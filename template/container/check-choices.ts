/** Says which choices cannot be, and what could be instead. */
import { nativeNamed, vendorNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { faults } from '../language/texts.ts';
import { consentTypes } from '../tag/inputs.ts';
import { checkConsentTool } from './check-consent-tool.ts';
import { checkEvents, checkMeasurementId, checkParameters } from './check-ga4.ts';
import { checkScriptUrl } from './check-script-url.ts';
import { checkSettings } from './check-settings.ts';
import { type Choices, defaultChoices } from './choices.ts';
import { native } from './event-name.ts';
import { keptOutBy } from './kept-out-by.ts';
import { siteSystems } from './site-systems.ts';
import { once, oneOf, wrong } from './wrong.ts';

/** Finds everything impossible about the choices; none means that `container` will not throw. */
export function checkChoices(choices: Choices, dictionary: Dictionary): Finding[] {
  const shape = checkShape(choices, defaultChoices(dictionary));
  if (shape.length > 0) return shape;
  const first = [...checkVendors(choices, dictionary), ...checkSettings(choices.settings, dictionary)];
  if (first.length > 0) return first;
  return checks.flatMap(check => check(choices, dictionary));
}

type Check = (choices: Choices, dictionary: Dictionary) => Finding[];

const checks: readonly Check[] = [
  ({ chatLoadedBy }) => oneOf('chatLoadedBy', chatLoadedBy, ['', 'tag', 'plugin', 'page']),
  ({ siteSystem }) => oneOf('siteSystem', siteSystem, ['', ...Object.keys(siteSystems)]),
  ({ delivery }) => oneOf('delivery', delivery, ['inline', 'host', 'cdn', 'page']),
  ({ consentSource }) => oneOf('consentSource', consentSource, ['mode', 'tool', 'none']),
  ({ consentType }) => oneOf('consentType', consentType, Object.keys(consentTypes)),
  checkConsentTool,
  checkScriptUrl,
  checkMeasurementId,
  checkEvents,
  checkParameters,
  checkNatives,
  ({ choicesLink }) =>
    choicesLink.includes('{{') ? [wrong('choicesLink', choicesLink, faults.isVariable, faults.noBraces)] : [],
];

/** Every choice is there and of the right kind; choices may come from a link or a command line. */
function checkShape(choices: Choices, standard: Choices): Finding[] {
  const given = choices as unknown as { readonly [name: string]: unknown };
  const unknown = Object.keys(given)
    .filter(name => !Object.hasOwn(standard, name))
    .map(name => wrong(name, given[name], faults.noChoice, faults.choose(Object.keys(standard).join(', '))));
  const unfit = Object.entries(standard)
    .filter(([name, value]) => !isFit(name, given[name], value))
    .map(([name, value]) => wrong(name, given[name], faults.wrongType, faults.write(kindFor(name, value))));
  return [...unknown, ...unfit];
}

function kindOf(value: unknown): string {
  if (Array.isArray(value))
    return value.every(item => typeof item === 'string') ? faults.kinds.texts : faults.kinds.list;
  return value === null ? faults.kinds.nothing : (kinds[typeof value] ?? typeof value);
}

const kinds: { readonly [type: string]: string } = faults.kinds;

/** Two lists may be left to us in one word. */
const isOrDefault = (name: string): boolean => name === 'events' || name === 'parameters';

function isFit(name: string, value: unknown, standard: unknown): boolean {
  if (isOrDefault(name)) return value === 'default' || kindOf(value) === faults.kinds.texts;
  return kindOf(value) === kindOf(standard);
}

const kindFor = (name: string, standard: unknown): string =>
  isOrDefault(name) ? faults.kinds.textsOrDefault : kindOf(standard);

function checkVendors({ vendors }: Choices, dictionary: Dictionary): Finding[] {
  const ids = dictionary.vendors.map(({ id }) => id);
  if (vendors.length === 0) return [wrong('vendors', vendors, faults.empty, faults.choose(ids.join(', ')))];
  return [...vendors.flatMap(id => oneOf('vendors', id, ids)), ...once('vendors', vendors)];
}

function checkNatives(choices: Choices, dictionary: Dictionary): Finding[] {
  const { natives, vendors, settings } = choices;
  return [...once('natives', natives), ...natives.flatMap(checkNative)];

  function checkNative(text: string): Finding[] {
    const { vendor, name } = native(text);
    const product = vendorNamed(dictionary, vendor);
    if (!name || !product || !vendors.includes(product.id)) {
      return [wrong('natives', text, faults.noChat, faults.writeNative(vendors.join(', ')))];
    }
    const event = nativeNamed(product, name);
    const setting = keptOutBy({ vendor, name }, event, choices, dictionary);
    if (setting) {
      return [wrong('natives', text, faults.neverRecorded, faults.orChange(setting))];
    }
    if (event || Object.hasOwn(settings.events ?? {}, name)) return [];
    return [wrong('natives', text, faults.notDocumented(product.label), faults.fromDictionary)];
  }
}
