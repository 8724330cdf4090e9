import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly type: 'checkbox' | 'radio';
  readonly label: ComponentChildren;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly name?: string;
  readonly description?: ComponentChildren;
  readonly mark?: ComponentChildren;
  /** Further questions that only this answer raises. */
  readonly children?: ComponentChildren;
}

/** One answer: a box to tick or a button of a group, with a sentence. */
export function Option({ type, label, isChosen, choose, name, description, mark, children }: Props) {
  const id = useId();
  return (
    <div class={`option ${isChosen ? 'chosen' : ''}`}>
      <div class="pick">
        <input
          type={type}
          id={id}
          checked={isChosen}
          onChange={choose}
          {...(name && { name })}
          {...(description && { 'aria-describedby': `${id}-description` })}
        />
        <label for={id}>{label}</label>
        {mark}
        {description && (
          <p id={`${id}-description`} class="muted small">
            {description}
          </p>
        )}
      </div>
      {isChosen && children && <div class="more">{children}</div>}
    </div>
  );
}
