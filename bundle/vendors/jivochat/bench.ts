/** JivoChat in the benchmark. */
import type { Bench, Listener } from '../room/bench.ts';

const native = 'jivo_onMessageReceived';

export const bench: Bench<{ [native]?: Listener }> = {
  globals: () => ({}),
  fire: page => (page[native] as (() => void) | undefined)?.(),
  attach: `page.${native} = listener(page.${native}, '${native}');`,
  snippet: `page.${native} = () => {
    page.dataLayer.push({ event: '${native}' });
  };`,
};
