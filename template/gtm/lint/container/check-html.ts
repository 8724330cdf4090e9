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
          ? [{ where, says: 'It holds a script, and nothing fires it.', remedy: 'Give it a trigger.' }]
          : []),
        ...((value.match(/<\/script/gi) ?? []).length > 1
          ? [{ where, says: 'A text in it ends its own script.', remedy: 'Write the bracket as \\\\x3C.' }]
          : []),
        ...(value.length >= longestHtml
          ? [
              {
                where,
                says: `It has ${value.length} characters.`,
                remedy: `GTM takes fewer than ${longestHtml}.`,
              },
            ]
          : []),
      ];
    });
