import { useState } from 'preact/hooks';
import type { VendorEntry } from '../../schemas/src/dictionary.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { questions } from '../language/texts.ts';
import { ChatSearch, fits } from '../look/chat-search.tsx';
import { withChats } from './business-questions.ts';
import { toggled } from './change.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { PageSource } from './page-source.tsx';
import { Question } from './question.tsx';

/** Which chat is on the site. */
export function Chats({ form }: { readonly form: FormState }) {
  const { choices, dictionary, choose, leave } = form;
  const [wanted, want] = useState('');
  const all = dictionary.vendors.map(({ id }) => id);
  const isChosen = ({ id }: VendorEntry) => choices.vendors.includes(id);
  const pick = (vendors: readonly VendorId[]) => {
    choose(withChats(choices, vendors, dictionary));
    leave('vendors');
  };
  const shown = dictionary.vendors.filter(chat => isChosen(chat) || fits(chat, wanted));
  return (
    <Question number={1} title={questions.chats.title}>
      <ChatSearch wanted={wanted} want={want} />
      <OptionGroup form={form} path="vendors" label={questions.chats.label} isLabelUnseen layout="grid">
        {shown.map(chat => (
          <Option
            key={chat.id}
            type="checkbox"
            label={chat.label}
            description={questions.chats.known(chat.events.length, chat.known.how)}
            isChosen={isChosen(chat)}
            choose={() => pick(toggled(choices.vendors, chat.id, all))}
          />
        ))}
      </OptionGroup>
      {shown.length === 0 && <p class="muted">{questions.chats.none}</p>}
      <PageSource form={form} />
    </Question>
  );
}
