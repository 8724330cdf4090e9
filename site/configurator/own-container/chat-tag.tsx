import type { Choices } from '../../../template/container/choices.ts';
import { difference, type Line } from '../../../template/own-container/difference.ts';
import { isThere } from '../../../template/own-container/find-ours.ts';
import type { OwnTag } from '../../../template/own-container/own-entities.ts';
import { openingGate, type WhyNot, type Wiring, wiring } from '../../../template/own-container/wiring.ts';
import { withSetupTag } from '../../../template/own-container/with-setup-tag.ts';
import { inWords } from '../../look/in-words.ts';
import type { OwnContainer } from './use-own-container.ts';

/** The wires of a file, and whether it leaves to the container what an update leaves to it. */
export interface WiredDownload {
  readonly own: OwnContainer;
  readonly wires: Extract<Wiring, { setupTag: string }>;
  readonly isUpdate: boolean;
}

interface Props {
  readonly choices: Choices;
  readonly own: OwnContainer | undefined;
  readonly download: (wired: WiredDownload) => void;
}

const reasons: { readonly [why in WhyNot]: string } = {
  page: 'Your site loads the script before Tag Manager, so no tag has to come before the chat.',
  gate: 'Your consent tool fires our tag. As a setup tag it would fire with the chat, without consent. With the script inside the container (question 4), another tag can come first, which records nothing by itself.',
  'no chat tag':
    'No tag in your container loads a chat that is ticked. If your page loads it, our script has to be above it.',
};

/** What becomes of the tags that load the chat: the change, before the file with it is downloaded. */
export function ChatTag({ choices, own, download }: Props) {
  if (!own) return null;
  const { found } = own;
  const wires = wiring(choices, found);
  return (
    <section class="panel chat-tag" aria-labelledby="chat-tag">
      <h2 id="chat-tag">The tag of your chat</h2>
      {wires.why === undefined ? (
        <Wires {...{ wires, own, download }} isUpdate={isThere(found.ours) && found.ours.hasMeasurementId} />
      ) : (
        <p>{reasons[wires.why]}</p>
      )}
      <Opening
        tags={openingGate(
          choices,
          found.chatTags.map(({ tag }) => tag),
        )}
      />
    </section>
  );
}

function Wires({ wires, own, isUpdate, download }: WiredDownload & Pick<Props, 'download'>) {
  const { setupTag, tags, done, taken } = wires;
  return (
    <>
      {taken.length > 0 && (
        <p class="care">
          {named(taken)} {taken.length > 1 ? 'have' : 'has'} another setup tag, and Tag Manager allows one.
          Make <b>{setupTag}</b> the setup tag of that one by hand.
        </p>
      )}
      {tags.length > 0 && (
        <>
          <p>
            {named(tags)} {tags.length > 1 ? 'load' : 'loads'} your chat. With <b>{setupTag}</b> as its setup
            tag, the listener is always there first. This is all that changes:
          </p>
          {tags.map(tag => (
            <Difference key={tag.tagId} tag={tag} setupTag={setupTag} />
          ))}
          <button type="button" onClick={() => download({ own, wires, isUpdate })}>
            Download {wiredName}
          </button>
          <p class="muted small">
            Import it in place of container.json, with the same clicks. Triggers, folder and template of the
            tag are in it too, as they are. It puts the tag back as it was when you exported: if it has been
            changed since, export again.
          </p>
        </>
      )}
      {done.length > 0 && (
        <p class="good">
          {named(done)} {done.length > 1 ? 'have' : 'has'} it as setup tag already.
        </p>
      )}
    </>
  );
}

/** Name of the file. */
export const wiredName = 'container.with-chat-tag.json';

const named = (tags: readonly OwnTag[]): string => inWords(tags.map(({ name }) => `“${name}”`));

/** Longer lines are those of Custom HTML, of which the beginning shows enough. */
const longest = 160;

function Difference({ tag, setupTag }: { readonly tag: OwnTag; readonly setupTag: string }) {
  const lines = difference(tag, withSetupTag(tag, setupTag));
  return (
    <figure class="difference">
      <figcaption>Tag “{tag.name}”, Advanced settings, Tag sequencing</figcaption>
      <pre>
        {lines.map((line, at) => (
          <DifferentLine key={at} {...line} />
        ))}
      </pre>
    </figure>
  );
}

function DifferentLine({ mark, text }: Line) {
  const shown = `${mark} ${text.length > longest ? `${text.slice(0, longest)}…` : text}\n`;
  if (mark === '+') return <ins>{shown}</ins>;
  return mark === '-' ? <del>{shown}</del> : <span>{shown}</span>;
}

function Opening({ tags }: { readonly tags: readonly OwnTag[] }) {
  if (tags.length === 0) return null;
  return (
    <p class="care">
      {named(tags)} {tags.length > 1 ? 'have' : 'has'} our tag with the settings as setup tag, which fires
      without consent if your consent tool decides: remove it in Tag Manager.
    </p>
  );
}
