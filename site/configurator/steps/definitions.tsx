import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { plan } from '../../../template/container/plan.ts';
import { type Definition, ga4Definitions } from '../../../template/ga4/definitions.ts';
import { CopyButton } from '../../look/copy-button.tsx';

/** What to type into GA4 for each parameter, copied by a click. */
export function Definitions({
  choices,
  dictionary,
}: {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
}) {
  const { dimensions, metrics } = ga4Definitions(plan(choices, dictionary));
  return (
    <details class="definitions">
      <summary>
        <span>
          What to type in <span class="muted">· {dimensions.length + metrics.length} entries</span>
        </span>
      </summary>
      <DefinitionTable caption="Custom dimensions, scope Event" definitions={dimensions} />
      {metrics.length > 0 && (
        <DefinitionTable caption="Custom metrics, scope Event, unit Standard" definitions={metrics} />
      )}
    </details>
  );
}

function DefinitionTable({
  caption,
  definitions,
}: {
  readonly caption: string;
  readonly definitions: readonly Definition[];
}) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Event parameter</th>
          <th scope="col">Description</th>
        </tr>
      </thead>
      <tbody>
        {definitions.map(({ parameterName, displayName, description }) => (
          <tr key={parameterName}>
            <th scope="row">
              {displayName} <CopyButton text={displayName} what={`name of ${parameterName}`} />
            </th>
            <td>
              <code>{parameterName}</code> <CopyButton text={parameterName} what={parameterName} />
            </td>
            <td>
              <span class="small">{description}</span>{' '}
              <CopyButton text={description} what={`description of ${parameterName}`} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
