import { questions } from '../language/texts.ts';

interface Props {
  readonly names: readonly string[];
  /** How a name is written, if not as it is. */
  readonly text?: (name: string) => string;
  readonly takeOut: (name: string) => void;
  /** Id of the field in which names are typed. */
  readonly field: string;
}

/** What has been entered, each with a button to take it out again. */
export function ChosenNames({ names, text = name => name, takeOut, field }: Props) {
  if (names.length === 0) return null;
  return (
    <ul class="chosen-names">
      {names.map(name => (
        <li key={name}>
          <code>{text(name)}</code>
          <button
            type="button"
            aria-label={questions.extras.remove(name)}
            onClick={() => {
              takeOut(name);
              // The button goes with the name, and the focus must not get lost.
              document.getElementById(field)?.focus();
            }}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
