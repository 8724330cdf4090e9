import type { Plan } from './plan.ts';

/**
 * Whether Google hears of chat events before the visitor agrees: GA4 tags of advanced Consent Mode fire on records, and
 * records come before that consent only where nothing or another consent is waited for.
 */
export function pingsBeforeConsent({ choices, events }: Pick<Plan, 'choices' | 'events'>): boolean {
  const { advancedConsentMode, consentSource, consentType } = choices;
  const waits = consentSource === 'tool' || (consentSource === 'mode' && consentType === 'analytics_storage');
  return advancedConsentMode && events.length > 0 && !waits;
}
