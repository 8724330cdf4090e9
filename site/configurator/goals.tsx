import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { questions } from '../language/texts.ts';
import { isGoal, withGoal } from './change.ts';
import { Disclosure } from './disclosure.tsx';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';

const { counting: texts } = questions;

/** Events of the chosen chats that are a business result for some sites, to be recorded as a goal. */
export function Goals({ form }: { readonly form: FormState }) {
  const { choices, dictionary } = form;
  const offers = dictionary.vendors.filter(
    ({ id, events }) => choices.vendors.includes(id) && events.some(({ goal }) => goal),
  );
  const isAnyChosen = offers.some(({ events }) =>
    events.some(({ goal, name }) => goal && isGoal(choices, name)),
  );
  if (offers.length === 0) return null;
  return (
    <Disclosure title={texts.goals} description={texts.goalsNote} isSet={isAnyChosen}>
      {offers.map(vendor => (
        <GoalsOf key={vendor.id} form={form} vendor={vendor} />
      ))}
    </Disclosure>
  );
}

function GoalsOf({
  form,
  vendor: { id, label, events },
}: {
  readonly form: FormState;
  readonly vendor: VendorEntry;
}) {
  const { choices, dictionary, choose } = form;
  return (
    <>
      <OptionGroup form={form} path={`goals.${id}`} label={texts.goalsOf(label)} layout="rows">
        {events
          .filter(({ goal }) => goal)
          .map(({ name, description }) => (
            <Option
              key={name}
              type="checkbox"
              label={description}
              description={<code>{name}</code>}
              isChosen={isGoal(choices, name)}
              choose={() => choose(withGoal(choices, name, dictionary))}
            />
          ))}
      </OptionGroup>
      <p class="muted small">{texts.oneGoal}</p>
    </>
  );
}
