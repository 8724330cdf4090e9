import { useState } from 'preact/hooks';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { mostBytes } from '../../template/own-container/read.ts';
import { files } from '../language/texts.ts';
import { FileButton } from '../look/file-button.tsx';
import { readEarlierFile } from './earlier-file.ts';

interface Props {
  readonly dictionary: Dictionary;
  readonly open: (choices: Choices) => void;
  /** Takes a container of the site's own; says why, where it is none. */
  readonly openOwn: (name: string, bytes: Uint8Array) => string | undefined;
}

const { earlier: texts } = files;

/** Opens a file that was downloaded earlier: chosen with the button, or dropped anywhere on the page. */
export function Opener({ dictionary, open, openOwn }: Props) {
  const [said, say] = useState<{ text: string; isFault: boolean }>();
  const read = async (file: File) => {
    const bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
    if (openOwn(file.name, bytes) === undefined) return say(undefined);
    const result = readEarlierFile(bytes, dictionary);
    if (result.fault !== undefined) return say({ text: `${file.name}: ${result.fault}`, isFault: true });
    open(result.choices);
    say({ text: `${file.name}: ${result.message}`, isFault: false });
  };
  return (
    <div class="opener">
      <p>
        {texts.opening}{' '}
        <FileButton
          text={texts.button}
          label={texts.label}
          accept=".json,application/json"
          class="quiet"
          read={read}
        />
      </p>
      <p role="status" class={said?.isFault ? 'fault' : 'good'}>
        {said?.text}
      </p>
    </div>
  );
}
