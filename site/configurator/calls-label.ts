import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { questions } from '../language/texts.ts';
import { chatNames, chatsWithCalls } from '../look/chats.ts';

/** What the option is called that records what the page tells its chats; empty where no chosen chat lets that be heard. */
export function callsLabel({ vendors }: Choices, dictionary: Dictionary): string {
  const heard = chatsWithCalls(dictionary).filter(({ id }) => vendors.includes(id));
  return heard.length > 0 ? questions.extras.calls(chatNames(heard, 'or')) : '';
}
