/** The sample report for the analyst kit: one page that works from disk, without a script. */
import type { ChatReport } from '../../schemas/report/chat-report.ts';
import type { Amount, Section } from '../../schemas/report/section.ts';
import { type Html, html } from '../look/html.ts';
import { page } from '../look/page.ts';
import { sampleDaysInWords } from './sample-days.ts';

/** The page as HTML. */
export const renderSampleReport = (reports: readonly ChatReport[]): string =>
  page({
    file: 'sample-report.html',
    title: 'Sample report - chat-datalayer',
    description: 'What a report on chats shows after a week, with made-up visits.',
    skip: { to: 'report', text: 'Skip to content' },
    style,
    body: html`<main id="report">
      <h1>A week as a report shows it</h1>
      <p class="made-up">
        <strong>All of this is made up:</strong> visits from ${sampleDaysInWords}, in which simulated chats say
        what they would say on a site. The charts count as the views of this kit do, with two exceptions. Of
        ratings that a chat may report again, the last of each visit counts here, and the views leave them out.
        Channels are not in the views: they come from the reports of GA4.
      </p>
      <ul>
        ${reports.map(({ vendor, label, summary }) => html`<li><a href="#${vendor}">${label}</a>: ${summary}</li>\n`)}
      </ul>
      ${reports.map(chat)}
    </main>`,
  });

const chat = ({ vendor, label, sections }: ChatReport): Html => html`<section aria-labelledby="${vendor}">
  <h2 id="${vendor}">${label}</h2>
  <div class="charts">
    ${sections.map(chart)}
  </div>
</section>
`;

function chart({ title, notes, amounts }: Section): Html {
  const words = notes.length > 0 ? html`<p>${notes.join(' ')}</p>` : undefined;
  if (amounts.length === 0) return html`<div><h3>${title}</h3>${words}</div>\n`;
  const most = Math.max(1, ...amounts.map(({ times }) => Number(times) || 0));
  return html`<div><h3>${title}</h3>${words}<table aria-label="${title}">
    <tbody>${amounts.map(amount => line(amount, most))}</tbody>
  </table></div>
`;
}

function line({ label, times }: Amount, most: number): Html {
  const cells =
    typeof times === 'string'
      ? html`<td colspan="2">${times}</td>`
      : html`<td aria-hidden="true">${bar((100 * times) / most)}</td><td>${times.toLocaleString('en')}</td>`;
  return html`<tr><th scope="row">${label}</th>${cells}</tr>\n`;
}

const bar = (percent: number): Html =>
  html`<svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${percent.toFixed(1)}" height="10" /></svg>`;

const style = [
  ':root{font:16px/1.5 system-ui,sans-serif;color-scheme:light dark}',
  'body{margin:0;background:Canvas;color:CanvasText;overflow-wrap:anywhere}',
  'main{max-width:70rem;margin:0 auto;padding:1.5rem 1rem}',
  '.skip:not(:focus){position:absolute;clip-path:inset(50%)}',
  '.made-up{padding:.5rem .75rem;border:2px solid;border-radius:.5rem}',
  '.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1rem 2rem}',
  'h2{margin:2rem 0 0;border-bottom:1px solid GrayText}',
  'h3{margin:.5rem 0 .25rem;font-size:1rem}',
  'h3+p{margin:0 0 .25rem;font-size:.875rem}',
  'table{border-collapse:collapse;width:100%;font-size:.875rem}',
  'th,td{text-align:left;padding:.1rem .4rem .1rem 0}',
  'th{width:42%;font-weight:400}',
  'td:has(svg){width:40%}',
  'td:last-child{text-align:right;font-variant-numeric:tabular-nums}',
  'svg{display:block;width:100%;height:.8rem}',
  'rect{fill:#3a63d8}',
  '@media (prefers-color-scheme:dark){rect{fill:#8fabff}}',
  '@media print{section{break-inside:avoid}}',
].join('\n');
