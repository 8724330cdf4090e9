/** For tests: what an event holds on the page, of all that a test has put into what the capture hands on. */
export function wireOf(payload: { readonly [part: string]: unknown }): object {
  // The rest lies behind it, so that nothing of it is read but by who looks for it: some tests watch that.
  return Object.assign(Object.create(payload), { value: [payload.label] });
}
