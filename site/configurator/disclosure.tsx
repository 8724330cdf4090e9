import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly description: string;
  /** Something in it is not as usual, so that it has to be in sight. */
  readonly isSet: boolean;
  readonly children: ComponentChildren;
}

/** A part that most people leave closed. It opens by itself if need be, and closes only by hand. */
export function Disclosure({ title, description, isSet, children }: Props) {
  const [isOpen, turn] = useState(isSet);
  return (
    <details open={isOpen || isSet} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary>
        <span>
          {title} <span class="muted">· {description}</span>
        </span>
      </summary>
      {children}
    </details>
  );
}
