/**
 * `npm run composed`: pages about one chat, with scripts that carry others too. `npm test` visits them with the script
 * of the chat alone; here each meets the script with each further chat, and the one with all. Names of specs choose some:
 * `npm run composed -- declared`.
 */
import { choices } from '../e2e/script/chats-beside.ts';
import { command, quietly } from './check/commands.ts';

const specs = ['load-order', 'integrations', 'libraries', 'declared', 'traces'];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : specs;

const args = ['test', '--config', 'e2e/playwright.config.ts', '--project', 'chromium', '--reporter=dot'];
const built = await quietly('tsx', 'scripts/build/main.ts');
if (built.failed) {
  console.error(built.said);
  process.exitCode = 1;
} else {
  for (const choice of choices) {
    process.env.CHAT_DATALAYER_BESIDE = choice;
    console.log(
      choice === 'all'
        ? 'Each chat with all others:'
        : `Each chat with the one ${choice} further in the list:`,
    );
    const { failed } = await command('playwright', ...args, ...wanted);
    if (failed) process.exitCode = 1;
  }
}
