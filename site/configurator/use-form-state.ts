import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Dictionary } from '../../schemas/src/dictionary.ts';
import type { Finding } from '../../schemas/src/finding.ts';
import type { Choices } from '../../template/container/choices.ts';
import { withSetting } from './change.ts';
import { readDone, withDone } from './done.ts';
import type { FormState } from './form-state.ts';
import { linkOf, readLink } from './link.ts';
import { plainFindings } from './plain-findings.ts';

/** Keeps the choices, in step with the page's address in both directions. */
export function useFormState(dictionary: Dictionary) {
  const read = () => {
    const { done, rest } = readDone(isPlace() ? '' : location.hash.slice(1));
    return { ...readLink(rest, dictionary), done };
  };
  const [{ choices, unread, done }, remember] = useState(read);
  const [left, leaveFields] = useState<readonly string[] | 'all'>(location.hash.length > 1 ? 'all' : []);
  const findings = useMemo(() => plainFindings(choices, dictionary), [choices]);
  const link = linkOf(choices, dictionary);
  const hash = withDone(link, done);

  // Before anything is painted: whoever copies the address has what the page shows.
  const showLink = () => {
    if (location.hash.slice(1) !== hash) history.replaceState(null, '', `#${hash}`);
  };
  useLayoutEffect(showLink, [hash]);
  useEffect(() => {
    const reopen = () => (isPlace() ? showLink() : remember(read()));
    addEventListener('hashchange', reopen);
    return () => removeEventListener('hashchange', reopen);
  }, [hash]);

  const choose = (next: Choices) => remember({ choices: next, unread: [], done });
  const form: FormState = {
    choices,
    dictionary,
    choose,
    change: some => choose({ ...choices, ...some }),
    changeSetting: (name, value) => choose(withSetting(choices, name, value, dictionary)),
    faults: path =>
      left === 'all' || left.includes(path) ? lines(findings.filter(finding => finding.path === path)) : [],
    leave: path => leaveFields(left === 'all' ? left : [...left, path]),
  };
  /** Takes the answers of a file, with which everything is to do anew. */
  const open = (next: Choices) => remember({ choices: next, unread: [], done: [] });
  /** Says which steps are done, where a new file makes the others to do anew. */
  const begin = (done: readonly string[]) => remember({ choices, unread, done });
  const tick = (id: string) =>
    remember({
      choices,
      unread,
      done: done.includes(id) ? done.filter(other => other !== id) : [...done, id],
    });
  return { form, findings, unread, link, done, tick, open, begin, showAllFaults: () => leaveFields('all') };
}

/** One line for each finding; what would be right is said once where it is the same for all. */
const lines = (findings: readonly Finding[]): string[] =>
  findings.map(({ description, fix }, at) =>
    findings[at + 1]?.fix === fix ? description : `${description} ${fix}`,
  );

/** Whether the address leads to a place on this page, as the skip link does, and says nothing about choices. */
const isPlace = (): boolean => document.getElementById(location.hash.slice(1)) !== null;
