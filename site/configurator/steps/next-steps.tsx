import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Choices } from '../../../template/container/choices.ts';
import { steps } from '../../language/texts.ts';
import { pictures } from '../pictures/pictures.ts';
import { Screen } from '../pictures/screen.tsx';
import { clicks } from './clicks.tsx';
import { Definitions } from './definitions.tsx';
import { SeeIt } from './see-it.tsx';
import type { Step } from './step.ts';
import { stages } from './steps.ts';

const texts = steps;

interface Props {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  /** Ids of the steps that are done. */
  readonly done: readonly string[];
  /** Says that a step is done, or is not after all. */
  readonly tick: (id: string) => void;
}

/** What to click once the file is there, to be ticked off one by one. */
export function NextSteps({ choices, dictionary, done, tick }: Props) {
  const all = stages(choices, dictionary);
  const steps = all.flatMap(({ steps }) => steps);
  const left = steps.filter(({ id }) => !done.includes(id));
  return (
    <section class="panel next" aria-labelledby="next" id="next-steps">
      <h2 id="next" tabIndex={-1}>
        {texts.heading}
      </h2>
      <p class="muted" role="status">
        {left.length === 0 ? texts.allDone : texts.progress(steps.length - left.length, steps.length)}
      </p>
      {texts.menus && <p class="muted small">{texts.menus}</p>}
      {all.map(({ title, steps }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ol>
            {steps.map(step => (
              <StepLine
                key={step.id}
                step={step}
                isDone={done.includes(step.id)}
                isNext={step === left[0]}
                tick={() => tick(step.id)}
              />
            ))}
          </ol>
          {steps.some(({ id }) => id === 'definitions') && <Definitions {...{ choices, dictionary }} />}
        </section>
      ))}
      <SeeIt {...{ choices, dictionary }} />
    </section>
  );
}

interface LineProps {
  readonly step: Step;
  readonly isDone: boolean;
  /** Its picture is open, since it is the one to do now. */
  readonly isNext: boolean;
  readonly tick: () => void;
}

function StepLine({ step: { id, text, warning, picture }, isDone, isNext, tick }: LineProps) {
  const field = `step-${id}`;
  return (
    <li class={isDone ? 'step done' : 'step'} aria-current={isNext ? 'step' : undefined}>
      <input
        type="checkbox"
        id={field}
        checked={isDone}
        onChange={tick}
        aria-describedby={warning && !isDone ? `${field}-care` : undefined}
      />
      <label for={field}>{clicks(text)}</label>
      {warning && !isDone && (
        <p id={`${field}-care`} class="care">
          {clicks(warning)}
        </p>
      )}
      {picture && !isDone && (
        <details open={isNext}>
          <summary class="small">
            <span>
              {texts.whereThatIs}
              <span class="unseen">: {pictures[picture].title}</span>
            </span>
          </summary>
          <Screen picture={pictures[picture]} />
        </details>
      )}
    </li>
  );
}
