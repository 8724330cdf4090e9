import type { Signal } from '@preact/signals';
import { ActionGroups } from './action-groups.tsx';
import { ChatWindow } from './chat-window.tsx';
import { hueOf } from './colours.ts';
import { eventNamed, vendorNamed } from './lookup.ts';
import { PlayerBar } from './player-bar.tsx';
import type { Entry } from './record-log.ts';
import type { SimulatedChat } from './simulated-chat.ts';

interface Props {
  readonly chat: SimulatedChat;
  readonly entries: Signal<readonly Entry[]>;
}

/** One vendor: the scripted conversation, the chat itself, and what else can happen in it. */
export function WidgetCard({ chat, entries }: Props) {
  const heading = `widget-${chat.id}`;
  const label = vendorNamed(chat.id)!.label;
  return (
    <article class="panel card" aria-labelledby={heading} style={{ '--hue': hueOf(chat.id) }}>
      <h3 id={heading}>{label}</h3>
      <PlayerBar player={chat.player} label={label} />
      <ChatWindow chat={chat} label={label} />
      <LastRecord chat={chat} entries={entries} />
      <ActionGroups chat={chat} label={label} />
    </article>
  );
}

function LastRecord({ chat, entries }: Props) {
  const last = entries.value.find(({ record }) => record.chat_vendor === chat.id);
  return (
    <p class="last">
      Last record:{' '}
      {last ? <strong>{eventNamed(last.record.event)?.label ?? last.record.event}</strong> : 'none'}
    </p>
  );
}
