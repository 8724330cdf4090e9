import type { ComponentChildren } from 'preact';

interface Props {
  readonly number: number;
  readonly title: string;
  readonly description?: string;
  readonly children: ComponentChildren;
}

/** One question with its number. */
export function Question({ number, title, description, children }: Props) {
  const id = `question-${number}`;
  return (
    <section class="question panel" aria-labelledby={id}>
      <div class="asked">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <div>
          <h2 id={id}>{title}</h2>
          {description && <p class="muted">{description}</p>}
        </div>
      </div>
      <div class="answers">{children}</div>
    </section>
  );
}
