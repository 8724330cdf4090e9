/** Says which choices about GA4 cannot be. */
import { eventNamed, fieldNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { Choices } from './choices.ts';
import { noMeasurementId } from './origin.ts';
import { emittedEventNames, filledFields } from './plan.ts';
import { once, oneOf, wrong } from './wrong.ts';

/** GA4 takes more parameters (`ga4Limits`); more than this are hard to report on and eat the property's custom dimensions. */
export const mostParameters = 13;

/** Finds an id that is none, or still the placeholder. */
export function checkMeasurementId({ measurementId }: Choices): Finding[] {
  if (measurementId === '' || (/^G-[A-Z0-9]{4,16}$/.test(measurementId) && measurementId !== noMeasurementId))
    return [];
  const fix =
    'It looks like G-AB12CD34EF: GA4, Admin, Data streams, Measurement ID. Leave it empty to add it later.';
  return [wrong('measurementId', measurementId, 'is not a GA4 measurement ID', fix)];
}

/** Finds events that never come with these choices. */
export function checkEvents(choices: Choices, dictionary: Dictionary): Finding[] {
  const { events, vendors } = choices;
  if (events === 'default') return [];
  const eventNames = emittedEventNames(choices, dictionary);
  return [
    ...once('events', events),
    ...events.filter(eventName => !eventNames.includes(eventName)).map(neverComing),
  ];

  function neverComing(eventName: string): Finding {
    const entry = eventNamed(dictionary, eventName);
    const from = dictionary.vendors.filter(({ id }) => entry?.vendors[id]);
    const fix = `Choose among ${eventNames.join(', ')}.`;
    if (!entry) return wrong('events', eventName, 'is not one of our events', fix);
    if (from.some(({ id }) => vendors.includes(id))) {
      return wrong('events', eventName, 'never comes with these settings', fix);
    }
    const others = from.map(({ label }) => label).join(', ');
    return wrong(
      'events',
      eventName,
      `never comes from the chosen chat products, only from ${others || 'none'}`,
      fix,
    );
  }
}

/** Finds parameters that are never filled, of no use, or about persons without the separate consent. */
export function checkParameters(choices: Choices, dictionary: Dictionary): Finding[] {
  const { parameters, sendPrivate, settings } = choices;
  const classes = dictionary.settings
    .filter(({ values: choices }) => choices?.includes('keep'))
    .map(({ name }) => name);
  const unknownClasses = sendPrivate.flatMap(name => oneOf('sendPrivate', name, classes));
  if (parameters === 'default') return unknownClasses;
  const filled = filledFields(choices, dictionary);
  const many =
    parameters.length > mostParameters
      ? [wrong('parameters', parameters.length, 'are too many', `Choose at most ${mostParameters}.`)]
      : [];
  return [...unknownClasses, ...many, ...once('parameters', parameters), ...parameters.flatMap(checkField)];

  function checkField(name: string): Finding[] {
    const entry = fieldNamed(dictionary, name);
    if (!filled.includes(name)) {
      const description = entry ? 'is never filled by the chosen chat products' : 'is not one of our fields';
      return [wrong('parameters', name, description, `Choose among ${filled.join(', ')}.`)];
    }
    const privacy = entry?.privacy ?? 'plain';
    if (entry?.dimension === 'never' && privacy === 'plain') {
      return [wrong('parameters', name, 'is different in every record, so useless in GA4', 'Leave it out.')];
    }
    if (privacy === 'plain' || entry?.dimension !== 'never') return [];
    if (!sendPrivate.includes(privacy)) {
      const fix = `Leave it out, or list ${privacy} in sendPrivate to say that it may go to GA4.`;
      return [wrong('parameters', name, 'tells about a person', fix)];
    }
    if (settings[privacy] === 'keep') return [];
    return [
      wrong(
        'parameters',
        name,
        'is never recorded',
        `Set ${privacy} to "keep" in settings, or leave it out.`,
      ),
    ];
  }
}
