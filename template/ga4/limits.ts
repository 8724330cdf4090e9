/** Limits as Google tells them in November 2026: support.google.com/analytics/answer/10075209 and 13128484. */
export const ga4Limits = {
  customDimensions: { standard: 50, is360: 125 },
  customMetrics: { standard: 50, is360: 125 },
  keyEvents: { standard: 30, is360: 50 },
} as const;

export type Ga4Kind = keyof typeof ga4Limits;

/** What the kinds are called. */
export const ga4KindNames: { readonly [kind in Ga4Kind]: string } = {
  customDimensions: 'custom dimensions',
  customMetrics: 'custom metrics',
  keyEvents: 'key events',
};
