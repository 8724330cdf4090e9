import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { entries, type Item, type Kind } from './entries.ts';
import { Filters } from './filters.tsx';
import { ItemCard } from './item-card.tsx';
import { anything, search } from './search.ts';

const headings: { readonly [kind in Kind]: readonly [title: string, description: string] } = {
  chat: ['The chats', 'How well each is known, and what it never reports.'],
  eventName: ['Events in the data layer and in GA4', 'The same names for every chat.'],
  field: [
    'Fields of a record',
    'Each is a key in the data layer; those sent to GA4 have a variable in Tag Manager.',
  ],
  native: ["The chats' own events", 'By the name that the chat gives them, kept in chat_native_event.'],
};

const kinds = Object.keys(headings) as Kind[];

/** Search, filters, and everything that fits. */
export function Page({ dictionary }: { readonly dictionary: Dictionary }) {
  const items = useMemo(() => entries(dictionary), []);
  const [query, ask] = useState(anything);
  const target = useTarget(items, item =>
    ask(query => (search([item], query).length > 0 ? query : anything)),
  );
  const found = search(items, query);
  return (
    <>
      <Filters dictionary={dictionary} query={query} ask={ask} />
      <p class="found" role="status">
        {found.length === items.length
          ? `${items.length} entries`
          : `${found.length} of ${items.length} entries`}
      </p>
      <div id="entries" tabIndex={-1}>
        {found.length === 0 && (
          <p class="panel none">
            No matches.{' '}
            <button type="button" class="quiet" onClick={() => ask(anything)}>
              Show everything
            </button>
          </p>
        )}
        {kinds.map(kind => (
          <Group key={kind} kind={kind} items={found.filter(item => item.kind === kind)} target={target} />
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly kind: Kind;
  readonly items: readonly Item[];
  readonly target: string;
}

function Group({ kind, items, target }: GroupProps) {
  if (items.length === 0) return null;
  const [title, description] = headings[kind];
  return (
    <section class="group" aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`}>
        {title} <span class="chip">{items.length}</span>
      </h2>
      <p class="muted small">{description}</p>
      <ul class="items">
        {items.map(item => (
          <ItemCard key={item.link} item={item} isTarget={item.link === target} />
        ))}
      </ul>
    </section>
  );
}

/** The entry that the address points to. Coming to one ends any search that would hide it. */
function useTarget(items: readonly Item[], reveal: (item: Item) => void): string {
  const [target, point] = useState('');
  useEffect(() => {
    const follow = () => {
      const address = decoded(location.hash.slice(1));
      const item = items.find(({ link }) => decoded(link) === address);
      if (!item) return point('');
      reveal(item);
      point(item.link);
      setTimeout(() => document.getElementById(item.link)?.focus());
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return target;
}

/** An address may have been decoded on its way here, by a mail program for instance. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
