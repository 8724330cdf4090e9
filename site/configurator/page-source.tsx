import { useId, useState } from 'preact/hooks';
import { type ChatsInSource, chatsInSource } from '../../schemas/page-source/chats-in-source.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { chatNames } from '../look/chats.ts';

interface Props {
  readonly dictionary: Dictionary;
  readonly choose: (vendors: readonly VendorId[]) => void;
}

/** Finds the chats of a page whose source somebody pastes; it is read here and goes nowhere. */
export function PageSource({ dictionary, choose }: Props) {
  const id = useId();
  const [seen, look] = useState<ChatsInSource>();
  const read = (source: string) => {
    const next = source.trim() ? chatsInSource(source, dictionary) : undefined;
    look(next);
    if (next && next.found.length > 0) choose(next.found.map(({ chat }) => chat.id));
  };
  return (
    <details class="source">
      <summary>
        <span>
          Not sure? <span class="muted">· paste the source of a page, and its chats are found</span>
        </span>
      </summary>
      <label class="label" for={id}>
        Source of the page
      </label>
      <textarea
        id={id}
        rows={4}
        spellcheck={false}
        aria-describedby={`${id}-how`}
        onInput={({ currentTarget }) => read(currentTarget.value)}
      />
      <p id={`${id}-how`} class="muted small">
        Open your site, press Ctrl+U (on a Mac: Option+Command+U), copy everything and paste it here. It stays
        in this browser.
      </p>
      <div role="status">{seen && <Seen {...seen} />}</div>
    </details>
  );
}

function Seen({ found, hasTagManager }: ChatsInSource) {
  if (found.length > 0) {
    return (
      <>
        <p class="good">Found and ticked: {chatNames(found.map(({ chat }) => chat))}.</p>
        {found.map(({ chat, address }) => (
          <p key={chat.id} class="muted small">
            {chat.shortLabel}: {address ? <code>{address}</code> : 'code in the page sets it up.'}
          </p>
        ))}
      </>
    );
  }
  return (
    <p class="care">
      No chat is in this source.{' '}
      {hasTagManager
        ? 'Tag Manager is: look for the chat among its tags and tick it above.'
        : 'A tag manager or a consent tool may add it later: tick it above.'}{' '}
      To look at the running page, use <code>npx chat-datalayer verify</code> with its address.
    </p>
  );
}
