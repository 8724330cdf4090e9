import { useMemo, useState } from 'preact/hooks';
import { sectionFinder } from './find-sections.ts';
import type { Section } from './guide-html.ts';

/** A field to search all guides, and what was found. */
export function Search({ sections }: { readonly sections: readonly Section[] }) {
  const [wanted, want] = useState('');
  const find = useMemo(() => sectionFinder(sections), [sections]);
  const found = wanted.trim() ? find(wanted) : [];
  return (
    <search>
      <label class="label" for="wanted">
        Search all guides
      </label>
      <input
        id="wanted"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={wanted}
        onInput={({ currentTarget }) => want(currentTarget.value)}
      />
      <p role="status" class="muted small">
        {wanted.trim() && (found.length > 0 ? `${found.length} places` : 'Nothing found. Try another word.')}
      </p>
      {found.length > 0 && (
        <ol class="found">
          {found.map(({ id, guide, heading, text }) => (
            <li key={id}>
              <a href={id}>{heading}</a>
              {guide !== heading && <span class="muted small"> · {guide}</span>}
              <p class="small">{text.slice(0, 160)}…</p>
            </li>
          ))}
        </ol>
      )}
    </search>
  );
}
