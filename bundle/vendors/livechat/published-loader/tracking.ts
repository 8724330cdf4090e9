/** What stands for the chat's own file: the simulated chat, whose payloads come out of a frame. */
import { iframeRealm } from '../../room/simulator.ts';
import { type LiveChatWidget, simulate } from '../simulator.ts';

const page = window as unknown as { chat?: LiveChatWidget };
page.chat ??= simulate(window, { realm: iframeRealm(document) });
page.chat.load();
