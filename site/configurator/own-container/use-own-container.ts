import { useState } from 'preact/hooks';
import { recipesInWords } from '../../../bundle/language/words.ts';
import { recipes } from '../../../bundle/vendors/generated/recipes.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { noPublicId } from '../../../template/container/origin.ts';
import { type Found, find } from '../../../template/own-container/find.ts';
import type { OwnFile } from '../../../template/own-container/own-entities.ts';
import { readFile } from '../../../template/own-container/read.ts';
import { files, words } from '../../language/texts.ts';
import { readChoices } from '../earlier-file.ts';
import type { FormState } from '../form-state.ts';
import { withFound } from './own-answers.ts';

/** A container that somebody has opened, and what is in it. */
export interface OwnContainer {
  readonly file: OwnFile;
  readonly found: Found;
  /** Name of the file. */
  readonly name: string;
}

/** Keeps the container that was opened last. It stays in this page. */
export function useOwnContainer({ choices, dictionary }: FormState, take: (choices: Choices) => void) {
  const [own, keep] = useState<OwnContainer>();

  /** Takes an export of somebody's own and fills in what it shows; else the answers stay, and it says what is wrong. */
  const open = (name: string, bytes: Uint8Array): string | undefined => {
    const { file, fault } = readFile(bytes);
    if (!file) return fault;
    if (!isExport(file)) return files.own.noExport;
    const found = find(file, { dictionary, recipes: words ? recipesInWords(recipes, words) : recipes });
    const earlier = found.ours.tags.length > 0 ? readChoices(file, dictionary) : undefined;
    take(
      withFound(choices, found, earlier && 'choices' in earlier ? earlier.choices : undefined, dictionary),
    );
    keep({ file, found, name });
    return;
  };
  return { own, open };
}

/** Files that were made here come from no container of anybody. */
function isExport({ containerVersion: { container } }: OwnFile): boolean {
  const id = container?.publicId;
  return typeof id === 'string' && id !== noPublicId;
}
