import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replace('cvt_temp_public_id', 'cvt_ABCDE'),
  where: /info/,
  says: /"cvt_ABCDE"/,
  remedy: /cvt_temp_public_id/,
};
