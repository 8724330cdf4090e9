import { eventNamed } from '../../schemas/dictionary/look-up.ts';
import { questions } from '../language/texts.ts';
import { inWords } from '../look/in-words.ts';
import {
  answeringEvents,
  type BusinessQuestion,
  businessQuestions,
  isAsked,
  withQuestion,
} from './business-questions.ts';
import type { FormState } from './form-state.ts';
import { Option } from './option.tsx';
import { OptionGroup } from './option-group.tsx';

const { counting: texts } = questions;

/** What somebody wants to know: each answer is a few events. */
export function Wishes({ form }: { readonly form: FormState }) {
  const { choices, dictionary, choose } = form;
  const labelOf = (event: string) => eventNamed(dictionary, event)?.label ?? event;
  const answersTo = (question: BusinessQuestion) => answeringEvents(question, choices, dictionary);
  const isAnswered = (question: BusinessQuestion) => answersTo(question).length > 0;
  const unanswered = businessQuestions.filter(question => !isAnswered(question));
  if (choices.vendors.length === 0) return <p class="muted">{texts.tickChat}</p>;
  return (
    <>
      <OptionGroup form={form} path="wishes" label={texts.wishes} layout="rows">
        {businessQuestions.filter(isAnswered).map(question => (
          <Option
            key={question.label}
            type="checkbox"
            label={question.label}
            description={`${inWords(answersTo(question).map(labelOf))}.`}
            isChosen={isAsked(question, choices, dictionary)}
            choose={() => choose(withQuestion(question, choices, dictionary))}
          />
        ))}
      </OptionGroup>
      {unanswered.length > 0 && (
        <p class="muted small">
          {texts.cannotAnswer(choices.vendors.length)}: {unanswered.map(({ label }) => label).join(' ')}
        </p>
      )}
    </>
  );
}
