import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import { isGoal, withGoal } from './change.ts';
import type { Desk } from './desk.ts';
import { Fold } from './fold.tsx';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';

/** Events of the chosen chats that are a business result for some sites, to be recorded as a goal. */
export function Goals({ desk }: { readonly desk: Desk }) {
  const { choices, dictionary } = desk;
  const offers = dictionary.vendors.filter(
    ({ id, events }) => choices.vendors.includes(id) && events.some(({ goal }) => goal),
  );
  const isAnyChosen = offers.some(({ events }) =>
    events.some(({ goal, name }) => goal && isGoal(choices, name)),
  );
  if (offers.length === 0) return null;
  return (
    <Fold title="More goals" says="coupons, prizes and the like, to count as chat_goal" isSet={isAnyChosen}>
      {offers.map(vendor => (
        <GoalsOf key={vendor.id} desk={desk} vendor={vendor} />
      ))}
    </Fold>
  );
}

function GoalsOf({
  desk,
  vendor: { id, label, events },
}: {
  readonly desk: Desk;
  readonly vendor: VendorEntry;
}) {
  const { choices, dictionary, choose } = desk;
  return (
    <>
      <OptionGroup
        desk={desk}
        where={`goals.${id}`}
        label={`What is a goal of yours in ${label}?`}
        layout="rows"
      >
        {events
          .filter(({ goal }) => goal)
          .map(({ name, description: says }) => (
            <Option
              key={name}
              type="checkbox"
              label={says}
              says={<code>{name}</code>}
              isChosen={isGoal(choices, name)}
              choose={() => choose(withGoal(choices, name, dictionary))}
            />
          ))}
      </OptionGroup>
      <p class="muted small">
        Tick one event for each result: some of them tell of the same thing, which would then count twice.
      </p>
    </>
  );
}
