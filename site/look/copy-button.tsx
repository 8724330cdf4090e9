import { useState } from 'preact/hooks';
import { look } from '../language/texts.ts';

interface Props {
  readonly text: string;
  /** What is copied, for people who cannot see what the button stands beside. */
  readonly what: string;
  readonly label?: string;
}

/** Copies a text, and says whether it is copied. */
export function CopyButton({ text, what, label = look.copy }: Props) {
  const [outcome, tell] = useState<string>();
  const copy = async () => {
    tell((await copyText(text)) ? look.copied : look.notCopied);
    setTimeout(() => tell(undefined), 2000);
  };
  return (
    <button type="button" class="quiet copy" onClick={copy}>
      {outcome ?? label}
      <span class="unseen"> {what}</span>
      <span class="unseen" role="status">
        {outcome && look.outcomeOf(what, outcome)}
      </span>
    </button>
  );
}

/** The clipboard is closed to some pages that are opened from disk; there, a selection can still be copied. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** The page stays where it is, and the focus comes back to the button. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.position = 'fixed';
  area.style.top = '0';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isCopied;
}
