import { type ContainerMistake, GA4 } from '../../mistake.ts';

export const mistake: ContainerMistake = {
  seed: version => {
    version.tag[GA4].consentSettings = { consentStatus: 'NEEDED' };
  },
  where: /consentSettings/,
  says: /no "consentType"/,
  remedy: /Add it/,
};
