/** For tests: what a window or a document has of an event target, to be put on a plain object in its place. */
export const eventsOf = (target: EventTarget) => ({
  addEventListener: target.addEventListener.bind(target),
  removeEventListener: target.removeEventListener.bind(target),
  dispatchEvent: target.dispatchEvent.bind(target),
});
