import { useLayoutEffect, useRef } from 'preact/hooks';
import { Composer } from './composer.tsx';
import type { Shown, SimulatedChat } from './simulated-chat.ts';

interface Props {
  readonly chat: SimulatedChat;
  readonly label: string;
}

/** The chat as a visitor sees it: a launcher that opens into header, messages and input. */
export function ChatWindow({ chat, label }: Props) {
  const { isOpen, lines } = chat.view.value;
  const body = `chat-${chat.id}`;
  return (
    <div class={isOpen ? 'chat open' : 'chat'}>
      {/* One button in both states, so that the focus stays where it is. */}
      <button
        type="button"
        class="launcher"
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={chat.toggle}
      >
        <span class="face" aria-hidden="true" />
        <span class="title">{isOpen ? chat.title : 'Chat with us'}</span>
        <span class="unseen">in {label}</span>
        <span class="cross" aria-hidden="true" />
      </button>
      <div id={body} class="body" hidden={!isOpen}>
        <Messages lines={lines} label={label} />
        <Composer send={chat.send} label={label} />
      </div>
    </div>
  );
}

const speakers = { visitor: 'Visitor: ', site: 'Site: ', note: '' } as const;

function Messages({ lines, label }: { readonly lines: readonly Shown[]; readonly label: string }) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    list.current!.scrollTop = list.current!.scrollHeight;
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what has the focus
    <ol class="messages" ref={list} tabIndex={0} aria-label={`Messages in ${label}`}>
      {lines.map(({ id, from, text }) => (
        <li key={id} class={from}>
          <span class="unseen">{speakers[from]}</span>
          {text}
        </li>
      ))}
    </ol>
  );
}
