/** `mitt` between the chats and the data layer. */
import mitt from 'mitt';
import type { ChatPage } from '../page.ts';

interface Emitter {
  on(type: 'chat', handler: (event: { name: unknown; payload: unknown }) => void): void;
  emit(type: 'chat', event: { name: unknown; payload: unknown }): void;
}

/** Joins the three chats to one emitter, and the emitter to the data layer. */
export function listen(page: ChatPage): void {
  // Its types describe the CommonJS file, whose default lies one level below.
  const emitter = (mitt as unknown as () => Emitter)();
  emitter.on('chat', ({ name, payload }) => page.dataLayer.push({ event: 'chat', name, payload }));
  page.userlikeTrackingEvent = (name, payload) => emitter.emit('chat', { name, payload });
  page.civchat.onMessage = payload => emitter.emit('chat', { name: 'onMessage', payload });
  page.LoyJoy?.('boot', { eventListeners: [(name, payload) => emitter.emit('chat', { name, payload })] });
}
