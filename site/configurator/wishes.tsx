import { eventNamed } from '../../schemas/dictionary/look-up.ts';
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

/** What somebody wants to know: each answer is a few events. */
export function Wishes({ form }: { readonly form: FormState }) {
  const { choices, dictionary, choose } = form;
  const labelOf = (event: string) => eventNamed(dictionary, event)?.label ?? event;
  const answersTo = (question: BusinessQuestion) => answeringEvents(question, choices, dictionary);
  const isAnswered = (question: BusinessQuestion) => answersTo(question).length > 0;
  const unanswered = businessQuestions.filter(question => !isAnswered(question));
  if (choices.vendors.length === 0)
    return <p class="muted">Tick your chat above: each reports different things.</p>;
  return (
    <>
      <OptionGroup form={form} path="wishes" label="What do you want to know?" layout="rows">
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
          {choices.vendors.length > 1 ? 'These chats cannot answer' : 'This chat cannot answer'}:{' '}
          {unanswered.map(({ label }) => label).join(' ')}
        </p>
      )}
    </>
  );
}
