/**
 * For tests: what an event holds on the page, of all that a test has put into what the capture hands on. The rest lies
 * behind it, so that nothing of it is read but by who looks for it: some tests watch that.
 */
export function wireOf(payload: { readonly [part: string]: unknown }): object {
  const { action, talk } = payload;
  const data = Object.assign(Object.create((payload.data ?? null) as object | null), {
    conversationId: talk,
  });
  return Object.assign(Object.create(payload), { action, data });
}
