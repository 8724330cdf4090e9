import { howKnown } from '../../schemas/dictionary/how-known.ts';
import { howOftenEngaged } from '../../schemas/dictionary/how-often-engaged.ts';
import { CopyButton } from '../look/copy-button.tsx';
import {
  type ChatItem,
  type EventNameItem,
  eventLink,
  type FieldItem,
  type Item,
  type NativeItem,
} from './entries.ts';
import { dimensions, eventClasses, fieldClasses, rates } from './phrases.ts';

/** One entry of the dictionary. */
export function ItemCard({ item, isTarget }: { readonly item: Item; readonly isTarget: boolean }) {
  return (
    <li id={item.link} tabIndex={-1} class={`item ${isTarget ? 'target' : ''}`}>
      <div class="name">
        <h3>
          <a href={`#${item.link}`}>{item.kind === 'chat' ? item.name : <code>{item.name}</code>}</a>
        </h3>
        {item.kind !== 'chat' && <CopyButton text={item.name} what={item.name} />}
      </div>
      <div class="meaning">
        {item.kind === 'chat' && <ChatFacts item={item} />}
        {item.kind === 'eventName' && <EventName item={item} />}
        {item.kind === 'field' && <FieldFacts item={item} />}
        {item.kind === 'native' && <Native item={item} />}
      </div>
    </li>
  );
}

function ChatFacts({ item: { vendor, neverTold } }: { readonly item: ChatItem }) {
  const { known, engagedOncePer } = vendor;
  return (
    <>
      <p>{howKnown(known)}</p>
      <dl>
        <div>
          <dt>Reports chat_engaged</dt>
          <dd>{howOftenEngaged(engagedOncePer)}</dd>
        </div>
        {neverTold.length > 0 && (
          <div>
            <dt>Never reports</dt>
            <dd>
              {neverTold.map(({ name }) => (
                <a key={name} href={`#name/${name}`}>
                  <code>{name}</code>
                </a>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {known.open.length > 0 && <p class="muted small">Not known yet: {known.open.join(' ')}</p>}
    </>
  );
}

function EventName({ item: { entry, vendors } }: { readonly item: EventNameItem }) {
  return (
    <>
      <p>
        <b>{entry.label}.</b> {entry.description}
      </p>
      <dl>
        {vendors.map(({ id, shortLabel }) => {
          const { countSafe, natives } = entry.vendors[id]!;
          return (
            <div key={id}>
              <dt>
                {shortLabel} {countSafe ? <Counts /> : <span class="chip">not safe to count</span>}
              </dt>
              <dd>
                {natives.slice(0, 6).map(name => (
                  <a key={name} href={`#${eventLink(id, name)}`}>
                    <code>{name}</code>
                  </a>
                ))}
                {natives.length > 6 && <span class="muted">and {natives.length - 6} more</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="muted small">{entry.ga4 ? 'Sent to GA4 by default.' : 'Not sent to GA4 by default.'}</p>
    </>
  );
}

function FieldFacts({ item: { entry, vendors } }: { readonly item: FieldItem }) {
  const variable = `{{ChatDL - ${entry.name}}}`;
  return (
    <>
      <p>
        <b>{entry.label}.</b> {entry.description}
      </p>
      <p class="facts">
        <span class={`chip ${entry.privacy === 'plain' ? '' : 'careful'}`}>
          {entry.privacy === 'plain' ? fieldClasses.plain : `left out · class ${fieldClasses[entry.privacy]}`}
        </span>
        <span class="chip">{entry.type}</span>
        <span class="chip">{dimensions[entry.dimension]}</span>
      </p>
      {entry.values && <p class="muted small">One of: {entry.values.join(', ')}</p>}
      {Object.keys(entry.from).length > 0 && (
        <dl>
          {vendors.map(({ id, shortLabel }) => (
            <div key={id}>
              <dt>{shortLabel}</dt>
              <dd>
                <code>{entry.from[id]}</code>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {entry.name !== 'event' && (
        <p class="variable small">
          <span class="muted">In Tag Manager</span> <code>{variable}</code>
          <CopyButton text={variable} what={`variable ${variable}`} label="Copy variable" />
        </p>
      )}
    </>
  );
}

function Native({ item: { entry, vendor } }: { readonly item: NativeItem }) {
  return (
    <>
      <p>{entry.description}</p>
      {entry.depends && <p class="muted small">{entry.depends}</p>}
      <p class="facts">
        <span class="chip vendor" style={{ '--hue': vendor.hue }}>
          {vendor.shortLabel}
        </span>
        <span class="becomes">
          <span aria-hidden="true">→</span>
          <span class="unseen">becomes</span>
          {entry.eventNames.map(name => (
            <a key={name} href={`#name/${name}`}>
              <code>{name}</code>
            </a>
          ))}
        </span>
        {entry.countSafe && <Counts />}
        <span class="chip">{rates[entry.rate]}</span>
        {entry.privacy !== 'plain' && <span class="chip careful">{eventClasses[entry.privacy]}</span>}
        {entry.era === 'legacy' && <span class="chip">older versions only</span>}
        {entry.era === 'newer' && <span class="chip">newer, little documented</span>}
      </p>
    </>
  );
}

const Counts = () => <span class="chip safe">safe to count</span>;
