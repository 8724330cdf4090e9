import { useCallback, useState } from 'preact/hooks';
import { FileButton } from '../../look/file-button.tsx';
import type { DumpViewer } from './dump-viewer.ts';

/** Takes a dump: pasted, chosen, or dropped anywhere on the page. */
export function DumpOpener({ open }: Pick<DumpViewer, 'open'>) {
  const [text, write] = useState('');
  const read = useCallback((file: File) => open(file, file.name), [open]);
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
        <FileButton
          text="Choose a file"
          label="Recorded data layer"
          accept=".json,.ndjson,.jsonl,.har,.js,.log,.txt"
          read={read}
        />
      </div>
    </div>
  );
}
