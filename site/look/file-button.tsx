import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly text: string;
  /** Name of the field behind the button, for those who hear the page. */
  readonly label: string;
  /** Endings and types that the dialog offers, in the form of the `accept` attribute. */
  readonly accept: string;
  readonly class?: string;
  /** Files that are dropped on the page are another's, who hands on what belongs here. */
  readonly isForChosenOnly?: true;
  readonly read: (file: File) => void;
}

/** A button that takes a file, which as a rule may be dropped anywhere on the page as well. */
export function FileButton({ text, label, accept, class: name, isForChosenOnly, read }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isForChosenOnly) return;
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
  }, [read]);
  return (
    <>
      <button type="button" class={name} onClick={() => input.current!.click()}>
        {text}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) read(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
