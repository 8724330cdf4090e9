/** The changelog at a release. */

const unreleased = '## Unreleased';

/** Puts what is unreleased under the version and its date. Throws when nothing is. */
export function releasedChangelog(changelog: string, version: string, date: string): string {
  const [before = '', after] = changelog.split(`${unreleased}\n`);
  if (after === undefined) throw new Error(`CHANGELOG.md has no part "${unreleased}". Add it.`);
  const news = after.split(/^## /m)[0]!.trim();
  if (news === '')
    throw new Error(`CHANGELOG.md says nothing under "${unreleased}". Write what changes for whom.`);
  return `${before}${unreleased}\n\n## ${version} – ${date}\n${after}`;
}
