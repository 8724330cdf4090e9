/** Events of the site, not of the chat, that count as a conversion until an analyst lists others. */
export const conversionEvents = ['purchase', 'generate_lead', 'sign_up'] as const;

/** A container can send `generate_lead` for a lead of the chat, marked like this; it must not count as assisted. */
export const chatLeadSource = 'chat';
