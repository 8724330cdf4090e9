/** Name of the script's file on a web server. */

/** As it is built. */
export const usualScriptName = 'chat-datalayer.js';

/** The name at the end of an address, under which the page or GTM loads the script; the usual one if it has none. */
export function scriptNameOf(scriptUrl: string): string {
  if (!URL.canParse(scriptUrl, anywhere)) return usualScriptName;
  const written = new URL(scriptUrl, anywhere).pathname.split('/').at(-1)!;
  if (written === '') return usualScriptName;
  try {
    const name = decodeURIComponent(written);
    // What is written as %2F belongs to the name there, and would be a folder here.
    return /[/\\\0]/.test(name) ? written : name;
  } catch {
    return written;
  }
}

/** Pages may load it by a path alone. */
const anywhere = 'https://www.example.com/';
