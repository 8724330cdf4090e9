import { useId, useState } from 'preact/hooks';
import { consentTools } from '../../template/container/consent-tools.ts';
import { siteSystems } from '../../template/container/site-systems.ts';
import { questions } from '../language/texts.ts';
import { chatNames } from '../look/chats.ts';
import { type AnswersInSource, answersInSource, withAnswers } from './answers-in-source.ts';
import { withChats } from './business-questions.ts';
import type { FormState } from './form-state.ts';

const { source: texts } = questions;

/** Answers what the source of a page tells, which somebody pastes; it is read here and goes nowhere. */
export function PageSource({ form: { choices, dictionary, choose, leave } }: { readonly form: FormState }) {
  const id = useId();
  const [seen, look] = useState<AnswersInSource>();
  const read = (source: string) => {
    const answers = source.trim() ? answersInSource(source, dictionary) : undefined;
    look(answers);
    if (!answers) return;
    const ids = answers.found.map(({ chat }) => chat.id);
    const next = withAnswers(choices, answers);
    choose(ids.length > 0 ? withChats(next, ids, dictionary) : next);
    if (ids.length > 0) leave('vendors');
  };
  return (
    <details class="source">
      <summary>
        <span>
          {texts.title} <span class="muted">· {texts.description}</span>
        </span>
      </summary>
      <label class="label" for={id}>
        {texts.label}
      </label>
      <textarea
        id={id}
        rows={4}
        spellcheck={false}
        aria-describedby={`${id}-how`}
        onInput={({ currentTarget }) => read(currentTarget.value)}
      />
      <p id={`${id}-how`} class="muted small">
        {texts.how}
      </p>
      <div role="status">
        {seen && <Seen {...seen} isPageNamed={seen.found.length > 0 && choices.chatLoadedBy === 'page'} />}
      </div>
    </details>
  );
}

function Seen({
  found,
  hasTagManager,
  siteSystem,
  consentTool,
  isPageNamed,
}: AnswersInSource & { /** It has answered who loads the chat. */ readonly isPageNamed: boolean }) {
  const others = [
    ...(isPageNamed ? [texts.pageLoads] : []),
    ...(siteSystem ? [siteSystems[siteSystem].label] : []),
    ...(consentTool ? [consentTools[consentTool].label] : []),
  ];
  return (
    <>
      {found.length > 0 ? <Chats found={found} /> : <NoChat hasTagManager={hasTagManager} />}
      {others.length > 0 && <p class="muted small">{texts.alsoAnswered(others.join(', '))}</p>}
    </>
  );
}

function Chats({ found }: Pick<AnswersInSource, 'found'>) {
  return (
    <>
      <p class="good">{texts.found(chatNames(found.map(({ chat }) => chat)))}</p>
      {found.map(({ chat, address }) => (
        <p key={chat.id} class="muted small">
          {chat.shortLabel}: {address ? <code>{address}</code> : texts.code}
        </p>
      ))}
    </>
  );
}

function NoChat({ hasTagManager }: Pick<AnswersInSource, 'hasTagManager'>) {
  const [before, after] = texts.verify;
  return (
    <p class="care">
      {texts.noChat} {hasTagManager ? texts.hasTagManager : texts.hasNoTagManager} {before}{' '}
      <code>npx chat-datalayer verify</code> {after}
    </p>
  );
}
