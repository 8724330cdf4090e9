import type { Choices } from './choices.ts';

/**
 * The consent tool fires the tag that also brings the script: as the setup tag of another it would fire with that one,
 * whatever its own trigger says, and let events flow without a yes.
 */
export const opensGate = ({
  consentSource,
  delivery,
}: Pick<Choices, 'consentSource' | 'delivery'>): boolean =>
  consentSource === 'tool' && (delivery === 'host' || delivery === 'cdn');
