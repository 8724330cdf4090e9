import { useId } from 'preact/hooks';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import { type Offered, Options } from '../look/options.tsx';
import { eventClasses, fieldClasses } from './phrases.ts';
import { anything, type Query } from './search.ts';

interface Props {
  readonly dictionary: Dictionary;
  readonly query: Query;
  readonly ask: (query: Query) => void;
}

const kinds: Offered = [
  ['chat', 'The chats'],
  ['eventName', 'Events in the data layer'],
  ['field', 'Fields'],
  ['native', "The chats' own events"],
];

const classes: Offered = Object.entries({ ...eventClasses, ...fieldClasses, plain: 'nothing personal' });

/** What to look for. */
export function Filters({ dictionary, query, ask }: Props) {
  const set = (some: Partial<Query>) => ask({ ...query, ...some });
  const id = useId();
  return (
    <search class="panel filters">
      <div class="seek">
        <label class="unseen" for={id}>
          Search
        </label>
        <input
          id={id}
          type="search"
          placeholder="Search, e.g. rating"
          autocomplete="off"
          spellcheck={false}
          value={query.text}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </div>
      <Choice
        label="Kind"
        value={query.kind}
        options={kinds}
        set={kind => set({ kind: kind as Query['kind'] })}
      />
      <Choice
        label="Chat"
        value={query.vendor}
        options={dictionary.vendors.map(({ id, label }) => [id, label] as const)}
        set={vendor => set({ vendor })}
      />
      <Choice
        label="Recorded as"
        value={query.eventName}
        options={dictionary.events.map(({ name, label }) => [name, label] as const)}
        set={eventName => set({ eventName })}
      />
      <Choice label="Class" value={query.privacy} options={classes} set={privacy => set({ privacy })} />
      <label class="tick">
        <input type="checkbox" checked={query.counts} onChange={() => set({ counts: !query.counts })} />
        Safe to count
      </label>
      <button type="button" class="quiet" onClick={() => ask(anything)}>
        Show everything
      </button>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: Offered;
  readonly set: (value: string) => void;
}

function Choice({ label, value, options, set }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">Any</option>
        <Options of={options} />
      </select>
    </div>
  );
}
