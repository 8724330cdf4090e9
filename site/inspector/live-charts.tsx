import type { Signal } from '@preact/signals';
import type { ReportPoint } from '../../schemas/report/point.ts';
import { Charts } from './charts.tsx';

/** Time line and funnels of what the simulated chats have said. */
export function LiveCharts({ points }: { readonly points: Signal<readonly ReportPoint[]> }) {
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
