import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../schemas/src/settings.ts';
import { settingNamed } from './lookup.ts';
import type { Tracker } from './tracker.ts';

/** A setting with two values, as a switch. */
interface Switchable {
  readonly name: keyof Settings;
  readonly off: string | boolean;
  readonly on: string | boolean;
}

const switches = [
  { name: 'consent', off: 'denied', on: 'granted' },
  { name: 'beforeConsent', off: 'drop', on: 'hold' },
  { name: 'personalData', off: 'drop', on: 'keep' },
  { name: 'staff', off: 'drop', on: 'keep' },
  { name: 'ids', off: 'drop', on: 'keep' },
  { name: 'answers', off: 'drop', on: 'keep' },
  { name: 'memory', off: 'page', on: 'tab' },
  { name: 'sdkCalls', off: false, on: true },
] as const satisfies readonly Switchable[];

/** Settings to try out; each switch pushes what a page or a tag would push. */
export function Switches({ tracker }: { readonly tracker: Tracker }) {
  const [pushed, remember] = useState<Settings>({});
  const push = (settings: Settings) => {
    tracker.push(settings);
    remember(settings);
  };
  return (
    <section class="panel" aria-labelledby="switches">
      <h2 id="switches">Settings</h2>
      <p class="muted small">A switch takes effect at once, for the events that follow.</p>
      {switches.map(one => (
        <Switch key={one.name} {...one} push={push} />
      ))}
      <p class="small">
        {Object.keys(pushed).length > 0 ? (
          <>
            Pushed: <code>chatTracker.push({JSON.stringify(pushed)})</code>
          </>
        ) : (
          <span class="muted">Each switch shows its push here.</span>
        )}
      </p>
    </section>
  );
}

function Switch({ name, off, on, push }: Switchable & { readonly push: (settings: Settings) => void }) {
  const { label, description, default: initial } = settingNamed(name);
  const [isOn, turn] = useState(initial === on);
  const id = useId();
  const change = () => {
    push({ [name]: isOn ? off : on });
    turn(!isOn);
  };
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        checked={isOn}
        onChange={change}
        aria-describedby={`${id}-says`}
      />
      <label for={id}>{label}</label>
      <code class="state">{wordFor(isOn ? on : off)}</code>
      <p id={`${id}-says`} class="muted small">
        {description}
      </p>
    </div>
  );
}

const wordFor = (value: string | boolean) => (typeof value === 'string' ? value : value ? 'on' : 'off');
