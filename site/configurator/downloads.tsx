import type { Choices } from '../../template/container/choices.ts';
import { scriptNameOf } from '../../template/container/script-name.ts';
import { summary } from '../language/texts.ts';
import { saveFile } from './save-file.ts';

const { files: texts } = summary;

interface Props {
  readonly choices: Choices;
  readonly script: string;
  readonly update: () => void;
  readonly template: () => void;
  readonly privacy: () => void;
}

/** The other files that somebody may want. */
export function Downloads({ choices, script, update, template, privacy }: Props) {
  const [before, after] = texts.script;
  const isHosted = choices.delivery === 'host' || choices.delivery === 'page';
  const file = scriptNameOf(choices.scriptUrl);
  return (
    <section class="panel downloads" aria-labelledby="downloads">
      <h2 id="downloads">{texts.heading}</h2>
      <ul>
        <li>
          <button type="button" onClick={update}>
            container.update.json
          </button>
          <p class="muted small">{texts.update}</p>
        </li>
        <li>
          <button type="button" onClick={template}>
            template.tpl
          </button>
          <p class="muted small">{texts.template}</p>
        </li>
        <li>
          <button type="button" onClick={privacy}>
            privacy.html
          </button>
          <p class="muted small">{texts.privacy}</p>
        </li>
        {isHosted && (
          <li>
            <button type="button" onClick={() => saveFile(file, script)}>
              {file}
            </button>
            <p class="muted small">
              {before}{' '}
              <a href="chat-datalayer.debug.js" download="chat-datalayer.debug.js">
                chat-datalayer.debug.js
              </a>{' '}
              {after}
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
