/** Version numbers at a release. */

/** Throws, saying why, unless the wanted version is a plain one and comes after the present one. */
export function checkNextVersion(wanted: string, present: string): void {
  const isVersion = (text: string) => /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(text);
  if (!isVersion(wanted))
    throw new Error(`--version: "${wanted}" is not a version. Write one such as 1.2.3.`);
  const [from, to] = [present, wanted].map(text => text.split('.').map(Number)) as [number[], number[]];
  const at = to.findIndex((number, i) => number !== from[i]);
  if (at < 0 || to[at]! < from[at]!) {
    throw new Error(`--version: ${wanted} does not come after ${present}, which package.json has.`);
  }
}
