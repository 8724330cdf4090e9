/** What somebody passes to the Dataform package, checked before it gets into SQL. */
import type chat from './index.cjs';

/** What a value has to look like, in a pattern and in words. */
const rules = {
  dataset: { pattern: /^\w+$/, remedy: 'name the dataset that GA4 exports to, such as analytics_123456789' },
  project: {
    pattern: /^[a-z0-9.:-]+$/,
    remedy: 'name the Google Cloud project by its ID, such as my-project-1',
  },
  timeZone: {
    pattern: /^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/,
    remedy: 'name a time zone, such as Europe/Berlin',
  },
  conversions: { pattern: /^[A-Za-z]\w*$/, remedy: 'list names of events, such as purchase' },
  firstDay: {
    pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    remedy: 'write the day as 2026-01-01',
  },
  into: { pattern: /^\w+$/, remedy: 'name a dataset for the tables, such as chat_data' },
  tags: { pattern: /^[\w-]+$/, remedy: 'list words, such as chat' },
} as const satisfies { readonly [option in keyof chat.Options]-?: { pattern: RegExp; remedy: string } };

const lists: readonly string[] = ['conversions', 'tags'];

/** Throws a sentence for the first option that is missing, unknown or of another form. */
export function checkOptions(options: chat.Options): void {
  if (!options?.dataset) throw new Error(`The option dataset is missing: ${rules.dataset.remedy}.`);
  for (const [name, value] of Object.entries(options)) {
    const rule = rules[name as keyof typeof rules];
    if (!rule) {
      throw new Error(`There is no option ${name}; the options are ${Object.keys(rules).join(', ')}.`);
    }
    if (value !== undefined && !isOfForm(name, value, rule.pattern)) {
      throw new Error(`The option ${name} cannot be ${JSON.stringify(value)}: ${rule.remedy}.`);
    }
  }
}

function isOfForm(name: string, value: unknown, pattern: RegExp): boolean {
  const fits = (one: unknown) => typeof one === 'string' && pattern.test(one);
  if (!lists.includes(name)) return fits(value);
  return Array.isArray(value) && value.length > 0 && value.every(fits);
}
