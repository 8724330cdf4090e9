import { waysKnown } from '../../schemas/dictionary/how-known.ts';
import { chatsOf } from '../look/chats.ts';
import { toggled, withVendors } from './change.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';

/** Which chat is on the site. */
export function Chats({ form }: { readonly form: FormState }) {
  const { choices, dictionary, choose, leave } = form;
  const all = dictionary.vendors.map(({ id }) => id);
  return (
    <Question number={1} title="Which chat is on your site?">
      <OptionGroup form={form} path="vendors" label="Chats" isLabelUnseen layout="grid">
        {chatsOf(dictionary).map(({ id, label, known, events }) => (
          <Option
            key={id}
            type="checkbox"
            label={label}
            description={`${events.length} known events, ${waysKnown[known.how]}`}
            isChosen={choices.vendors.includes(id)}
            choose={() => {
              choose(withVendors(choices, toggled(choices.vendors, id, all), dictionary));
              leave('vendors');
            }}
          />
        ))}
      </OptionGroup>
    </Question>
  );
}
