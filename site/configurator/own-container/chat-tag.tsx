import type { Choices } from '../../../template/container/choices.ts';
import { difference, type Line } from '../../../template/own-container/difference.ts';
import { isThere } from '../../../template/own-container/find-ours.ts';
import type { OwnTag } from '../../../template/own-container/own-entities.ts';
import { openingGate, type WhyNot, type Wiring, wiring } from '../../../template/own-container/wiring.ts';
import { withSetupTag } from '../../../template/own-container/with-setup-tag.ts';
import { files, summary } from '../../language/texts.ts';
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

const { chatTag: texts } = files;

const reasons: { readonly [why in WhyNot]: string } = texts.why;

/** What becomes of the tags that load the chat: the change, before the file with it is downloaded. */
export function ChatTag({ choices, own, download }: Props) {
  if (!own) return null;
  const { found } = own;
  const wires = wiring(choices, found);
  return (
    <section class="panel chat-tag" aria-labelledby="chat-tag">
      <h2 id="chat-tag">{texts.heading}</h2>
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
          <Around texts={texts.taken(named(taken), taken.length)} name={setupTag} />
        </p>
      )}
      {tags.length > 0 && (
        <>
          <p>
            <Around texts={texts.changes(named(tags), tags.length)} name={setupTag} />
          </p>
          {tags.map(tag => (
            <Difference key={tag.tagId} tag={tag} setupTag={setupTag} />
          ))}
          <button type="button" onClick={() => download({ own, wires, isUpdate })}>
            {summary.download(wiredName)}
          </button>
          <p class="muted small">{texts.download}</p>
        </>
      )}
      {done.length > 0 && <p class="good">{texts.done(named(done), done.length)}</p>}
    </>
  );
}

/** A sentence with the name of a tag in it. */
function Around({
  texts: [before, after],
  name,
}: {
  readonly texts: readonly string[];
  readonly name: string;
}) {
  return (
    <>
      {before} <b>{name}</b> {after}
    </>
  );
}

/** Name of the file. */
export const wiredName = 'container.with-chat-tag.json';

const named = (tags: readonly OwnTag[]): string => inWords(tags.map(({ name }) => texts.name(name)));

/** Longer lines are those of Custom HTML, of which the beginning shows enough. */
const longest = 160;

function Difference({ tag, setupTag }: { readonly tag: OwnTag; readonly setupTag: string }) {
  const lines = difference(tag, withSetupTag(tag, setupTag));
  return (
    <figure class="difference">
      <figcaption>{texts.place(tag.name)}</figcaption>
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
  return <p class="care">{texts.opens(named(tags), tags.length)}</p>;
}
