import type { Signal } from '@preact/signals';
import { Options } from '../look/options.tsx';
import { pauses, type Speed } from './speed.ts';

const labels: { readonly [speed in Speed]: string } = { slow: 'Slow', normal: 'Normal', fast: 'Fast' };
const speeds = Object.keys(pauses) as Speed[];

/** How fast the conversations below play; a change counts from the next step on. */
export function SpeedField({ speed }: { readonly speed: Signal<Speed> }) {
  const now = speed.value;
  return (
    <label class="speed">
      <span>Speed of the conversations</span>
      <select value={now} onChange={({ currentTarget }) => (speed.value = currentTarget.value as Speed)}>
        <Options of={speeds.map(name => [name, labels[name]])} />
      </select>
    </label>
  );
}
