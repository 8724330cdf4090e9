import { mostRegistrations } from '../../schemas/analyst/registrations.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { Choices } from '../../template/container/choices.ts';
import { plan } from '../../template/container/plan.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { type OutlineEntry, outline } from './outline.ts';
import { warnings } from './warnings.ts';

interface Props {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  /** The file, unless the choices are impossible. */
  readonly file: ContainerFile | undefined;
  readonly findings: readonly Finding[];
  readonly download: () => void;
  readonly goTo: (finding: Finding) => void;
}

/** What will be in the container, always in sight. */
export function Summary({ choices, dictionary, file, findings, download, goTo }: Props) {
  return (
    <aside class="summary panel" aria-labelledby="summary">
      <h2 id="summary">In your container</h2>
      <div class="get">
        <button type="button" class="primary wide" onClick={download}>
          Download container.json
        </button>
      </div>
      <div class="inside">
        {file ? <Contents file={file} /> : <Obstacles findings={findings} goTo={goTo} />}
        {file && <Ga4 choices={choices} dictionary={dictionary} />}
        {file && <Warnings choices={choices} dictionary={dictionary} />}
      </div>
    </aside>
  );
}

function Contents({ file }: { readonly file: ContainerFile }) {
  const { tags, triggers, variables } = outline(file);
  return (
    <div class="contents">
      <Entries one="tag" many="tags" entries={tags} />
      <Entries one="trigger" many="triggers" entries={triggers} />
      <Entries one="variable" many="variables" entries={variables} />
    </div>
  );
}

interface EntriesProps {
  readonly one: string;
  readonly many: string;
  readonly entries: readonly OutlineEntry[];
}

function Entries({ one, many, entries }: EntriesProps) {
  return (
    <details>
      <summary>
        <span>
          <b>{entries.length}</b> {entries.length === 1 ? one : many}
        </span>
      </summary>
      <ul>
        {entries.map(({ name, isPaused }) => (
          <li key={name}>
            {name.replace('ChatDL - ', '')} {isPaused && <span class="chip">paused</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ga4({ choices, dictionary }: Pick<Props, 'choices' | 'dictionary'>) {
  const { dimensions, metrics } = ga4Definitions(plan(choices, dictionary));
  return (
    <div class="room">
      <p class="spread">
        <span id="dimensions">Custom dimensions in GA4</span>
        <b>
          {dimensions.length} of {mostRegistrations}
        </b>
      </p>
      <meter
        aria-labelledby="dimensions"
        max={mostRegistrations}
        value={dimensions.length}
        style={{ '--share': `${(100 * dimensions.length) / mostRegistrations}%` }}
      />
      {dimensions.length + metrics.length > 0 && (
        <details>
          <summary class="small">
            <span>
              To register: {counted(dimensions.length, 'dimension')}
              {metrics.length > 0 && `, ${counted(metrics.length, 'metric')}`}
            </span>
          </summary>
          <ul>
            {dimensions.map(({ parameterName, displayName }) => (
              <li key={parameterName}>
                {displayName} <code>{parameterName}</code>
              </li>
            ))}
            {metrics.map(({ parameterName, displayName }) => (
              <li key={parameterName}>
                {displayName} <code>{parameterName}</code> <span class="chip">metric</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function Obstacles({ findings, goTo }: Pick<Props, 'findings' | 'goTo'>) {
  return (
    <div class="obstacles">
      <p>{findings.length === 1 ? 'Fix one answer first:' : `Fix ${findings.length} answers first:`}</p>
      <ul>
        {findings.map(finding => (
          <li key={finding.path + finding.description}>
            <button type="button" class="quiet" onClick={() => goTo(finding)}>
              {finding.description}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Warnings({ choices, dictionary }: Pick<Props, 'choices' | 'dictionary'>) {
  return (
    <section class="warnings" aria-label="Good to know">
      {warnings(choices, dictionary).map(({ level, title, text, lines }) => (
        <div key={title} class={level}>
          <h3>{title}</h3>
          <p>{text}</p>
          {lines && (
            <ul>
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}
