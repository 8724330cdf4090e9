import type { Choices } from '../../template/container/choices.ts';
import { consentTypes, type OfferedConsentType } from '../../template/tag/inputs.ts';
import { Options } from '../look/options.tsx';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';

type Source = Choices['consentSource'];

const answers: readonly { source: Source; label: string; description: string }[] = [
  {
    source: 'mode',
    label: 'It speaks Google Consent Mode',
    description:
      'Most consent tools do, such as Cookiebot, Usercentrics or OneTrust. Events wait until the visitor agrees. Where nothing sets Consent Mode, Tag Manager takes it as agreed: choose another answer there.',
  },
  {
    source: 'tool',
    label: 'It decides which tags fire',
    description:
      'Your tool fires a trigger in Tag Manager after consent. You give our tag that trigger after the import.',
  },
  {
    source: 'none',
    label: 'Nobody has to agree',
    description: 'Events are recorded at once. Choose this only if your privacy officer says so.',
  },
];

/** How the consent tool works. */
export function Consent({ form }: { readonly form: FormState }) {
  const { choices, change, changeSetting } = form;
  return (
    <Question
      number={2}
      title="How does your consent tool work?"
      description="If you do not know: the Preview of Tag Manager shows in its tab Consent whether Consent Mode is set."
    >
      <OptionGroup form={form} path="consentSource" label="Consent tool" isLabelUnseen>
        {answers.map(({ source, label, description }) => (
          <Option
            key={source}
            type="radio"
            name="consent"
            label={label}
            description={description}
            isChosen={choices.consentSource === source}
            choose={() => change({ consentSource: source })}
          >
            {source === 'mode' && (
              <>
                <TypeField form={form} />
                <Option
                  type="checkbox"
                  label="Forget what happened before consent"
                  description="Otherwise events wait in the page and are told once the visitor agrees."
                  isChosen={choices.settings.beforeConsent === 'drop'}
                  choose={() =>
                    changeSetting(
                      'beforeConsent',
                      choices.settings.beforeConsent === 'drop' ? 'hold' : 'drop',
                    )
                  }
                />
              </>
            )}
          </Option>
        ))}
      </OptionGroup>
      <Option
        type="checkbox"
        label="We use advanced consent mode"
        description="The GA4 tags may fire before consent and leave it to Google what is kept."
        isChosen={choices.advancedConsentMode}
        choose={() => change({ advancedConsentMode: !choices.advancedConsentMode })}
      />
    </Question>
  );
}

function TypeField({ form: { choices, change } }: { readonly form: FormState }) {
  return (
    <div class="field">
      <label class="label" for="field-consentType">
        Consent to wait for
      </label>
      <select
        id="field-consentType"
        value={choices.consentType}
        onChange={({ currentTarget }) => change({ consentType: currentTarget.value as OfferedConsentType })}
      >
        <Options of={Object.entries(consentTypes)} />
      </select>
    </div>
  );
}
