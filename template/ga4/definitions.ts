/** What a GA4 property has to be told for these choices: definitions for the parameters, and which events are key events. */
import { registrations } from '../../schemas/analyst/registrations.ts';
import { defaultParameters, type Plan } from '../container/plan.ts';

/** One custom dimension or metric with the scope of an event, as the Admin API of GA4 names its parts. */
export interface Definition {
  readonly parameterName: string;
  /** What reports show: at most 82 letters, digits, spaces and underscores. */
  readonly displayName: string;
  /** At most 150 characters. */
  readonly description: string;
}

export interface Ga4Definitions {
  readonly dimensions: readonly Definition[];
  readonly metrics: readonly Definition[];
  /** Names of events to mark as key events, counted once per session. */
  readonly keyEvents: readonly string[];
}

/** Of what is sent to GA4: nothing else can be seen in its reports. */
export function ga4Definitions({ dictionary, parameters, events, keyEvents }: Plan): Ga4Definitions {
  const sent = events.length > 0 ? parameters : [];
  const known = registrations({ dictionary, defaultParameters });
  const defined = sent.map(name => {
    const registration = known.find(({ parameter }) => parameter === name);
    return { kind: registration?.kind, definition: registration ? ofOurs(registration) : ofSite(name) };
  });
  const those = (isMetric: boolean) =>
    defined.filter(({ kind }) => (kind === 'metric') === isMetric).map(({ definition }) => definition);
  return {
    dimensions: those(false),
    metrics: those(true),
    keyEvents: keyEvents.filter(name => events.includes(name)),
  };
}

type Registered = ReturnType<typeof registrations>[number];

const ofOurs = ({ parameter, name, description }: Registered): Definition => ({
  parameterName: parameter,
  displayName: name,
  description,
});

/** A field of the site's own, or one that is not recommended and was chosen all the same. */
const ofSite = (name: string): Definition => ({
  parameterName: name,
  displayName: `C${name.slice(1).replaceAll('_', ' ')}`,
  description: `What chat events of this site hold in ${name}.`,
});
