import type { Signal } from '@preact/signals';
import type { DataPoint } from './chart-data.ts';
import { Charts } from './charts.tsx';

/** Time line and funnels of what the simulated chats have said. */
export function LiveCharts({ points }: { readonly points: Signal<readonly DataPoint[]> }) {
  const all = points.value;
  return (
    <section class="panel charts" aria-labelledby="charts">
      <h2 id="charts">Numbers of the simulated chats</h2>
      {all.length === 0 ? (
        <p class="muted small">Nothing has happened yet.</p>
      ) : (
        <Charts points={all} of="the simulated chats" />
      )}
    </section>
  );
}
