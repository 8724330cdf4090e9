import type { TemplateMistake } from '../../mistake.ts';

export const mistake: TemplateMistake = {
  seed: text =>
    text.replace('const vendors = [];', 'const vendors = [];\ntry { tick(1); } catch (error) { tick(0); }'),
  where: /code, line \d+/,
  says: /TryStatement/,
  remedy: /older words/,
};
