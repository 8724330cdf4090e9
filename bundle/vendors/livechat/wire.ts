/**
 * For tests: what an event holds on the page, of all that a test has put into what the capture hands on. The rest lies
 * behind it, so that nothing of it is read but by who looks for it: some tests watch that.
 */
export function wireOf(native: string, payload: { readonly [part: string]: unknown }): unknown {
  const { value, login, label } = payload;
  if (native === 'rating_submitted') return value ?? null;
  const author = { type: value === 'customer' ? value : 'agent', id: login };
  if (/^(new_event|rich_message)/.test(native)) {
    return Object.assign(Object.create(payload), { author, postbackId: label });
  }
  const key =
    /^(visibility|availability)/.exec(native)?.[1] ?? (/^customer/.test(native) ? 'status' : 'type');
  return Object.assign(Object.create(payload), { [key]: value });
}
