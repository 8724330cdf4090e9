/** `mitt` between the chats and the data layer. */
import mittModule from 'mitt';
import type { ChatPage } from '../page.ts';

// Its types describe the CommonJS file, bundlers take the other.
const mitt = mittModule as unknown as typeof mittModule.default;

/** Joins the three chats to one emitter, and the emitter to the data layer. */
export function listen(page: ChatPage): void {
  const emitter = mitt<{ chat: { name: unknown; payload: unknown } }>();
  emitter.on('chat', ({ name, payload }) => page.dataLayer.push({ event: 'chat', name, payload }));
  page.userlikeTrackingEvent = (name, payload) => emitter.emit('chat', { name, payload });
  page.civchat.onMessage = payload => emitter.emit('chat', { name: 'onMessage', payload });
  page.LoyJoy?.('boot', { eventListeners: [(name, payload) => emitter.emit('chat', { name, payload })] });
}
