import type { Choices } from '../../template/container/choices.ts';
import { type ConsentTool, consentTools } from '../../template/container/consent-tools.ts';
import { consentTypes } from '../../template/tag/inputs.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

type Source = Choices['consentSource'];

const answers: readonly { source: Source; label: string; description: string }[] = [
  {
    source: 'mode',
    label: 'It speaks Google Consent Mode',
    description:
      'Most consent tools do, such as Cookiebot, Usercentrics or OneTrust. Events wait until the visitor agrees. If nothing on your site sets Consent Mode, Tag Manager treats consent as given. Pick another answer in that case.',
  },
  {
    source: 'tool',
    label: 'It decides which tags fire',
    description: 'Your tool tells Tag Manager that the visitor has agreed. Then our tag fires.',
  },
  {
    source: 'none',
    label: 'No consent needed',
    description: 'Events are recorded at once. Choose this only if your privacy officer says so.',
  },
];

/** How the consent tool works. */
export function Consent({ form }: { readonly form: FormState }) {
  const { choices, change, changeSetting } = form;
  const tool = choices.consentTool && consentTools[choices.consentTool];
  return (
    <Question
      number={3}
      title="How does your consent tool work?"
      description="If you don’t know: in Preview, the Consent tab shows whether Consent Mode is set."
    >
      <ToolField form={form} />
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
            {source === 'tool' && <AgreedField form={form} />}
            {source === 'mode' && (
              <>
                {tool && <p class="muted small">{tool.withMode}</p>}
                <TypeField form={form} />
                <Option
                  type="checkbox"
                  label="Forget what happened before consent"
                  description="Otherwise events are kept on the page and sent once the visitor agrees."
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
        description="The GA4 tags may fire before consent, and Google decides what to keep."
        isChosen={choices.advancedConsentMode}
        choose={() => change({ advancedConsentMode: !choices.advancedConsentMode })}
      />
    </Question>
  );
}

/** Which tool it is: each has something to check, and tells Tag Manager in its own way. */
function ToolField({ form: { choices, change } }: { readonly form: FormState }) {
  return (
    <SelectField
      path="consentTool"
      label="Which one is it?"
      value={choices.consentTool}
      offered={[['', 'Another one, or none'], ...known]}
      choose={consentTool => change({ consentTool, consentName: '' })}
    />
  );
}

const known = Object.entries(consentTools).map(([id, { label }]) => [id, label] as const);

/** What the tool calls what has to be agreed to; without a known tool, what is left to do by hand. */
function AgreedField({ form }: { readonly form: FormState }) {
  const { choices, change } = form;
  if (!choices.consentTool) {
    return (
      <p class="muted small">
        The file cannot include the trigger of your tool. Our tag comes paused; add that trigger after the
        import, then unpause the tag.
      </p>
    );
  }
  const { label, named }: ConsentTool = consentTools[choices.consentTool];
  return (
    <>
      <p class="muted small">
        The file includes the trigger: our tag fires when {label} reports consent, never after a refusal.
      </p>
      {named && (
        <TextField
          form={form}
          path="consentName"
          label={named.label}
          value={choices.consentName}
          enter={consentName => change({ consentName })}
          example={named.usual}
        />
      )}
    </>
  );
}

function TypeField({ form: { choices, change } }: { readonly form: FormState }) {
  return (
    <SelectField
      path="consentType"
      label="Consent to wait for"
      value={choices.consentType}
      offered={Object.entries(consentTypes)}
      choose={consentType => change({ consentType })}
    />
  );
}
