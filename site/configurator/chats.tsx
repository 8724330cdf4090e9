import { toggled, withVendors } from './change.ts';
import type { Desk } from './desk.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';

/** Which chat is on the site. */
export function Chats({ desk }: { readonly desk: Desk }) {
  const { choices, dictionary, choose, leave } = desk;
  const all = dictionary.vendors.map(({ id }) => id);
  return (
    <Question number={1} title="Which chat is on your site?">
      <OptionGroup desk={desk} where="vendors" label="Chats" isLabelUnseen layout="grid">
        {dictionary.vendors
          .map(({ id, label, events }) => (
            <Option
              key={id}
              type="checkbox"
              label={label}
              says={`${events.length} known events`}
              isChosen={choices.vendors.includes(id)}
              choose={() => {
                choose(withVendors(choices, toggled(choices.vendors, id, all), dictionary));
                leave('vendors');
              }}
            />
          ))
          .reverse()}
      </OptionGroup>
    </Question>
  );
}
