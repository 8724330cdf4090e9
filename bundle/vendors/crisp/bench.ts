/** Crisp in the benchmark. */
import type { Bench } from '../room/bench.ts';

type Command = readonly [verb: string, native: string, listener: (argument: object) => unknown];

const native = 'message:received';
const message = {
  content: 'Let me have a look.',
  from: 'operator',
  type: 'text',
  user: { nickname: 'Jonas' },
};

export const bench: Bench<{ $crisp: Command[] }> = {
  globals: () => ({ $crisp: [] }),
  // The last listener counts.
  fire: ({ $crisp }) => {
    for (let at = $crisp.length - 1; at >= 0; at--) {
      const [verb, name, listener] = $crisp[at]!;
      if (verb === 'on' && name === native) return listener(message);
    }
    return undefined;
  },
  attach: `page.$crisp.push(['on', '${native}', listener(undefined, '${native}')]);`,
  snippet: `page.$crisp.push(['on', '${native}', message => {
    page.dataLayer.push({ event: '${native}', ...message });
  }]);`,
};
