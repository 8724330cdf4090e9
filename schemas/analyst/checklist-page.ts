/** The checklist of custom definitions as a page that works from disk. */
import { registrationNotes, registrationSteps } from './registration-steps.ts';
import {
  mostRegistrations,
  type Registration,
  refusals,
  registrations,
  type Use,
  usage,
} from './registrations.ts';
import type { Knowledge } from './view.ts';

/** The page as HTML. */
export function renderChecklistPage(knowledge: Knowledge): string {
  const all = registrations(knowledge);
  const used = usage(knowledge);
  const part = (byDefault: boolean, kind: Registration['kind']) =>
    all.filter(registration => registration.byDefault === byDefault && registration.kind === kind);
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<title>Custom definitions for GA4 - chat-datalayer</title>',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>Custom dimensions and metrics to register in GA4</h1>',
    `<p>${sentenceOn(used.dimension, 'event-scoped custom dimensions')} ${sentenceOn(used.metric, 'custom metrics')}</p>`,
    '<p>Open <code>sample-report.html</code> beside this file to see what a report shows after a week, with made-up visits.</p>',
    '<h2>How</h2>',
    `<ol>${items(registrationSteps)}</ol>`,
    `<ul>${items(registrationNotes)}</ul>`,
    '<h2>Sent by every container</h2>',
    table('Custom dimensions sent by default', part(true, 'dimension')),
    table('Custom metrics sent by default', part(true, 'metric')),
    '<h2>Only if you chose these parameters</h2>',
    table('Custom dimensions on request', part(false, 'dimension')),
    table('Custom metrics on request', part(false, 'metric')),
    '<h2>Do not register</h2>',
    refused(knowledge),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const sentenceOn = ({ byDefault, atMost }: Use, what: string): string =>
  `A usual container uses ${byDefault} of ${mostRegistrations} ${what}, one that sends everything possible ${atMost}.`;

const items = (texts: readonly string[]): string => texts.map(text => `<li>${asText(text)}</li>`).join('');

function table(caption: string, rows: readonly Registration[]): string {
  if (rows.length === 0) return '';
  const unit = rows.some(row => row.unit !== '');
  const head = ['Done', 'Name', 'Event parameter', 'Scope', ...(unit ? ['Unit'] : []), 'Description'];
  const body = rows.map(row => [
    `<input type="checkbox" aria-label="${asText(row.name)} is registered">`,
    asText(row.name),
    `<code>${row.parameter}</code>`,
    row.scope,
    ...(unit ? [row.unit] : []),
    asText(row.description),
  ]);
  return grid(caption, head, body);
}

function refused(knowledge: Knowledge): string {
  const body = refusals(knowledge).map(({ parameter, description, reason }) => [
    `<code>${parameter}</code>`,
    asText(description),
    asText(reason),
  ]);
  return grid('Fields to leave out', ['Field', 'Description', 'Why not'], body);
}

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
function grid(caption: string, head: readonly string[], body: readonly (readonly string[])[]): string {
  const headCells = head.map(cell => `<th scope="col">${cell}</th>`).join('');
  const rows = body.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`);
  return [
    `<div class="wide" role="region" aria-label="${asText(caption)}" tabindex="0"><table>`,
    `<caption>${asText(caption)}</caption>`,
    `<thead><tr>${headCells}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

const asText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const style = [
  ':root{font:16px/1.5 system-ui,sans-serif}',
  'body{margin:0;background:Canvas;color:CanvasText}',
  'main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem}',
  '.wide{overflow-x:auto;margin:1rem 0}',
  'table{border-collapse:collapse;width:100%}',
  'caption{text-align:left;font-weight:600;padding:.25rem 0}',
  'th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid GrayText}',
  'input{width:1.25rem;height:1.25rem}',
  '@media print{.wide{overflow:visible}}',
].join('\n');
