import type { Delivery } from '../../template/container/choices.ts';
import { cdnUrl } from '../../template/tag/delivery.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';
import { TextField } from './text-field.tsx';

const answers: readonly { delivery: Delivery; label: string; description: string; mark?: string }[] = [
  {
    delivery: 'inline',
    label: 'Inside the container',
    description: 'Tag Manager brings the script along. Nothing to host, no extra request.',
    mark: 'Easiest',
  },
  {
    delivery: 'host',
    label: 'Our own web server',
    description: 'You upload two files to your server, and Tag Manager loads them from there.',
  },
  {
    delivery: 'page',
    label: 'Our developers put it into the page',
    description:
      'The script is above the chat and catches the very first events. Tag Manager brings only the settings.',
    mark: 'Catches most',
  },
  {
    delivery: 'cdn',
    label: 'A public CDN',
    description:
      'Tag Manager loads the script from jsDelivr, a third party. With more than one chat, it is the larger file with all chats.',
  },
];

/** Who can host the script, which decides how it comes to the page. */
export function Hosting({ form, bytes }: { readonly form: FormState; readonly bytes: number }) {
  const { choices, change } = form;
  return (
    <Question
      number={4}
      title="Where should the script come from?"
      description={`The script is ${Math.round(bytes / 1000)} KB. Choose where it is loaded from.`}
    >
      <OptionGroup form={form} path="delivery" label="Hosting" isLabelUnseen>
        {answers.map(({ delivery, label, description, mark }) => (
          <Option
            key={delivery}
            type="radio"
            name="delivery"
            label={label}
            description={description}
            mark={mark && <span class="chip">{mark}</span>}
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
  host: ['Address of the script', 'https://www.example.com/js/chat-datalayer.js'],
  page: ['Address of the script, for the snippet below', '/js/chat-datalayer.js'],
  cdn: ['Another CDN (leave empty for jsDelivr)', ''],
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
