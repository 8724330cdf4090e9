import { useState } from 'preact/hooks';
import { isProjectId, lookerAddress } from './looker-address.ts';

/** Opens Looker Studio on the analyst's views, for those who have them in BigQuery. */
export function LookerLink() {
  const [project, enter] = useState('');
  const isPossible = isProjectId(project);
  return (
    <details>
      <summary>
        <span>
          A report in Looker Studio <span class="muted">· with GA4's export to BigQuery</span>
        </span>
      </summary>
      <p>
        Set up the views of the <a href="guide-analyst.html#sql">analyst kit</a> first. Enter the project that
        has them; nothing is sent before you click.
      </p>
      <div class="field">
        <label class="label" for="looker-project">
          Google Cloud project ID
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
            Open Looker Studio with conversations per day as its data
          </a>
        )}
        {project !== '' && !isPossible && (
          <p class="muted small">
            Six to 30 lowercase letters, digits and hyphens, as shown in the Google Cloud console.
          </p>
        )}
      </div>
    </details>
  );
}
