import type { Picture, Row } from './picture.ts';

/** A drawn screen, the same in light and dark. */
export function Screen({ picture: { alt, title, rows } }: { readonly picture: Picture }) {
  return (
    <figure class="screen" role="img" aria-label={alt}>
      <div class="screen-title">{title}</div>
      {rows.map((row, at) => (
        <Line key={at} row={row} />
      ))}
    </figure>
  );
}

function Line({ row }: { readonly row: Row }) {
  switch (row.kind) {
    case 'tabs':
      return (
        <div class="screen-tabs">
          {row.items.map(item => (
            <Marked key={item} text={item} />
          ))}
        </div>
      );
    case 'field':
      return (
        <div class="screen-field">
          <span>{row.label}</span>
          <span class="screen-value">{row.value}</span>
        </div>
      );
    case 'pair':
      return (
        <div class="screen-pair">
          <Marked text={row.text} />
          <Marked text={row.beside} />
        </div>
      );
    case 'radio':
    case 'check':
      return (
        <div class={row.isInner ? 'screen-choice inner' : 'screen-choice'}>
          <span class={`screen-${row.kind}${row.isChosen ? ' chosen' : ''}`} />
          <Marked text={row.text} />
        </div>
      );
    default:
      return (
        <div class={`screen-${row.kind}`}>
          <Marked text={row.text} />
        </div>
      );
  }
}

function Marked({ text }: { readonly text: string }) {
  if (text.startsWith('*')) return <mark>{text.slice(1)}</mark>;
  return text.startsWith('-') ? <s>{text.slice(1)}</s> : <span>{text}</span>;
}
