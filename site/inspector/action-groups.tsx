import { useId } from 'preact/hooks';
import type { Act, Stage } from './stage.ts';

interface Props {
  readonly stage: Stage;
  readonly label: string;
}

/** What the visitor, the other side and the page can do, as buttons. */
export function ActionGroups({ stage, label }: Props) {
  const by = (who: Act['by']) => stage.acts.filter(act => act.by === who);
  return (
    <div>
      <Actions heading="The visitor" acts={by('visitor')} label={label} />
      <Actions heading={stage.site} acts={by('site')} label={label} />
      <details open={by('visitor').length === 0}>
        <summary>
          More <span class="unseen">for {label}</span>
        </summary>
        <Actions heading="Behind the scenes" acts={by('page')} label={label} />
        {stage.hint && <p class="muted small">{stage.hint}</p>}
      </details>
    </div>
  );
}

interface ActionsProps {
  readonly heading: string;
  readonly acts: readonly Act[];
  readonly label: string;
}

function Actions({ heading, acts, label }: ActionsProps) {
  if (acts.length === 0) return null;
  return (
    <fieldset class="actions">
      <legend>
        {heading} <span class="unseen">in {label}</span>
      </legend>
      {acts.map(act =>
        act.options.length > 0 ? <Choice key={act.label} act={act} /> : <Plain key={act.label} act={act} />,
      )}
    </fieldset>
  );
}

function Plain({ act }: { readonly act: Act }) {
  return (
    <button type="button" onClick={() => act.perform('')}>
      {act.label}
    </button>
  );
}

function Choice({ act }: { readonly act: Act }) {
  const id = useId();
  const perform = () => act.perform((document.getElementById(id) as HTMLSelectElement).value);
  return (
    <span class="choice">
      <select id={id} aria-label={`What to ${act.label.toLowerCase()}`}>
        {act.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" onClick={perform}>
        {act.label}
      </button>
    </span>
  );
}
