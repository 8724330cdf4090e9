import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { steps } from '../../language/texts.ts';
import { clicks } from './clicks.tsx';
import { LookerLink } from './looker-link.tsx';
import { looks } from './see-it.ts';

const { see: texts } = steps;

/** Where the numbers are. */
export function SeeIt({
  choices,
  dictionary,
}: {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
}) {
  const [before, guide, after] = texts.nothing;
  const all = looks(choices, dictionary);
  if (all.length === 0) return null;
  return (
    <section class="see" aria-labelledby="see-it">
      <h3 id="see-it">{texts.heading}</h3>
      {all.map(({ title, when, lines }) => (
        <details key={title}>
          <summary>
            <span>
              {title} <span class="muted">· {when}</span>
            </span>
          </summary>
          <ol>
            {lines.map(line => (
              <li key={line}>{clicks(line)}</li>
            ))}
          </ol>
        </details>
      ))}
      <p class="small">
        {before} <a href="guide-troubleshooting.html">{guide}</a> {after}
      </p>
      <LookerLink />
    </section>
  );
}
