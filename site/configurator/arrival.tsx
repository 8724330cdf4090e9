import type { ChatLoader } from '../../template/container/choices.ts';
import { siteSystems } from '../../template/container/site-systems.ts';
import { questions } from '../language/texts.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';
import { SelectField } from './select-field.tsx';

const { arrival: texts } = questions;

const loaders: readonly (ChatLoader | '')[] = ['tag', 'plugin', 'page', ''];

/** How the chat reaches the pages: it decides whether our script can be there first. */
export function Arrival({ form }: { readonly form: FormState }) {
  const { choices, change } = form;
  return (
    <Question number={2} title={texts.title} description={texts.description}>
      <OptionGroup form={form} path="chatLoadedBy" label={texts.label} isLabelUnseen>
        {loaders.map(loader => (
          <Option
            key={loader}
            type="radio"
            name="chatLoadedBy"
            {...texts.answers[loader || 'unknown']}
            isChosen={choices.chatLoadedBy === loader}
            choose={() => change({ chatLoadedBy: loader })}
          />
        ))}
      </OptionGroup>
      <SelectField
        path="siteSystem"
        label={texts.system}
        value={choices.siteSystem}
        offered={[['', texts.anotherOrNone], ...systems]}
        choose={siteSystem => change({ siteSystem })}
      />
    </Question>
  );
}

const systems = Object.entries(siteSystems).map(([id, { label }]) => [id, label] as const);
