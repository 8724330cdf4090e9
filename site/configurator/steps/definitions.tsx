import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { plan } from '../../../template/container/plan.ts';
import { type Definition, ga4Definitions } from '../../../template/ga4/definitions.ts';
import { steps } from '../../language/texts.ts';
import { CopyButton } from '../../look/copy-button.tsx';

const texts = steps;

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
          {texts.toType} <span class="muted">· {texts.entries(dimensions.length + metrics.length)}</span>
        </span>
      </summary>
      <DefinitionTable caption={texts.dimensions} definitions={dimensions} />
      {metrics.length > 0 && <DefinitionTable caption={texts.metrics} definitions={metrics} />}
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
          <th scope="col">{texts.columns.name}</th>
          <th scope="col">{texts.columns.parameter}</th>
          <th scope="col">{texts.columns.description}</th>
        </tr>
      </thead>
      <tbody>
        {definitions.map(({ parameterName, displayName, description }) => (
          <tr key={parameterName}>
            <th scope="row">
              {displayName} <CopyButton text={displayName} what={texts.nameOf(parameterName)} />
            </th>
            <td>
              <code>{parameterName}</code> <CopyButton text={parameterName} what={parameterName} />
            </td>
            <td>
              <span class="small">{description}</span>{' '}
              <CopyButton text={description} what={texts.descriptionOf(parameterName)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
