import type { Player, Progress } from './player.ts';

interface Props {
  readonly player: Player;
  readonly label: string;
}

/** What the button says, and what it adds for those who hear it without the card around it. */
const verbs = {
  ready: ['Play', 'conversation with'],
  playing: ['Pause', 'conversation with'],
  paused: ['Go on', 'with the conversation with'],
  over: ['Play again', 'the conversation with'],
} as const satisfies { [state in Progress['state']]: readonly [seen: string, unseen: string] };

/** Starts, stops and steps through the scripted conversation, and says where it is. */
export function PlayerBar({ player, label }: Props) {
  const { state, step, steps, description } = player.progress.value;
  const play = state === 'playing' ? player.pause : player.play;
  const [seen, unseen] = verbs[state];
  return (
    <div class="player">
      <div class="controls">
        <button type="button" class="primary" onClick={play}>
          {seen}{' '}
          <span class="unseen">
            {unseen} {label}
          </span>
        </button>
        <button type="button" onClick={player.next} disabled={state === 'playing'}>
          Step <span class="unseen">with {label}</span>
        </button>
      </div>
      <p class="muted small where">
        <progress max={steps} value={step} aria-label={`Conversation with ${label}`} />
        <span>{step > 0 ? `Step ${step} of ${steps}` : `${steps} steps`}</span>
      </p>
      <p class="step">{description || 'A scripted visit, or click the chat yourself.'}</p>
    </div>
  );
}
