import type { Choices } from '../../template/container/choices.ts';
import { CopyButton } from '../look/copy-button.tsx';
import { loyjoyLine, loyjoyTwoSteps, pageSnippet } from './snippets.ts';

/** Texts for people who can change the page or the chat. */
export function Snippets({ choices, integrity }: { readonly choices: Choices; readonly integrity: string }) {
  const isHosted = choices.delivery === 'host' || choices.delivery === 'page';
  const isLoyjoy = choices.vendors.includes('loyjoy');
  if (!isHosted && !isLoyjoy) return null;
  return (
    <section class="panel snippets" aria-labelledby="snippets">
      <h2 id="snippets">To copy</h2>
      {isHosted && (
        <Snippet
          title="For the page, above the chat"
          says={
            choices.delivery === 'page'
              ? 'The settings first, then the script. The browser runs the script only if it is exactly the one that you downloaded.'
              : 'Only if the page itself loads the chat before Tag Manager: the script then hears the first events too.'
          }
          text={pageSnippet(choices, integrity)}
        />
      )}
      {isLoyjoy && (
        <>
          <Snippet
            title="LoyJoy, embedded with one tag"
            says="That form starts by itself. Put this line into the tracking field of its Publish tab."
            text={loyjoyLine}
          />
          <Snippet
            title="LoyJoy, embedded in two steps"
            says="The better way: the chat starts after our script and every event is heard. Replace the id by yours."
            text={loyjoyTwoSteps}
          />
        </>
      )}
    </section>
  );
}

interface Props {
  readonly title: string;
  readonly says: string;
  readonly text: string;
}

function Snippet({ title, says, text }: Props) {
  return (
    <div class="snippet">
      <div class="spread">
        <h3>{title}</h3>
        <CopyButton text={text} what={title} />
      </div>
      <p class="muted small">{says}</p>
      <pre>
        <code>{text}</code>
      </pre>
    </div>
  );
}
