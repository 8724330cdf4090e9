/** What GA4 has to be told. */
import type { Ga4Definitions } from '../../../template/ga4/definitions.ts';
import { steps } from '../../language/texts.ts';
import { inWords } from '../../look/in-words.ts';
import { on, type Step } from './step.ts';

const texts = steps;

export function ga4Steps({ dimensions, metrics, keyEvents }: Ga4Definitions): Step[] {
  const registered = dimensions.length + metrics.length;
  return [
    ...on(registered > 0, {
      id: 'definitions',
      lasts: true,
      text: texts.definitions(registered, keyEvents.length > 0),
      picture: 'definitions',
    }),
    ...keyEventSteps(keyEvents),
  ];
}

/** GA4 has moved these places: the words fit the screen with the star and the one with the switch before it. */
function keyEventSteps(keyEvents: readonly string[]): Step[] {
  const sent = keyEvents.map(name => `*${name}*`);
  if (sent.length === 0) return [];
  const isOne = sent.length === 1;
  return [
    {
      id: 'key-events',
      lasts: true,
      text: texts.keyEvents(inWords(sent), isOne),
      picture: 'keyEvents',
    },
    {
      id: 'once-per-session',
      lasts: true,
      text: texts.oncePerSession(isOne),
    },
  ];
}
