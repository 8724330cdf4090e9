/**
 * A script for Google Apps Script that registers in GA4 what chat events bring, for people who have no shell. It uses the
 * service `AnalyticsAdmin`, whose functions are those of the Admin API: the body first, then the path.
 */
import type { Ga4Definitions } from './definitions.ts';
import { ga4KindNames, ga4Limits } from './limits.ts';
import { sentences } from './sentences.ts';

/** Whose script it is. */
export interface AppsScriptInput {
  readonly definitions: Ga4Definitions;
  /** The id of the web stream, by which the script finds the property; it asks for the property's number if empty. */
  readonly measurementId: string;
}

/** The text to paste: what it will do stands at its head, in plain words. */
export function renderAppsScript({ definitions, measurementId }: AppsScriptInput): string {
  const { dimensions, metrics, keyEvents } = definitions;
  const counts = [
    counted(dimensions.length, 'custom dimension', 'custom dimensions'),
    counted(metrics.length, 'custom metric', 'custom metrics'),
    counted(keyEvents.length, 'key event', 'key events'),
  ].join(', ');
  return `/**
 * Registers chat events in Google Analytics: ${counts}.
 * It adds what is missing and changes nothing that is there. You can run it again at any time.
 *
 * 1. Open script.google.com, click New project, and replace what is there with this text.
 * 2. Beside Services, click +, choose Google Analytics Admin API, then Add.
 * 3. Choose the function showPlan in the bar above and click Run. It changes nothing and tells you what is missing.
 *    Google asks you to allow the script to manage your Analytics: it runs as you, and only you can see it.
 *    If Google says that it has not verified this app, click Advanced, then Go to your project: it is your own script.
 * 4. Choose register and click Run.
 */

/** The measurement ID of your web stream. */
const MEASUREMENT_ID = ${JSON.stringify(measurementId)};
/** Or the number of the property, from Admin, Property details: it is used first if it is there. */
const PROPERTY = '';

const DIMENSIONS = ${list(dimensions)};
const METRICS = ${list(metrics)};
/** Counted once per session: one conversation has many messages. */
const KEY_EVENTS = ${list(keyEvents)};

/** How many of each fit into a property. */
const LIMITS = ${JSON.stringify(ga4Limits)};
const SAY = ${JSON.stringify(sentences, null, 2)};

${code}`;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const list = (entries: readonly unknown[]): string =>
  entries.length ? `[\n${entries.map(entry => `  ${JSON.stringify(entry)},\n`).join('')}]` : '[]';

const code = `function showPlan() {
  const plan = makePlan_();
  plan.lines.forEach(line => console.log(line));
  console.log(plan.fits ? say_('unchanged', { register: 'Run register' }) : noRoom_());
}

function register() {
  const plan = makePlan_();
  plan.lines.forEach(line => console.log(line));
  if (!plan.fits) throw new Error(noRoom_());
  const failed = plan.missing.filter(entry => !added_(entry));
  console.log(
    failed.length ? say_('failed', { count: failed.length, again: 'register' }) : say_('done', {}),
  );
  if (failed.length) throw new Error('Not added: ' + failed.map(entry => entry.name).join(', '));
}

const say_ = (name, values) => SAY[name].replace(/\\{(\\w+)\\}/g, (_, gap) => values[gap]);
const noRoom_ = () => say_('noRoom', { less: 'take lines out of the lists at the top of this script' });

/** What there is in GA4, what is missing, and whether it fits. */
function makePlan_() {
  if (typeof AnalyticsAdmin === 'undefined') {
    throw new Error('Beside Services, click +, choose Google Analytics Admin API, click Add, and run this again.');
  }
  const property = propertyName_();
  const { displayName, serviceLevel } = asked_(() => AnalyticsAdmin.Properties.get(property));
  const level = serviceLevel === 'GOOGLE_ANALYTICS_360' ? 'is360' : 'standard';
  const service = AnalyticsAdmin.Properties;
  const kinds = [
    {
      what: '${ga4KindNames.customDimensions}',
      most: LIMITS.customDimensions[level],
      there: all_(token => service.CustomDimensions.list(property, pageAt_(token)), 'customDimensions').filter(
        ({ scope }) => scope === 'EVENT',
      ),
      wanted: DIMENSIONS.map(definition => ({
        name: definition.parameterName,
        add: () => service.CustomDimensions.create({ ...definition, scope: 'EVENT' }, property),
      })),
      nameOf: ({ parameterName }) => parameterName,
    },
    {
      what: '${ga4KindNames.customMetrics}',
      most: LIMITS.customMetrics[level],
      there: all_(token => service.CustomMetrics.list(property, pageAt_(token)), 'customMetrics'),
      wanted: METRICS.map(definition => ({
        name: definition.parameterName,
        add: () =>
          service.CustomMetrics.create({ ...definition, scope: 'EVENT', measurementUnit: 'STANDARD' }, property),
      })),
      nameOf: ({ parameterName }) => parameterName,
    },
    {
      what: '${ga4KindNames.keyEvents}',
      most: LIMITS.keyEvents[level],
      there: all_(token => service.KeyEvents.list(property, pageAt_(token)), 'keyEvents'),
      // Those that every property has take no room.
      takesRoom: ({ custom }) => custom !== false,
      wanted: KEY_EVENTS.map(eventName => ({
        name: eventName,
        add: () => service.KeyEvents.create({ eventName, countingMethod: 'ONCE_PER_SESSION' }, property),
      })),
      nameOf: ({ eventName }) => eventName,
    },
  ];
  const plan = { lines: [say_('property', { name: displayName, path: property })], missing: [], fits: true };
  kinds.forEach(kind => addToPlan_(plan, kind));
  return plan;
}

function addToPlan_(plan, { what, most, there, wanted, nameOf, takesRoom = () => true }) {
  const used = there.filter(takesRoom).length;
  const known = there.map(nameOf);
  const missing = wanted.filter(({ name }) => known.indexOf(name) < 0);
  plan.missing.push(...missing);
  const names = missing.length ? ' (' + missing.map(({ name }) => name).join(', ') + ')' : '';
  plan.lines.push(say_('kind', { what, used, most, missing: missing.length, names }));
  if (used + missing.length > most) {
    plan.fits = false;
    plan.lines.push(say_('tooMany', { count: used + missing.length - most }));
  }
  there
    .filter(entry => entry.countingMethod === 'ONCE_PER_EVENT' && KEY_EVENTS.indexOf(entry.eventName) >= 0)
    .forEach(({ eventName }) => plan.lines.push(say_('oncePerEvent', { name: eventName })));
}

/** Adds one; what somebody else has added in the meantime is there as well. */
function added_({ name, add }) {
  try {
    asked_(add);
    console.log(say_('added', { name }));
    return true;
  } catch (error) {
    if (/ALREADY_EXISTS|already exists/i.test(error.message)) {
      console.log(say_('there', { name }));
      return true;
    }
    console.log(say_('notAdded', { name, why: error.message }));
    return false;
  }
}

/** The property that PROPERTY names, or the one whose web stream has the measurement ID. */
function propertyName_() {
  if (PROPERTY) {
    if (!/^\\d+$/.test(PROPERTY)) throw new Error(say_('noNumber', { option: 'PROPERTY', given: PROPERTY }));
    return 'properties/' + PROPERTY;
  }
  if (!MEASUREMENT_ID) throw new Error('Enter the number of your property at the top, as PROPERTY.');
  const accounts = all_(token => AnalyticsAdmin.AccountSummaries.list(pageAt_(token)), 'accountSummaries');
  const properties = accounts.flatMap(({ propertySummaries = [] }) => propertySummaries.map(({ property }) => property));
  const found = properties.find(property =>
    all_(token => AnalyticsAdmin.Properties.DataStreams.list(property, pageAt_(token)), 'dataStreams').some(
      ({ webStreamData }) => webStreamData && webStreamData.measurementId === MEASUREMENT_ID,
    ),
  );
  if (found) return found;
  const number = 'enter the number of the property at the top, as PROPERTY';
  throw new Error(say_('notFound', { count: properties.length, id: MEASUREMENT_ID, number }));
}

const pageAt_ = token => (token ? { pageSize: 200, pageToken: token } : { pageSize: 200 });

/** Everything of a list, page after page. */
function all_(list, key) {
  const entries = [];
  let token;
  do {
    const page = asked_(() => list(token));
    entries.push(...(page[key] || []));
    token = page.nextPageToken;
  } while (token);
  return entries;
}

/** Asks again after a while where Google says that there were too many questions; says what to do where it refuses. */
function asked_(question) {
  for (let time = 1; ; time++) {
    try {
      return question();
    } catch (error) {
      if (/quota|rate limit/i.test(error.message) && time < 5) Utilities.sleep(time * 15000);
      else if (/permission/i.test(error.message)) {
        throw new Error(say_('role', {}) + ' ' + error.message);
      } else throw error;
    }
  }
}
`;
