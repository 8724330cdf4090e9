import type { Choices } from '../../template/container/choices.ts';
import { scriptNameOf } from '../../template/container/script-name.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly choices: Choices;
  readonly script: string;
  readonly update: () => void;
  readonly template: () => void;
  readonly privacy: () => void;
}

/** The other files that somebody may want. */
export function Downloads({ choices, script, update, template, privacy }: Props) {
  const isHosted = choices.delivery === 'host' || choices.delivery === 'page';
  const file = scriptNameOf(choices.scriptUrl);
  return (
    <section class="panel downloads" aria-labelledby="downloads">
      <h2 id="downloads">Other files</h2>
      <ul>
        <li>
          <button type="button" onClick={update}>
            container.update.json
          </button>
          <p class="muted small">
            For a container that already has an older file: leaves out the measurement ID and anything you may
            have changed by hand.
          </p>
        </li>
        <li>
          <button type="button" onClick={template}>
            template.tpl
          </button>
          <p class="muted small">The tag template alone, if you would rather build the rest yourself.</p>
        </li>
        <li>
          <button type="button" onClick={privacy}>
            privacy.html
          </button>
          <p class="muted small">
            For your privacy officer: every field that the chosen chats can record, and a place to sign.
          </p>
        </li>
        {isHosted && (
          <li>
            <button type="button" onClick={() => saveFile(file, script)}>
              {file}
            </button>
            <p class="muted small">
              The script for your server, with the chosen chats.{' '}
              <a href="chat-datalayer.debug.js" download="chat-datalayer.debug.js">
                chat-datalayer.debug.js
              </a>{' '}
              belongs beside it, for Tag Manager's Preview.
            </p>
          </li>
        )}
      </ul>
    </section>
  );
}
