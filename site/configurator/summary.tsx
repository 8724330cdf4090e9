import { mostRegistrations } from '../../schemas/analyst/registrations.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { Choices } from '../../template/container/choices.ts';
import { plan } from '../../template/container/plan.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import type { ContainerFile } from '../../template/gtm/file/entities.ts';
import { summary } from '../language/texts.ts';
import { type OutlineEntry, outline } from './outline.ts';
import { warnings } from './warnings.ts';

const texts = summary;

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
      <h2 id="summary">{texts.heading}</h2>
      <div class="get">
        <button type="button" class="primary wide" onClick={download}>
          {texts.download('container.json')}
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
      <Entries name={texts.tags} entries={tags} />
      <Entries name={texts.triggers} entries={triggers} />
      <Entries name={texts.variables} entries={variables} />
    </div>
  );
}

interface EntriesProps {
  /** What so many of them are called. */
  readonly name: (number: number) => string;
  readonly entries: readonly OutlineEntry[];
}

function Entries({ name: nameOf, entries }: EntriesProps) {
  return (
    <details>
      <summary>
        <span>
          <b>{entries.length}</b> {nameOf(entries.length)}
        </span>
      </summary>
      <ul>
        {entries.map(({ name, isPaused }) => (
          <li key={name}>
            {name.replace('ChatDL - ', '')} {isPaused && <span class="chip">{texts.paused}</span>}
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
        <span id="dimensions">{texts.dimensions}</span>
        <b>{texts.of(dimensions.length, mostRegistrations)}</b>
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
            <span>{texts.toRegister(dimensions.length, metrics.length)}</span>
          </summary>
          <ul>
            {dimensions.map(({ parameterName, displayName }) => (
              <li key={parameterName}>
                {displayName} <code>{parameterName}</code>
              </li>
            ))}
            {metrics.map(({ parameterName, displayName }) => (
              <li key={parameterName}>
                {displayName} <code>{parameterName}</code> <span class="chip">{texts.metric}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Obstacles({ findings, goTo }: Pick<Props, 'findings' | 'goTo'>) {
  return (
    <div class="obstacles">
      <p>{texts.fixFirst(findings.length)}</p>
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
    <section class="warnings" aria-label={texts.goodToKnow}>
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
