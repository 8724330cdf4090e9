import type { ScriptHashes } from '../../bundle/composition/script-hashes.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Snippet as Text } from '../../schemas/src/vendor.ts';
import type { Choices } from '../../template/container/choices.ts';
import { plan } from '../../template/container/plan.ts';
import { renderAppsScript } from '../../template/ga4/apps-script.ts';
import { ga4Definitions } from '../../template/ga4/definitions.ts';
import { summary } from '../language/texts.ts';
import { CopyButton } from '../look/copy-button.tsx';
import { pageSnippet, policySources, textSnippet } from './snippets.ts';

const { copy: texts } = summary;

interface Props {
  readonly choices: Choices;
  readonly dictionary: Dictionary;
  readonly script: string;
  readonly hashes: ScriptHashes;
}

/** A text to copy, as much of it as is shown if that is less, and what the page's policy needs for it. */
interface PageText extends Text {
  readonly shown?: string;
  readonly sources?: string;
}

/** Texts for people who can change the page, the chat or GA4. */
export function Snippets({ choices, dictionary, script, hashes }: Props) {
  const isHosted = choices.delivery === 'host' || choices.delivery === 'page';
  const ofPage: readonly PageText[] = [
    ...(isHosted ? [withFile(choices, hashes)] : []),
    ...(choices.delivery === 'page' ? [withoutFile(choices, script, hashes)] : []),
  ];
  const ofChats = dictionary.vendors
    .filter(({ id }) => choices.vendors.includes(id))
    .flatMap(({ snippets = [] }) => snippets);
  const all: readonly PageText[] = [...ofPage, ...ofChats, ...forGa4(choices, dictionary)];
  if (all.length === 0) return null;
  return (
    <section class="panel snippets" aria-labelledby="snippets">
      <h2 id="snippets">{texts.heading}</h2>
      {all.map(snippet => (
        <Snippet key={snippet.title} {...snippet} />
      ))}
    </section>
  );
}

const withFile = (choices: Choices, { integrity }: ScriptHashes): PageText => ({
  title: texts.page,
  description: choices.delivery === 'page' ? texts.pageEarly : texts.pageIfNeeded,
  text: pageSnippet(choices, integrity),
  sources: policySources(choices),
});

const withoutFile = (choices: Choices, script: string, { csp }: ScriptHashes): PageText => ({
  title: texts.withoutFile,
  description: texts.withoutFileNote,
  text: textSnippet(choices, script),
  shown: textSnippet(choices, `${script.slice(0, 40)} …`),
  sources: policySources(choices, csp),
});

/** What registers in GA4 what is sent there; nothing is where nothing is sent. */
function forGa4(choices: Choices, dictionary: Dictionary): readonly PageText[] {
  const worked = plan(choices, dictionary);
  if (worked.events.length === 0) return [];
  const { measurementId } = choices;
  const text = renderAppsScript({ definitions: ga4Definitions(worked), measurementId });
  return [
    {
      title: texts.ga4,
      description: texts.ga4Note,
      text,
      shown: `${text.slice(0, text.indexOf('const DIMENSIONS'))}…`,
    },
  ];
}

function Snippet({ title, description, text, shown = text, sources }: PageText) {
  return (
    <div class="snippet">
      <div class="spread">
        <h3>{title}</h3>
        <CopyButton text={text} what={title} />
      </div>
      <p class="muted small">{description}</p>
      <pre>
        <code>{shown}</code>
      </pre>
      {sources && (
        <div class="spread">
          <p class="muted small">
            {texts.policy} <code>script-src</code>: <code class="sources">{sources}</code>
          </p>
          <CopyButton text={sources} what={texts.policyOf(title)} />
        </div>
      )}
    </div>
  );
}
