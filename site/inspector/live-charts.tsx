import type { Cell } from './cell.ts';
import { Charts } from './charts.tsx';
import type { Moment } from './moment.ts';
import { useCell } from './use-cell.ts';

/** Time line and funnels of what the simulated chats have said. */
export function LiveCharts({ moments }: { readonly moments: Cell<readonly Moment[]> }) {
  const all = useCell(moments);
  return (
    <section class="panel charts" aria-labelledby="charts">
      <h2 id="charts">Numbers of the simulated chats</h2>
      {all.length === 0 ? (
        <p class="muted small">Nothing has happened yet.</p>
      ) : (
        <Charts moments={all} of="the simulated chats" />
      )}
    </section>
  );
}
