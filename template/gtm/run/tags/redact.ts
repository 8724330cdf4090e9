import type { Hit } from './ga4.ts';

/**
 * The pattern of GA4's script for e-mail addresses. It replaces them where the data stream asks for it ("Redact data"
 * among the stream's settings), which the script carries as `redactEmail`: true in a copy of February 2026 (build 62j0),
 * which sent "(redacted)"; false in copies of April 2025 (54u1) and August 2026 (68d0), which have the same code.
 */
const address = /[A-Z0-9._%+-]+@[A-Z0-9.-]+\.[A-Z]{2,}/gi;

/** The hit as it leaves for a stream that redacts e-mail addresses. */
export const redacted = (hit: Hit): Hit => ({
  ...hit,
  params: Object.fromEntries(
    Object.entries(hit.params).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(address, '(redacted)') : value,
    ]),
  ),
});
