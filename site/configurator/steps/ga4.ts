/** What GA4 has to be told. */
import type { Ga4Definitions } from '../../../template/ga4/definitions.ts';
import { inWords } from '../../look/in-words.ts';
import { on, type Step } from './step.ts';

export function ga4Steps({ dimensions, metrics, keyEvents }: Ga4Definitions): Step[] {
  const registered = dimensions.length + metrics.length;
  return [
    ...on(registered > 0, {
      id: 'definitions',
      lasts: true,
      text: `In GA4, click *Admin*, *Custom definitions* and create an entry for each of the ${registered} parameters below. Or let the script *For GA4* do this${keyEvents.length > 0 ? ' and the next two steps' : ''}.`,
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
      text: `A day after publishing, click *Admin*, *Data display*, then *Events* in GA4, and mark ${inWords(sent)} as ${isOne ? 'a key event' : 'key events'}, with the star or switch beside the name. A name is listed once its event has arrived.`,
      picture: 'keyEvents',
    },
    {
      id: 'once-per-session',
      lasts: true,
      text: `Under *Key events*, open the menu of ${isOne ? 'this event' : 'each of them'}, click *Change counting method* and choose *Once per session*, so that a visitor who chats on three pages counts once.`,
    },
  ];
}
