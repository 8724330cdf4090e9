/** Says which choices about GA4 cannot be. */
import { eventNamed, fieldNamed } from '../../schemas/dictionary/look-up.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { faults } from '../language/texts.ts';
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
  return [wrong('measurementId', measurementId, faults.noMeasurementId, faults.measurementId)];
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
    const fix = faults.choose(eventNames.join(', '));
    if (!entry) return wrong('events', eventName, faults.noEvent, fix);
    if (from.some(({ id }) => vendors.includes(id))) {
      return wrong('events', eventName, faults.neverComes, fix);
    }
    const others = from.map(({ label }) => label).join(', ');
    return wrong('events', eventName, faults.neverFromThese(others), fix);
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
      ? [wrong('parameters', parameters.length, faults.tooMany, faults.atMost(mostParameters))]
      : [];
  return [...unknownClasses, ...many, ...once('parameters', parameters), ...parameters.flatMap(checkField)];

  function checkField(name: string): Finding[] {
    const entry = fieldNamed(dictionary, name);
    if (!filled.includes(name)) {
      const description = entry ? faults.neverFilled : faults.noField;
      return [wrong('parameters', name, description, faults.choose(filled.join(', ')))];
    }
    const privacy = entry?.privacy ?? 'plain';
    if (entry?.dimension === 'never' && privacy === 'plain') {
      return [wrong('parameters', name, faults.useless, faults.leaveOut)];
    }
    if (privacy === 'plain' || entry?.dimension !== 'never') return [];
    if (!sendPrivate.includes(privacy)) {
      return [wrong('parameters', name, faults.personal, faults.orSend(privacy))];
    }
    if (settings[privacy] === 'keep') return [];
    return [wrong('parameters', name, faults.neverRecorded, faults.orKeep(privacy))];
  }
}
