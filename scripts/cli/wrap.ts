/** Text for terminals of any width. */
import type { AddHelpTextContext } from 'commander';

/** Narrower lines cannot be read. */
const narrowest = 40;

/** Breaks each line between words; what is indented is to be copied and stays as it is. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map(line => (line.startsWith(' ') ? line : wrapLine(line, Math.max(width, narrowest))))
    .join('\n');
}

/** Text for the end of a command's help. */
export function helpText(text: string): (context: AddHelpTextContext) => string {
  return ({ command }) => wrap(text, command.configureOutput().getOutHelpWidth?.() ?? 80);
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current += current === '' ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}
