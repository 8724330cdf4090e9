import type { Delivery } from '../../template/container/choices.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import { questions } from '../language/texts.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';
import { TextField } from './text-field.tsx';

const { hosting: texts } = questions;

const deliveries: readonly Delivery[] = ['inline', 'host', 'page', 'cdn'];

const marks: { readonly [delivery in Delivery]?: string } = {
  inline: texts.easiest,
  page: texts.catchesMost,
};

/** Who can host the script, which decides how it comes to the page. */
export function Hosting({ form, bytes }: { readonly form: FormState; readonly bytes: number }) {
  const { choices, change } = form;
  return (
    <Question number={4} title={texts.title} description={texts.description(Math.round(bytes / 1000))}>
      <OptionGroup form={form} path="delivery" label={texts.label} isLabelUnseen>
        {deliveries.map(delivery => (
          <Option
            key={delivery}
            type="radio"
            name="delivery"
            {...texts.answers[delivery]}
            mark={marks[delivery] && <span class="chip">{marks[delivery]}</span>}
            isChosen={choices.delivery === delivery}
            choose={() => change({ delivery })}
          >
            {delivery !== 'inline' && <Address form={form} />}
          </Option>
        ))}
      </OptionGroup>
    </Question>
  );
}

const addresses: { readonly [delivery in Delivery]: readonly [label: string, example: string] } = {
  inline: ['', ''],
  host: [texts.address, 'https://www.example.com/js/chat-datalayer.js'],
  page: [texts.addressForSnippet, '/js/chat-datalayer.js'],
  cdn: [texts.anotherCdn, ''],
};

function Address({ form }: { readonly form: FormState }) {
  const { choices, dictionary, change } = form;
  const [label, example] = addresses[choices.delivery];
  return (
    <TextField
      form={form}
      path="scriptUrl"
      label={label}
      mode="url"
      example={example || cdnUrl(dictionary.version)}
      value={choices.scriptUrl}
      enter={scriptUrl => change({ scriptUrl })}
    />
  );
}
