import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../container/choices.ts';
import { mostBytes, readEarlierFile } from './earlier-file.ts';

interface Props {
  readonly dictionary: Dictionary;
  readonly open: (choices: Choices) => void;
}

/** Opens a file that was downloaded earlier: chosen with the button, or dropped anywhere on the page. */
export function Opener({ dictionary, open }: Props) {
  const [said, say] = useState<{ text: string; isFault: boolean }>();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    const bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
    const result = readEarlierFile(bytes, dictionary);
    if (result.fault !== undefined) return say({ text: `${file.name}: ${result.fault}`, isFault: true });
    open(result.choices);
    say({ text: `${file.name}: ${result.says}`, isFault: false });
  };
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) read(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });
  return (
    <div class="opener">
      <p>
        Made a file before? Drop it here, or{' '}
        <button type="button" class="quiet" onClick={() => input.current!.click()}>
          open an earlier file
        </button>
      </p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Earlier container file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) read(file);
          currentTarget.value = '';
        }}
      />
      <p role="status" class={said?.isFault ? 'fault' : 'good'}>
        {said?.text}
      </p>
    </div>
  );
}
