/** `chat-datalayer/container`: the container file that somebody chooses. */
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import { checkChoices as check } from '../../template/container/check-choices.ts';
import { type Choices, defaultChoices as usual } from '../../template/container/choices.ts';
import { container as make } from '../../template/container/container.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { given } from './given.ts';
import { parts } from './parts.ts';

export type { Finding } from '../../schemas/src/finding.ts';
export type { Choices, Delivery } from '../../template/container/choices.ts';
export { printContainer } from '../../template/container/print.ts';
export type { ContainerFile } from '../../template/gtm/file/entities.ts';

/** The choices that stand for those that nobody makes: all chats, the script inside, Consent Mode, the usual events. */
export function defaultChoices(): Choices {
  return usual(dictionary);
}

/** Finds what is impossible about the choices; nothing found means that `container` will not throw. */
export function checkChoices(choices: Partial<Choices> = {}): Finding[] {
  return check(completed(choices), dictionary);
}

/** Makes the container file; `printContainer` gives its text. Throws when the choices are impossible, saying why. */
export function container(choices: Partial<Choices> = {}): ContainerFile {
  return make(completed(choices), dictionary, parts);
}

function completed(choices: Partial<Choices>): Choices {
  return { ...defaultChoices(), ...given('choices', choices) };
}
