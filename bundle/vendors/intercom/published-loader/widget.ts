/** What stands for the messenger's own file: the simulated messenger. */
import { type IntercomWidget, simulate } from '../simulator.ts';

const page = window as unknown as { chat?: IntercomWidget };
page.chat ??= simulate(window);
page.chat.load();
