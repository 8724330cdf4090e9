/** `chat-datalayer verify` looks at a live page in a real browser. */

import { printable } from '../../schemas/dump/printable.ts';
import { dictionary } from '../../schemas/generated/dictionary.ts';
import type { AddCommand } from './add-command.ts';
import { progress } from './progress.ts';
import { judge } from './verify/judge.ts';
import { withPage } from './verify/open-page.ts';
import { report, reportText } from './verify/report.ts';
import { watchPage } from './verify/watch-page.ts';
import { withoutSecrets } from './verify/without-secrets.ts';
import { type ExitCode, fine, found, type World } from './world.ts';

interface Options {
  readonly wait: string;
  readonly show: boolean;
  readonly json: boolean;
}

/** Adds the command. */
export const addVerify: AddCommand = (program, world, end) => {
  program
    .command('verify')
    .argument('<url>', 'Address of the page.')
    .description(
      'Open a page in a real browser and report chats, the listener, records, what is lost or doubled, and personal ' +
        'data that any tool put into the data layer (masked).',
    )
    .option('--wait <seconds>', 'How long to watch after the page has loaded.', '5')
    .option('--show', 'Open the browser in a window, to give consent and use the chat by hand.', false)
    .option('--json', 'Write the report as JSON on standard output.', false)
    .addHelpText('after', example)
    .action(async (url: string, options: Options) => end(await verify(url, options, world)));
};

const example = `
Example:
  chat-datalayer verify https://www.example.com/
  chat-datalayer verify https://www.example.com/ --show --wait 60

Needs the package playwright-core and Google Chrome or Chromium.`;

async function verify(url: string, { wait, show, json }: Options, world: World): Promise<ExitCode> {
  const seconds = Number(wait);
  if (wait.trim() === '' || !(seconds >= 0 && seconds <= 3600)) {
    throw new Error(`--wait: "${wait}" is no number of seconds from 0 to 3600.`);
  }
  if (!URL.canParse(url) || !/^(https?|file):$/.test(new URL(url).protocol)) {
    const named = url.replace(/.*@/, '…@');
    throw new Error(
      `"${named}" is no complete address of a page. Write one such as https://www.example.com/.`,
    );
  }
  const watcher = progress(world);
  const traces = Object.fromEntries(dictionary.vendors.map(({ id, traces }) => [id, traces]));
  try {
    watcher.show(`Opening ${withoutSecrets(url)} …`);
    const sight = await withPage(url, { visible: show, folder: world.folder }, page =>
      watchPage(page, { traces }, seconds * 1000, left =>
        watcher.show(`Watching, ${Math.ceil(Math.max(left, 0) / 1000)} s to go …`),
      ),
    );
    watcher.clear();
    const made = report(url, sight, judge(sight));
    world.stdout.write(printable(json ? `${JSON.stringify(made, null, 2)}\n` : reportText(made)));
    return made.findings.length > 0 ? found : fine;
  } finally {
    watcher.clear();
  }
}
