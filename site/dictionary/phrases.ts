/** Words for what the dictionary says in codes. */
import type { EventPrivacy, Rate } from '../../schemas/src/vendor.ts';

export const rates: { readonly [rate in Rate]: string } = {
  load: 'with each page',
  once: 'once at a time',
  repeats: 'again and again',
  timer: 'every few seconds',
  elsewhere: 'outside this page',
};

export const eventClasses: { readonly [privacy in EventPrivacy]: string } = {
  plain: 'nothing personal',
  payload: 'may come with personal data or an answer',
  name: 'its name states a personal fact',
  decision: 'its name states a decision about consent',
};

export const fieldClasses: { readonly [privacy: string]: string } = {
  plain: 'always recorded',
  personalData: 'personal data',
  staff: 'staff',
  ids: 'ids',
  answers: 'chosen answers',
};

export const dimensions = {
  event: 'Custom dimension, scope event',
  metric: 'Custom metric',
  never: 'Not for GA4',
} as const;
