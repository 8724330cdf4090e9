/**
 * What happens on a page, one thing after the other. `bundle` and `copy` are our script, `callback` and `change` are
 * the site, `chat` is the vendor's script, `start` is when the rest of a chat has come that takes its time, `recheck` is
 * when our script looks at the page again, the rest is the visitor.
 */
export type Moment =
  | 'bundle'
  | 'callback'
  | 'chat'
  | 'start'
  | 'change'
  | 'copy'
  | 'open'
  | 'recheck'
  | 'send'
  | 'close';
