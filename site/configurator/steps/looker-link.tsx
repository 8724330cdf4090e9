import { useState } from 'preact/hooks';
import { steps } from '../../language/texts.ts';
import { isProjectId, lookerAddress } from './looker-address.ts';

const { looker: texts } = steps;

/** Opens Looker Studio on the analyst's views, for those who have them in BigQuery. */
export function LookerLink() {
  const [project, enter] = useState('');
  const [before, kit, after] = texts.views;
  const isPossible = isProjectId(project);
  return (
    <details>
      <summary>
        <span>
          {texts.title} <span class="muted">· {texts.description}</span>
        </span>
      </summary>
      <p>
        {before} <a href="guide-analyst.html#sql">{kit}</a> {after}
      </p>
      <div class="field">
        <label class="label" for="looker-project">
          {texts.project}
        </label>
        <input
          id="looker-project"
          class="short"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="looker-fault"
          value={project}
          onInput={({ currentTarget }) => enter(currentTarget.value.trim())}
        />
      </div>
      <div id="looker-fault" role="status">
        {isPossible && (
          <a href={lookerAddress(project)} target="_blank" rel="noreferrer">
            {texts.open}
          </a>
        )}
        {project !== '' && !isPossible && <p class="muted small">{texts.fault}</p>}
      </div>
    </details>
  );
}
