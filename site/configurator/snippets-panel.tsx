import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Snippet as Text } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { CopyButton } from '../look/copy-button.tsx';
import { pageSnippet } from './snippets.ts';

interface Props {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  readonly integrity: string;
}

/** Texts for people who can change the page or the chat. */
export function Snippets({ choices, dictionary, integrity }: Props) {
  const isHosted = choices.delivery === 'host' || choices.delivery === 'page';
  const ofChats = dictionary.vendors
    .filter(({ id }) => choices.vendors.includes(id))
    .flatMap(({ snippets = [] }) => snippets);
  const all = [...(isHosted ? [ofPage(choices, integrity)] : []), ...ofChats];
  if (all.length === 0) return null;
  return (
    <section class="panel snippets" aria-labelledby="snippets">
      <h2 id="snippets">To copy</h2>
      {all.map(snippet => (
        <Snippet key={snippet.title} {...snippet} />
      ))}
    </section>
  );
}

const ofPage = (choices: Choices, integrity: string): Text => ({
  title: 'For the page, above the chat',
  description:
    choices.delivery === 'page'
      ? 'The settings first, then the script. The browser runs the script only if it is exactly the one that you downloaded.'
      : 'Only if the page itself loads the chat before Tag Manager: the script then hears the first events too.',
  text: pageSnippet(choices, integrity),
});

function Snippet({ title, description, text }: Text) {
  return (
    <div class="snippet">
      <div class="spread">
        <h3>{title}</h3>
        <CopyButton text={text} what={title} />
      </div>
      <p class="muted small">{description}</p>
      <pre>
        <code>{text}</code>
      </pre>
    </div>
  );
}
