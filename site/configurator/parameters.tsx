import { fieldNamed, settingNamed } from '../../schemas/dictionary/look-up.ts';
import { privacyClasses } from '../../schemas/src/settings.ts';
import { mostParameters } from '../../template/container/check-ga4.ts';
import { plan } from '../../template/container/plan.ts';
import { questions } from '../language/texts.ts';
import { offeredFields, toggled, withParameter, withPrivate } from './change.ts';
import { Disclosure } from './disclosure.tsx';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';

const { counting: texts } = questions;

/** The fields that go to GA4 with each event. */
export function Parameters({ form }: { readonly form: FormState }) {
  const { choices, dictionary, choose } = form;
  const chosen = plan(choices, dictionary).parameters;
  const entryOf = (name: string) => fieldNamed(dictionary, name);
  const offered = offeredFields(choices, dictionary);
  const kept = privacyClasses.filter(name => choices.settings[name] === 'keep' && name !== 'answers');
  return (
    <Disclosure
      title={texts.parameters}
      description={texts.parametersOf(chosen.length, mostParameters)}
      isSet={form.faults('parameters').length > 0}
    >
      <OptionGroup form={form} path="parameters" label={texts.parameters} isLabelUnseen layout="rows">
        {offered.map(name => (
          <Option
            key={name}
            type="checkbox"
            label={entryOf(name)?.label ?? name}
            description={entryOf(name)?.description ?? texts.ownField}
            mark={entryOf(name)?.dimension === 'metric' ? <span class="chip">{texts.number}</span> : null}
            isChosen={chosen.includes(name)}
            choose={() => {
              choose(withParameter(choices, name, dictionary));
              form.leave('parameters');
            }}
          />
        ))}
      </OptionGroup>
      {kept.length > 0 && (
        <OptionGroup form={form} path="sendPrivate" label={texts.sendPrivate} layout="rows">
          {kept.map(name => (
            <Option
              key={name}
              type="checkbox"
              label={texts.offer(settingNamed(dictionary, name).label)}
              isChosen={choices.sendPrivate.includes(name)}
              choose={() =>
                choose(withPrivate(choices, toggled(choices.sendPrivate, name, privacyClasses), dictionary))
              }
            />
          ))}
        </OptionGroup>
      )}
    </Disclosure>
  );
}
