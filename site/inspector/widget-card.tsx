import { ActionGroups } from './action-groups.tsx';
import type { Cell } from './cell.ts';
import { ChatWindow } from './chat-window.tsx';
import type { Entry } from './feed.ts';
import { hues } from './hues.ts';
import { vendorNamed, wordNamed } from './lookup.ts';
import { PlayerBar } from './player-bar.tsx';
import type { Stage } from './stage.ts';
import { useCell } from './use-cell.ts';

interface Props {
  readonly stage: Stage;
  readonly entries: Cell<readonly Entry[]>;
}

/** One vendor: the scripted conversation, the chat itself, and what else can happen in it. */
export function WidgetCard({ stage, entries }: Props) {
  const heading = `widget-${stage.id}`;
  const label = vendorNamed(stage.id)!.label;
  return (
    <article class="panel card" aria-labelledby={heading} style={{ '--hue': hues[stage.id] }}>
      <h3 id={heading}>{label}</h3>
      <PlayerBar player={stage.player} label={label} />
      <ChatWindow stage={stage} label={label} />
      <LastRecord stage={stage} entries={entries} />
      <ActionGroups stage={stage} label={label} />
    </article>
  );
}

function LastRecord({ stage, entries }: Props) {
  const last = useCell(entries).find(({ record }) => record.chat_vendor === stage.id);
  return (
    <p class="last">
      Last record:{' '}
      {last ? <strong>{wordNamed(last.record.event)?.label ?? last.record.event}</strong> : 'none'}
    </p>
  );
}
