import { csvLine } from '../src/csv.ts';
import { registrations } from './registrations.ts';
import type { Knowledge } from './view.ts';

const columns = ['name', 'parameter', 'kind', 'scope', 'unit', 'sent by default', 'description'];

/** The checklist of custom definitions as a table for spreadsheets. */
export function renderChecklistCsv(knowledge: Knowledge): string {
  const rows = registrations(knowledge).map(
    ({ name, parameter, kind, scope, unit, byDefault, description }) => [
      name,
      parameter,
      kind,
      scope,
      unit,
      byDefault ? 'yes' : 'no',
      description,
    ],
  );
  return [columns, ...rows].map(csvLine).join('');
}
