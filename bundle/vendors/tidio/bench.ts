/** Tidio in the benchmark. */
import type { Bench } from '../room/bench.ts';

const native = 'messageFromOperator';
const name = `tidioChat-${native}`;
const data = { message: 'Let me have a look.', fromBot: false };

export const bench: Bench<{ readonly document?: Document }> = {
  globals: () => ({}),
  fire: page => page.document?.dispatchEvent(Object.assign(new Event(name), { data })),
  attach: `{
    const told = listener(undefined, '${native}');
    page.document.addEventListener('${name}', ({ data }) => told(data));
  }`,
  snippet: `page.document.addEventListener('${name}', ({ data: { fromBot } }) => {
    page.dataLayer.push({ event: '${native}', fromBot });
  });`,
};
