/** Where the project lives, as `package.json` says it; npm shows the pictures of the README from there. */

/**
 * Text of a `package.json` that names the repository, the homepage and the place for bugs. `origin` is the address of
 * the remote that a release is pushed to, by https or by ssh. Throws when it is not one of GitHub's, whose workflow
 * publishes the package.
 */
export function withAddresses(packageJson: string, origin: string): string {
  const [, path] =
    /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(origin) ?? [];
  if (!path) {
    throw new Error(
      `The remote "origin" is ${origin === '' ? 'not there' : `"${origin}"`}. Add the project's repository at github.com, to which the release is pushed.`,
    );
  }
  const at = `https://github.com/${path}`;
  const named = {
    repository: { type: 'git', url: `git+${at}.git` },
    homepage: `${at}#readme`,
    bugs: { url: `${at}/issues` },
  };
  const fields = Object.entries(JSON.parse(packageJson)).filter(([name]) => !(name in named));
  const behind = fields.findIndex(([name]) => name === 'license') + 1;
  const all = [...fields.slice(0, behind), ...Object.entries(named), ...fields.slice(behind)];
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
