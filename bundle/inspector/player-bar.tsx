import type { Player, Progress } from './player.ts';
import { useCell } from './use-cell.ts';

interface Props {
  readonly player: Player;
  readonly label: string;
}

const verbs = {
  ready: 'Play conversation',
  playing: 'Pause',
  paused: 'Go on',
  over: 'Play again',
} as const satisfies { [state in Progress['state']]: string };

/** Starts, stops and steps through the scripted conversation, and says where it is. */
export function PlayerBar({ player, label }: Props) {
  const { state, step, steps, says } = useCell(player.progress);
  const play = state === 'playing' ? player.pause : player.play;
  return (
    <div class="player">
      <div class="controls">
        <button type="button" class="primary" onClick={play}>
          {verbs[state]} <span class="unseen">with {label}</span>
        </button>
        <button type="button" onClick={player.next} disabled={state === 'playing'}>
          Step <span class="unseen">with {label}</span>
        </button>
      </div>
      <p class="muted small where">
        <progress max={steps} value={step} aria-label={`Conversation with ${label}`} />
        <span>{step > 0 ? `Step ${step} of ${steps}` : `${steps} steps`}</span>
      </p>
      <p class="step">{says || 'A scripted visit, or click the chat yourself.'}</p>
    </div>
  );
}
