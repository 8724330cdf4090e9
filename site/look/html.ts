/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | readonly Part[];

/** HTML with everything put into it escaped, unless it is HTML already; lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((text, at) => text + (at < parts.length ? render(parts[at]) : '')).join('') };
}

/** Several parts as one: "a, b and c". */
export const listed = (parts: readonly Html[], last = 'and'): Html =>
  html`${parts.map((part, at) => {
    const before = at === 0 ? '' : at === parts.length - 1 ? ` ${last} ` : ', ';
    return html`${before}${part}`;
  })}`;

function render(part: Part): string {
  if (part === undefined) return '';
  if (Array.isArray(part)) return part.map(render).join('');
  if (typeof part === 'object') return (part as Html).html;
  return String(part).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}
