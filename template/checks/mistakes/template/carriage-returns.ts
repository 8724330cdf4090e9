import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text => text.replaceAll('\n', '\r\n'),
  where: /file, line 1/,
  says: /U\+000D/,
  remedy: /line feed/,
};
