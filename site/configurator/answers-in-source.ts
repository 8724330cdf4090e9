/** What the source of a page answers of the questions. */
import { type ChatsInSource, chatsInSource } from '../../schemas/page-source/chats-in-source.ts';
import { namedInSource } from '../../schemas/page-source/named-in-source.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { consentTools } from '../../template/container/consent-tools.ts';
import { siteSystems } from '../../template/container/site-systems.ts';

export interface AnswersInSource extends ChatsInSource, Pick<Choices, 'siteSystem' | 'consentTool'> {}

export const answersInSource = (source: string, dictionary: Dictionary): AnswersInSource => ({
  ...chatsInSource(source, dictionary),
  siteSystem: namedInSource(source, siteSystems),
  consentTool: namedInSource(source, consentTools),
});

/** The choices with these answers; what the source does not tell stays as it was. */
export function withAnswers(choices: Choices, answers: AnswersInSource): Choices {
  const { found, siteSystem, consentTool } = answers;
  return {
    ...choices,
    ...(found.length > 0 && choices.chatLoadedBy === '' && { chatLoadedBy: 'page' as const }),
    ...(siteSystem && { siteSystem }),
    ...(consentTool && consentTool !== choices.consentTool && { consentTool, consentName: '' }),
  };
}
