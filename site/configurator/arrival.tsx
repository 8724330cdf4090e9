import type { ChatLoader } from '../../template/container/choices.ts';
import { siteSystems } from '../../template/container/site-systems.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';
import { SelectField } from './select-field.tsx';

const answers: readonly { loader: ChatLoader | ''; label: string; description: string }[] = [
  {
    loader: 'tag',
    label: 'A tag in Tag Manager',
    description: 'A Custom HTML tag or a template of the gallery. Our tag then fires before it.',
  },
  {
    loader: 'plugin',
    label: 'A plug-in or app of our site system',
    description: 'Such as a WordPress plug-in or a Shopify app.',
  },
  {
    loader: 'page',
    label: 'Code in our pages',
    description: 'Developers added the chat’s code to the template of the site.',
  },
  {
    loader: '',
    label: 'I don’t know',
    description:
      'Look for the name of the chat among your tags in Tag Manager. If it is not there, it is a plug-in or code: paste the source of a page above to find out.',
  },
];

/** How the chat reaches the pages: it decides whether our script can be there first. */
export function Arrival({ form }: { readonly form: FormState }) {
  const { choices, change } = form;
  return (
    <Question
      number={2}
      title="How does the chat reach your pages?"
      description="Our script has to load before the chat. The steps after the download show you how."
    >
      <OptionGroup form={form} path="chatLoadedBy" label="How the chat loads" isLabelUnseen>
        {answers.map(({ loader, label, description }) => (
          <Option
            key={loader}
            type="radio"
            name="chatLoadedBy"
            label={label}
            description={description}
            isChosen={choices.chatLoadedBy === loader}
            choose={() => change({ chatLoadedBy: loader })}
          />
        ))}
      </OptionGroup>
      <SelectField
        path="siteSystem"
        label="Your shop or content system"
        value={choices.siteSystem}
        offered={[['', 'Another one, or none'], ...systems]}
        choose={siteSystem => change({ siteSystem })}
      />
    </Question>
  );
}

const systems = Object.entries(siteSystems).map(([id, { label }]) => [id, label] as const);
