/** Random pages whose sums a model knows: the page does to each record what the model says becomes of it. */
import fc from 'fast-check';
import { type EventOutcome, type Modelled, play } from '../../../../scripts/cli/verify/model.ts';
import { chatId, chatTelling, description } from './chat.ts';
import { between, gtm, listener, type Pages, page } from './parts.ts';

/** A page and what the model says of it. */
export interface ModelledPage extends Pages {
  readonly name: string;
  readonly model: Modelled;
}

const fate = fc.constantFrom<EventOutcome>('ignored', 'kept', 'filtered', 'copied', 'repeated', 'late');
const samples = fc.sample(fc.array(fate, { minLength: 1, maxLength: 12 }), { seed: 20261130, numRuns: 8 });

/** What a tool does with a record of this number, by the fates of the numbered. */
const tool = (numbered: readonly EventOutcome[]): string => `
  var fate = ${JSON.stringify(numbered)}[o.chat_seq - 1];
  if (fate === 'filtered') return;
  if (fate === 'late') { setTimeout(function () { push(o); }, 20); return; }
  push(o);
  if (fate === 'copied') push(Object.assign({}, o));
  if (fate === 'repeated') push(o);`;

export const modelledPages: readonly ModelledPage[] = samples.map((fates, at) => {
  const events = fates.map((fate, nth) => (fate === 'ignored' ? `ignored_${nth}` : `event_${nth}`));
  return {
    name: `${at + 1}: ${fates.join(', ')}`,
    model: play(fates),
    html: page(
      gtm(),
      between(tool(fates.filter(fate => fate !== 'ignored'))),
      listener({ vendors: [chatId], ignore: ['ignored_*'] }),
      chatTelling(),
      description(...events),
    ),
    watched: 150,
  };
});
