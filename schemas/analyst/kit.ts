/** The analyst kit: every file of it, from the dictionary. */
import { renderChecklistCsv } from './checklist-csv.ts';
import { renderChecklistPage } from './checklist-page.ts';
import { renderGuide } from './guide.ts';
import { renderSqlFiles } from './sql-files.ts';
import type { Knowledge } from './view.ts';

/** Files of the kit by name. */
export function renderAnalystKit(knowledge: Knowledge): Map<string, string> {
  return new Map([
    ['README.md', renderGuide(knowledge)],
    ['checklist.csv', renderChecklistCsv(knowledge)],
    ['checklist.html', renderChecklistPage(knowledge)],
    ...renderSqlFiles(knowledge).map(([name, text]) => [`sql/${name}`, text] as const),
  ]);
}
