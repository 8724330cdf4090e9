import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from './desk.ts';

/** Takes a dump: pasted, chosen, or dropped anywhere on the page. */
export function DumpOpener({ open }: Pick<Desk, 'open'>) {
  const [text, write] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) open(file, file.name);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [open]);
  return (
    <div class="opener">
      <label for="pasted">Pasted data layer</label>
      <textarea
        id="pasted"
        rows={3}
        spellcheck={false}
        placeholder='[{"event":"chat_opened", …}, …]'
        value={text}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={text.trim() === ''}
          onClick={() => open(new Blob([text]), 'The pasted text')}
        >
          Open the text
        </button>
        <button type="button" onClick={() => input.current!.click()}>
          Choose a file
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,.ndjson,.jsonl,.txt"
        hidden
        aria-label="Recorded data layer"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) open(file, file.name);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
