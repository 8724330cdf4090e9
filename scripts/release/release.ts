/** A release up to the point from which others see it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAddresses } from './addresses.ts';
import { releasedChangelog } from './changelog.ts';
import { checkNextVersion } from './next-version.ts';

export interface Release {
  /** Folder of the project. */
  readonly folder: string;
  readonly version: string;
  /** Today, as YYYY-MM-DD. */
  readonly date: string;
  /** A clone of the repository that the Community Template Gallery reads, and what changed, for users. */
  readonly gallery?: { readonly repository: string; readonly notes: string };
  /** Runs a command in the folder and gives its output; throws when it fails. */
  readonly run: (command: string, ...args: string[]) => string;
}

/**
 * Sets the version everywhere, names the repository, dates the changelog, generates, builds and commits, here and in
 * the clone for the gallery if there is one. Gives the steps that are left to a person. Throws before anything is
 * changed when the tree has changes, the version is not next, nothing is new or no remote says where the project lives.
 */
export function release({ folder, version, date, gallery, run }: Release): string[] {
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(path(name), 'utf8');
  const write = (name: string, text: string) => writeFileSync(path(name), text);

  const dirty = run('git', 'status', '--porcelain').trim();
  if (dirty)
    throw new Error(`There are changes that are not committed. Commit or stash them first:\n${dirty}`);
  const present = JSON.parse(read('package.json')).version as string;
  checkNextVersion(version, present);
  const [, origin = ''] = /^origin\s+(\S+) \(push\)$/m.exec(run('git', 'remote', '-v')) ?? [];
  const addressed = withAddresses(read('package.json'), origin);
  const changelog = releasedChangelog(read('CHANGELOG.md'), version, date);

  write('package.json', withVersion(addressed, present, version, 1));
  write('package-lock.json', withVersion(read('package-lock.json'), present, version, 2));
  write('CHANGELOG.md', changelog);
  run('tsx', 'scripts/generate/main.ts');
  run('tsx', 'scripts/build/main.ts');
  run('git', 'commit', '--all', '--message', `Version ${version}`);

  if (gallery) run('tsx', 'scripts/gallery.ts', '--repository', gallery.repository, '--notes', gallery.notes);

  return [
    'npm test',
    `git tag v${version} && git push origin HEAD v${version}`,
    'The workflow "release" publishes it; by hand: npm publish --provenance --access public',
    gallery
      ? `Gallery, two commits as they are: git -C ${gallery.repository} push`
      : 'Gallery: npm run gallery -- --repository ../its-clone --notes "What changed, for users."',
  ];
}

/** Replaces the first so many mentions of the version: the package's own come before those of others. */
function withVersion(json: string, present: string, next: string, times: number): string {
  let left = times;
  return json.replaceAll(`"version": "${present}"`, found => (left-- > 0 ? `"version": "${next}"` : found));
}
