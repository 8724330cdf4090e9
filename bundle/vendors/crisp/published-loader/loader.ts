/** What stands for the chat's first file, and starts the simulated chat when a second one would have come. */
import { iframeRealm } from '../../room/simulator.ts';
import { type CrispWidget, simulate } from '../simulator.ts';

const page = window as unknown as { chat?: CrispWidget };
page.chat ??= simulate(window, { realm: iframeRealm(document), starts: start => void setTimeout(start, 20) });
page.chat.load();
