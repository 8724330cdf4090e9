import { useState } from 'preact/hooks';

interface Props {
  readonly text: string;
  /** What is copied, for people who cannot see what the button stands beside. */
  readonly what: string;
  readonly label?: string;
}

/** Copies a text, and says so. */
export function CopyButton({ text, what, label = 'Copy' }: Props) {
  const [isCopied, tell] = useState(false);
  const copy = async () => {
    await copyText(text);
    tell(true);
    setTimeout(() => tell(false), 2000);
  };
  return (
    <button type="button" class="quiet copy" onClick={copy}>
      {isCopied ? 'Copied' : label}
      <span class="unseen"> {what}</span>
      <span class="unseen" role="status">
        {isCopied ? `${what} copied` : ''}
      </span>
    </button>
  );
}

/** The clipboard is closed to some pages that are opened from disk; there, a selection can still be copied. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
