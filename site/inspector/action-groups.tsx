import { useId } from 'preact/hooks';
import { Options } from '../look/options.tsx';
import type { Button, SimulatedChat } from './simulated-chat.ts';

interface Props {
  readonly chat: SimulatedChat;
  readonly label: string;
}

/** What the visitor, the other side and the page can do, as buttons. */
export function ActionGroups({ chat, label }: Props) {
  const by = (who: Button['by']) => chat.buttons.filter(button => button.by === who);
  return (
    <div>
      <Buttons heading="The visitor" buttons={by('visitor')} label={label} />
      <Buttons heading={chat.site} buttons={by('site')} label={label} />
      <details open={by('visitor').length === 0}>
        <summary>
          More <span class="unseen">for {label}</span>
        </summary>
        <Buttons heading="Behind the scenes" buttons={by('page')} label={label} />
        {chat.hint && <p class="muted small">{chat.hint}</p>}
      </details>
    </div>
  );
}

interface ActionsProps {
  readonly heading: string;
  readonly buttons: readonly Button[];
  readonly label: string;
}

function Buttons({ heading, buttons, label }: ActionsProps) {
  if (buttons.length === 0) return null;
  return (
    <fieldset class="actions">
      <legend>
        {heading} <span class="unseen">in {label}</span>
      </legend>
      {buttons.map(button =>
        button.options.length > 0 ? (
          <Choice key={button.label} button={button} />
        ) : (
          <Plain key={button.label} button={button} />
        ),
      )}
    </fieldset>
  );
}

function Plain({ button }: { readonly button: Button }) {
  return (
    <button type="button" onClick={() => button.press('')}>
      {button.label}
    </button>
  );
}

function Choice({ button }: { readonly button: Button }) {
  const id = useId();
  const press = () => button.press((document.getElementById(id) as HTMLSelectElement).value);
  return (
    <span class="choice">
      <select id={id} aria-label={`What to ${button.label.toLowerCase()}`}>
        <Options of={button.options.map(({ value, label }) => [value, label])} />
      </select>
      <button type="button" onClick={press}>
        {button.label}
      </button>
    </span>
  );
}
