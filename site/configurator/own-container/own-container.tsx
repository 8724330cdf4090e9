import { useState } from 'preact/hooks';
import type { Dictionary } from '../../../schemas/src/dictionary.ts';
import type { Place } from '../../../template/own-container/own-entities.ts';
import { mostBytes } from '../../../template/own-container/read.ts';
import { files } from '../../language/texts.ts';
import { FileButton } from '../../look/file-button.tsx';
import { ownFindings } from './own-findings.ts';
import type { OwnContainer as Opened } from './use-own-container.ts';

interface Props {
  readonly dictionary: Dictionary;
  readonly own: Opened | undefined;
  readonly open: (name: string, bytes: Uint8Array) => string | undefined;
}

const { own: texts } = files;
const [before, admin, exporting, after] = texts.opening;

/** Takes the export of somebody's own container, and shows what is in it. */
export function OwnContainer({ dictionary, own, open }: Props) {
  const [fault, say] = useState<string>();
  const read = async (file: File) => {
    const wrong = open(file.name, new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
    say(wrong && `${file.name}: ${wrong}`);
  };
  return (
    <section class="own" aria-labelledby="own-container">
      <h2 id="own-container" class="unseen">
        {texts.heading}
      </h2>
      <p>
        {before}
        <b>{admin}</b>, <b>{exporting}</b>
        {after}{' '}
        <FileButton
          text={texts.button}
          label={texts.label}
          accept=".json,application/json"
          class="quiet"
          isForChosenOnly
          read={read}
        />
      </p>
      <p role="status" class={fault ? 'fault' : 'good'}>
        {fault ?? (own && texts.read(own.name))}
      </p>
      {own && <Findings own={own} dictionary={dictionary} />}
    </section>
  );
}

function nameOf({ file }: Opened): string {
  const { publicId, name } = file.containerVersion.container;
  return name ? `${name} (${publicId})` : publicId;
}

function Findings({ own, dictionary }: { readonly own: Opened; readonly dictionary: Dictionary }) {
  return (
    <>
      <h3>{texts.in(nameOf(own))}</h3>
      <ul class="found">
        {ownFindings(own.found, dictionary).map(({ level, title, text, places }) => (
          <li key={title + text} class={level === 'care' ? 'care' : undefined}>
            <b>{title}</b> {text} <Places places={places} />
          </li>
        ))}
      </ul>
      <p>
        {texts.goOn} <a href="#chat-tag">{files.chatTag.link}</a>.
      </p>
    </>
  );
}

function Places({ places }: { readonly places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <span class="muted places">
      {places.map(({ name, what, isPaused }) => (
        <span key={what + name}>
          {what} {files.chatTag.name(name)}
          {isPaused ? texts.paused : ''}
        </span>
      ))}
    </span>
  );
}
