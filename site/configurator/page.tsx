import { useMemo, useRef } from 'preact/hooks';
import { hashesOf } from '../../bundle/composition/script-hashes.ts';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { FileParts } from '../../template/container/built-parts.ts';
import type { Choices } from '../../template/container/choices.ts';
import { container, templateOptions } from '../../template/container/container.ts';
import { printContainer } from '../../template/container/print.ts';
import { notes } from '../../template/language/texts.ts';
import { wire } from '../../template/own-container/wire.ts';
import { renderTemplate } from '../../template/tag/template.ts';
import { questions } from '../language/texts.ts';
import { CopyButton } from '../look/copy-button.tsx';
import { renderSiteRecord } from '../privacy/render.ts';
import { Arrival } from './arrival.tsx';
import { Chats } from './chats.tsx';
import { Consent } from './consent.tsx';
import { Counting } from './counting.tsx';
import { Downloads } from './downloads.tsx';
import { Extras } from './extras.tsx';
import { fieldId } from './form-state.ts';
import { Hosting } from './hosting.tsx';
import { Opener } from './opener.tsx';
import { ChatTag, type WiredDownload, wiredName } from './own-container/chat-tag.tsx';
import { OwnContainer } from './own-container/own-container.tsx';
import { useOwnContainer } from './own-container/use-own-container.ts';
import { pageLink } from './page-link.ts';
import { saveFile } from './save-file.ts';
import { Snippets } from './snippets-panel.tsx';
import { setupStepId } from './steps/chat-first.ts';
import { NextSteps } from './steps/next-steps.tsx';
import { lastingOf } from './steps/steps.ts';
import { Summary } from './summary.tsx';
import { useFormState } from './use-form-state.ts';

interface Props {
  /** In the words of the page's language. */
  readonly dictionary: Dictionary;
  /** In English, as files have it whose words are the same everywhere. */
  readonly usual: Dictionary;
  readonly parts: FileParts;
}

/** Everything below the header. */
export function Page({ dictionary, usual, parts }: Props) {
  const state = useFormState(dictionary);
  const { form, findings, unread, link } = state;
  const { choices } = form;
  const { own, open } = useOwnContainer(form, state.open);
  const element = useRef<HTMLFormElement>(null);
  const goTo = (finding: Finding) => {
    state.showAllFaults();
    setTimeout(() => focusField(element.current!, finding.path));
  };
  const files = useFiles(state, usual, parts, goTo);
  const script = useMemo(() => {
    const ids = dictionary.vendors.map(({ id }) => id);
    return parts.scriptFor(choices.vendors.length > 0 ? choices.vendors : ids);
  }, [choices.vendors]);
  const hashes = useMemo(() => hashesOf(script), [script]);

  return (
    <>
      <div class="before">
        <Opener dictionary={dictionary} open={state.open} openOwn={open} />
        <CopyButton
          text={`${location.href.split('#')[0]}#${link}`}
          what={questions.link.what}
          label={questions.link.label}
        />
        {unread.length > 0 && (
          <p class="care" role="alert">
            {questions.link.unread(unread.join(', '))}
          </p>
        )}
        <OwnContainer {...{ dictionary, own, open }} />
      </div>
      <form ref={element} class="questions" noValidate onSubmit={event => event.preventDefault()}>
        <Chats form={form} />
        <Arrival form={form} />
        <Consent form={form} />
        <Hosting form={form} bytes={script.length} />
        <Counting form={form} />
        <Extras form={form} />
      </form>
      <Summary {...{ choices, dictionary, findings, goTo }} file={files.container} download={files.save} />
      <div class="after">
        <ChatTag {...{ choices, own }} download={files.saveWired} />
        <NextSteps {...{ choices, dictionary }} done={state.done} tick={state.tick} />
        <Snippets {...{ choices, dictionary, script, hashes }} />
        <Downloads
          choices={choices}
          script={script}
          update={files.saveUpdate}
          template={files.saveTemplate}
          privacy={files.savePrivacy}
        />
      </div>
    </>
  );
}

/** The container with these choices, and ways to save files. Where the choices are impossible, none is made. */
function useFiles(
  { form: { choices, dictionary }, findings, link, done, begin }: ReturnType<typeof useFormState>,
  usual: Dictionary,
  parts: FileParts,
  goTo: (finding: Finding) => void,
) {
  const made = { ...choices, choicesLink: pageLink(location, link) };
  const make = (choices: Choices) => container(choices, usual, parts, { notes, dictionary });
  const file = useMemo(() => (findings.length === 0 ? make(made) : undefined), [choices]);
  const ifPossible = (save: () => void) => () => (findings[0] ? goTo(findings[0]) : save());
  const saveContainer = (name: string, update: boolean) =>
    ifPossible(() => saveFile(name, printContainer(make({ ...made, update }))));
  const showSteps = (...alreadyDone: readonly string[]) => {
    begin([...new Set([...lastingOf(done, choices, dictionary), ...alreadyDone])]);
    focusSteps();
  };
  const template = () => renderTemplate(templateOptions(choices, usual), usual, parts.template);
  return {
    container: file,
    save: () => {
      saveContainer('container.json', false)();
      if (findings.length === 0) showSteps();
    },
    saveWired: ({ own, wires, isUpdate }: WiredDownload) => {
      const ours = () => make({ ...made, update: isUpdate });
      ifPossible(() => {
        saveFile(wiredName, printContainer(wire(own.file, ours(), wires).file));
        showSteps(setupStepId(choices));
      })();
    },
    saveUpdate: saveContainer('container.update.json', true),
    saveTemplate: ifPossible(() => saveFile('template.tpl', template())),
    savePrivacy: ifPossible(() =>
      saveFile('privacy.html', renderSiteRecord(choices, usual, parts.privacyStyle)),
    ),
  };
}

/** Brings somebody to what to do with the file that has just been saved. */
function focusSteps(): void {
  const heading = document.getElementById('next');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

/** Brings somebody to the field that a finding is about, also if it lies in a closed part. */
function focusField(form: HTMLFormElement, path: string): void {
  const field = form.querySelector<HTMLElement>(`#${fieldId(path)}`);
  for (let outer = field?.closest('details'); outer; outer = outer.parentElement?.closest('details')) {
    outer.open = true;
  }
  const target = field?.matches('fieldset') ? field.querySelector('input') : field;
  target?.focus({ preventScroll: true });
  // The message stands below the field: it has to be in sight as well.
  target?.scrollIntoView({ block: 'center' });
}
