import { useId } from 'preact/hooks';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { look } from '../language/texts.ts';

interface Props {
  readonly wanted: string;
  readonly want: (text: string) => void;
}

/** Where somebody types the name of a chat. */
export function ChatSearch({ wanted, want }: Props) {
  const id = useId();
  return (
    <search class="seek">
      <label class="unseen" for={id}>
        {look.findChat}
      </label>
      <input
        id={id}
        type="search"
        placeholder={look.findChat}
        autocomplete="off"
        spellcheck={false}
        value={wanted}
        onInput={({ currentTarget }) => want(currentTarget.value)}
      />
    </search>
  );
}

/** Whether a chat is what somebody types: a part of its name or id. */
export const fits = ({ id, label }: Pick<VendorEntry, 'id' | 'label'>, wanted: string): boolean =>
  `${id} ${label}`.toLowerCase().includes(wanted.trim().toLowerCase());
