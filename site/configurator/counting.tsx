import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { emittedEventNames, plan } from '../../template/container/plan.ts';
import { questions } from '../language/texts.ts';
import { isByQuestions } from './business-questions.ts';
import { withEvent } from './change.ts';
import { Disclosure } from './disclosure.tsx';
import type { FormState } from './form-state.ts';
import { Goals } from './goals.tsx';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Parameters } from './parameters.tsx';
import { Question } from './question.tsx';
import { TextField } from './text-field.tsx';
import { notToldBy, untoldByAll } from './untold.ts';
import { isNoisy } from './warnings.ts';
import { Wishes } from './wishes.tsx';

const { counting: texts } = questions;

/** What goes to GA4. */
export function Counting({ form }: { readonly form: FormState }) {
  const { choices, change } = form;
  return (
    <Question number={5} title={texts.title} description={texts.description}>
      <TextField
        form={form}
        path="measurementId"
        label={texts.measurementId}
        description={texts.measurementIdNote}
        example="G-AB12CD34EF"
        isShort
        value={choices.measurementId}
        enter={measurementId => change({ measurementId })}
      />
      <Wishes form={form} />
      <Events form={form} />
      <Goals form={form} />
      <Parameters form={form} />
    </Question>
  );
}

function Events({ form }: { readonly form: FormState }) {
  const { choices, dictionary, change, choose } = form;
  const emitted = choices.vendors.length > 0 ? emittedEventNames(choices, dictionary) : [];
  const sent = plan(choices, dictionary).events;
  const usual = (event: string) => eventNamed(dictionary, event)?.ga4 ?? true;
  const option = (event: string) => (
    <Option
      key={event}
      type="checkbox"
      label={labelOf(event)}
      description={meaningOf(event)}
      mark={<Mark form={form} event={event} />}
      isChosen={sent.includes(event)}
      choose={() => choose(withEvent(choices, event, dictionary))}
    />
  );
  const labelOf = (event: string) => eventNamed(dictionary, event)?.label ?? event;
  const meaningOf = (event: string) =>
    [eventNamed(dictionary, event)?.description ?? texts.ownEvent, notToldBy(event, choices, dictionary)]
      .filter(Boolean)
      .join(' ');
  const others = emitted.filter(event => !usual(event));
  return (
    <Disclosure
      title={texts.single}
      description={texts.ofThem(sent.length, emitted.length)}
      isSet={form.faults('events').length > 0 || !isByQuestions(choices, dictionary)}
    >
      <OptionGroup form={form} path="events" label={texts.events} isLabelUnseen layout="rows">
        {emitted.filter(usual).map(option)}
      </OptionGroup>
      <Untold form={form} />
      {others.length > 0 && (
        <Disclosure
          title={texts.more}
          description={texts.notSent(others.length)}
          isSet={others.some(event => sent.includes(event))}
        >
          <div class="rows">{others.map(option)}</div>
        </Disclosure>
      )}
      <p class="presets">
        <button type="button" class="quiet" onClick={() => change({ events: 'default' })}>
          {texts.usual}
        </button>
        <button type="button" class="quiet" onClick={() => change({ events: [] })}>
          {texts.no}
        </button>
      </p>
    </Disclosure>
  );
}

/** The usual events that none of the chosen chats can tell: a report without them is no fault. */
function Untold({ form: { choices, dictionary } }: { readonly form: FormState }) {
  const untold = untoldByAll(choices, dictionary).filter(({ ga4 }) => ga4);
  if (untold.length === 0) return null;
  return (
    <p class="muted small">
      {texts.notReported(choices.vendors.length, untold.map(({ label }) => label).join(', '))}
    </p>
  );
}

function Mark({
  form: { choices, dictionary },
  event,
}: {
  readonly form: FormState;
  readonly event: string;
}) {
  const vendors = eventNamed(dictionary, event)?.vendors ?? {};
  const repeatable = choices.vendors.filter(id => vendors[id]?.countSafe === false);
  if (isNoisy(event, choices.vendors, dictionary)) return <span class="chip">{texts.often}</span>;
  if (repeatable.length === 0) return null;
  return <span class="chip">{texts.notSafe}</span>;
}
