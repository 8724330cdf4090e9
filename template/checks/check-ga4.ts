/** GA4 takes the names that its tags send, and as many parameters as they have. */
import { type Ga4Finding, lintGa4Count, lintGa4Name } from '../../schemas/src/ga4.ts';
import type { EventTag } from '../gtm/file/entities.ts';
import { place } from '../gtm/lint/container/entries.ts';
import type { Check } from './check.ts';

export const checkGa4: Check = file =>
  file.containerVersion.tag
    .filter((tag): tag is EventTag => tag.type === 'gaawe')
    .flatMap(tag =>
      lintTag(tag).map(({ description }) => ({
        path: place('tag', tag.name),
        description,
        fix: 'What GA4 does not take is lost without a message.',
      })),
    );

/** A name that GTM fills in is judged where it comes from: triggers hear the listener's own words only. */
function lintTag({ name, parameter }: EventTag): Ga4Finding[] {
  const event = parameter[3].value;
  const names = parameter[2].list.map(({ map }) => map[0].value);
  return [
    ...(event.includes('{{') ? [] : lintGa4Name(event, 'event')),
    ...names.flatMap(name => lintGa4Name(name, 'parameter')),
    ...lintGa4Count(names, name),
  ];
}
