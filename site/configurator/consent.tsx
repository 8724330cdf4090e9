import type { Choices } from '../../template/container/choices.ts';
import { type ConsentTool, consentTools } from '../../template/container/consent-tools.ts';
import { questions } from '../language/texts.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';
import { Question } from './question.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

type Source = Choices['consentSource'];

const { consent: texts } = questions;

const sources: readonly Source[] = ['mode', 'tool', 'none'];

/** How the consent tool works. */
export function Consent({ form }: { readonly form: FormState }) {
  const { choices, change, changeSetting } = form;
  const tool = choices.consentTool && consentTools[choices.consentTool];
  return (
    <Question number={3} title={texts.title} description={texts.description}>
      <ToolField form={form} />
      <OptionGroup form={form} path="consentSource" label={texts.label} isLabelUnseen>
        {sources.map(source => (
          <Option
            key={source}
            type="radio"
            name="consent"
            {...texts.answers[source]}
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
                  label={texts.forget}
                  description={texts.forgetNote}
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
        label={texts.advanced}
        description={texts.advancedNote}
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
      label={texts.tool}
      value={choices.consentTool}
      offered={[['', questions.arrival.anotherOrNone], ...known]}
      choose={consentTool => change({ consentTool, consentName: '' })}
    />
  );
}

const known = Object.entries(consentTools).map(([id, { label }]) => [id, label] as const);

/** What the tool calls what has to be agreed to; without a known tool, what is left to do by hand. */
function AgreedField({ form }: { readonly form: FormState }) {
  const { choices, change } = form;
  if (!choices.consentTool) {
    return <p class="muted small">{texts.noTrigger}</p>;
  }
  const { label, named }: ConsentTool = consentTools[choices.consentTool];
  return (
    <>
      <p class="muted small">{texts.trigger(label)}</p>
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
      label={texts.type}
      value={choices.consentType}
      offered={Object.entries(texts.types)}
      choose={consentType => change({ consentType })}
    />
  );
}
