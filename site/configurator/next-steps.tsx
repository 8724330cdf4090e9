import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Choices } from '../../template/container/choices.ts';
import { steps } from './steps.ts';

/** What to click once the file is there. */
export function NextSteps({
  choices,
  dictionary,
}: {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
}) {
  return (
    <section class="panel next" aria-labelledby="next" id="next-steps">
      <h2 id="next">After the download</h2>
      <ol>
        {steps(choices, dictionary).map(({ text, warning }) => (
          <li key={text}>
            <p>{clicks(text)}</p>
            {warning && <p class="care">{warning}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What stands in asterisks is to be clicked or found by its name. */
const clicks = (text: string) =>
  text.split('*').map((part, at) => (at % 2 ? <b key={part}>{part}</b> : part));
