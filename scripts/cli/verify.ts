/** `chat-datalayer verify` looks at a live page in a real browser. */

import { printable } from '../../schemas/dump/printable.ts';
import type { AddCommand } from './add-command.ts';
import { type ExitCode, fine, found, type Io } from './io.ts';
import { progress } from './progress.ts';
import { checkPage } from './verify/check-page.ts';
import { completeAddress } from './verify/complete-address.ts';
import { withPage } from './verify/open-page.ts';
import { probeInput } from './verify/probe-input.ts';
import { type Report, report, reportText } from './verify/report.ts';
import { clickAll, type Steps } from './verify/steps.ts';
import { watchPage } from './verify/watch-page.ts';
import { withoutSecrets } from './verify/without-secrets.ts';

interface Options extends Steps {
  readonly wait: string;
  readonly show: boolean;
  readonly json: boolean;
}

const gather = (value: string, all: readonly string[]): string[] => [...all, value];

/** Adds the command. */
export const addVerify: AddCommand = (program, io, end) => {
  program
    .command('verify')
    .argument('<url>', 'Address of the page.')
    .description(
      'Open a page in a real browser and report chats, the listener, records, what is lost or doubled, and personal ' +
        'data that any tool put into the data layer (masked).',
    )
    .option('--wait <seconds>', 'How long to watch after the page has loaded.', '5')
    .option(
      '--click <selector>',
      'Click this first, such as the button that accepts cookies; repeatable.',
      gather,
      [],
    )
    .option('--cookie <name=value>', 'Give the browser this cookie first; repeatable.', gather, [])
    .option(
      '--storage-state <file>',
      'Begin with the cookies and storage that Playwright has saved in this file.',
    )
    .option('--insecure', 'Accept certificates that browsers do not know, such as your own.', false)
    .option('--show', 'Open the browser in a window, to give consent and use the chat by hand.', false)
    .option('--json', 'Write the report as JSON on standard output.', false)
    .addHelpText('after', example)
    .action(async (url: string, options: Options) => end(await verify(url, options, io)));
};

const example = `
Example:
  chat-datalayer verify www.example.com
  chat-datalayer verify https://www.example.com/ --click "#accept-all" --wait 20
  chat-datalayer verify https://www.example.com/ --show --wait 60

Opens that address and what the page loads, nothing else. Ends with 1 when there are findings.
Needs the package playwright-core and Google Chrome or Chromium.`;

async function verify(written: string, options: Options, io: Io): Promise<ExitCode> {
  const { show, json } = options;
  const seconds = secondsOf(options.wait);
  const url = completeAddress(written);
  const watcher = progress(io);
  try {
    watcher.show(`Opening ${withoutSecrets(url)} …`);
    const opening = { visible: show, folder: io.folder, steps: options };
    const snapshot = await withPage(url, opening, ({ page, traffic, html }) =>
      watchPage(page, probeInput, seconds * 1000, {
        traffic,
        html,
        act: () => clickAll(page, options),
        progress: left => watcher.show(`Watching, ${Math.ceil(Math.max(left, 0) / 1000)} s to go …`),
      }),
    );
    watcher.clear();
    const made = report(url, snapshot, checkPage(snapshot));
    io.stdout.write(printable(json ? `${JSON.stringify(made, null, 2)}\n` : reportText(made)));
    return exitCodeOf(made);
  } finally {
    watcher.clear();
  }
}

/** How the command ends after this report. */
export const exitCodeOf = ({ findings }: Report): ExitCode => (findings.length > 0 ? found : fine);

function secondsOf(wait: string): number {
  const seconds = Number(wait);
  if (wait.trim() === '' || !(seconds >= 0 && seconds <= 3600)) {
    throw new Error(`--wait: "${wait}" is not a number of seconds from 0 to 3600.`);
  }
  return seconds;
}
