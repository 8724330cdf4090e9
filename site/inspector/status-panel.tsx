import type { Signal } from '@preact/signals';
import { problems } from '../../bundle/dictionary/problems.ts';
import { states } from '../../schemas/src/problems.ts';
import type { Counts, Problem, Status, VendorStatus } from '../../schemas/src/status.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { vendorNamed } from './lookup.ts';

const counters = {
  heard: 'everything that came in',
  pushed: 'in the data layer',
  held: 'waiting for consent',
  dropped: 'lost without consent, or above the limit per minute',
  ignored: 'left out by the settings',
} as const satisfies { [name in keyof Counts]: string };

/** What the listener says about itself, in words. */
export function StatusPanel({ status }: { readonly status: Signal<Status> }) {
  const { version, build, consent, counts, vendors, problems } = status.value;
  return (
    <section class="panel" aria-labelledby="status">
      <h2 id="status">State of the listener</h2>
      <p class="muted small">
        From <code>chatTracker.status()</code>, version {version}, {build} build. Consent is {consent}.
      </p>
      <table class="counts">
        <caption class="unseen">Numbers of events</caption>
        <tbody>
          {Object.entries(counters).map(([name, description]) => (
            <tr key={name}>
              <th scope="row">
                {name} <span class="muted small">{description}</span>
              </th>
              <td>{counts[name as keyof Counts]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Chats</h3>
      <ul class="plain">
        {Object.entries(vendors).map(([id, vendor]) => (
          <Vendor key={id} id={id as VendorId} vendor={vendor} />
        ))}
      </ul>
      <h3>Problems</h3>
      {problems.length === 0 ? (
        <p class="small">None.</p>
      ) : (
        <ul class="plain">
          {problems.map(problem => (
            <Trouble key={JSON.stringify(problem)} {...problem} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Vendor({ id, vendor }: { readonly id: VendorId; readonly vendor: VendorStatus }) {
  const { state, events, why } = vendor;
  const { description, fix } = states[state];
  return (
    <li>
      <strong>{vendorNamed(id)!.label}</strong>{' '}
      <span class="muted small">
        {events} {events === 1 ? 'event' : 'events'}
      </span>
      <p class="small">
        {description} {state !== 'heard' && fix} {why && problems[why].description}
      </p>
    </li>
  );
}

function Trouble({ code, key, value }: Problem) {
  const { description, fix } = problems[code];
  return (
    <li>
      <code>{[code, key, value].filter(Boolean).join(' ')}</code>
      <p class="small">
        {description} {fix}
      </p>
    </li>
  );
}
