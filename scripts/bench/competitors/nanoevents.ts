/** `nanoevents` between the chats and the data layer. */
import { createNanoEvents } from 'nanoevents';
import type { ChatPage } from '../page.ts';

/** Joins the three chats to one emitter, and the emitter to the data layer. */
export function listen(page: ChatPage): void {
  const emitter = createNanoEvents<{ chat(name: unknown, payload: unknown): void }>();
  emitter.on('chat', (name, payload) => page.dataLayer.push({ event: 'chat', name, payload }));
  page.userlikeTrackingEvent = (name, payload) => emitter.emit('chat', name, payload);
  page.civchat.onMessage = payload => emitter.emit('chat', 'onMessage', payload);
  page.LoyJoy?.('boot', { eventListeners: [(name, payload) => emitter.emit('chat', name, payload)] });
}
