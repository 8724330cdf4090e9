/** Custom HTML stays one script of a length that GTM takes, and one that nothing fires holds none. */

import type { HtmlTag } from '../../file/entities.ts';
import { longestHtml } from '../../file/longest-html.ts';
import type { Check } from './check.ts';

export const checkHtml: Check = ({ containerVersion }) =>
  containerVersion.tag
    .filter((tag): tag is HtmlTag => tag.type === 'html')
    .flatMap(({ name, firingTriggerId, parameter: [{ value }] }) => {
      const where = `tag "${name}"`;
      return [
        ...(!firingTriggerId && /<script/i.test(value)
          ? [
              {
                path: where,
                description: 'It holds a script, and nothing fires it.',
                fix: 'Give it a trigger.',
              },
            ]
          : []),
        ...((value.match(/<\/script/gi) ?? []).length > 1
          ? [
              {
                path: where,
                description: 'A text in it ends its own script.',
                fix: 'Write the bracket as \\\\x3C.',
              },
            ]
          : []),
        ...(value.length >= longestHtml
          ? [
              {
                path: where,
                description: `It has ${value.length} characters.`,
                fix: `GTM takes fewer than ${longestHtml}.`,
              },
            ]
          : []),
      ];
    });
