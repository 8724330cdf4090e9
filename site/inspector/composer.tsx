import type { TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly send: (text: string) => void;
  readonly label: string;
}

/** Where the visitor writes. */
export function Composer({ send, label }: Props) {
  const id = useId();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('message') as HTMLInputElement;
    const text = input.value.trim();
    if (text) send(text);
    input.value = '';
  };
  return (
    <form class="composer" onSubmit={submit}>
      <label class="unseen" for={id}>
        Message to {label}
      </label>
      <input id={id} name="message" placeholder="Write a message" autocomplete="off" maxLength={200} />
      <button type="submit" class="accent">
        Send
      </button>
    </form>
  );
}
