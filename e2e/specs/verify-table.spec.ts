/** A table of pages: what verify finds on each, what it advises, and how the command ends. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { checkPage } from '../../scripts/cli/verify/check-page.ts';
import { openAddress } from '../../scripts/cli/verify/open-page.ts';
import { probeInput } from '../../scripts/cli/verify/probe-input.ts';
import { type Report, report, reportText } from '../../scripts/cli/verify/report.ts';
import { watchTraffic } from '../../scripts/cli/verify/script-failures.ts';
import { clickAll } from '../../scripts/cli/verify/steps.ts';
import { watchPage } from '../../scripts/cli/verify/watch-page.ts';
import { exitCodeOf } from '../../scripts/cli/verify.ts';
import { faultsOfEachChat, healthyOfEachChat } from '../pages/verify/table/each-chat.ts';
import { healthyCases } from '../pages/verify/table/healthy.ts';
import { loadingCases } from '../pages/verify/table/loading.ts';
import { modelledPages } from '../pages/verify/table/modelled.ts';
import { type Answer, type Pages, site } from '../pages/verify/table/parts.ts';
import { recordCases } from '../pages/verify/table/records.ts';
import { test } from './shared-context.ts';

const bundle = readFileSync('dist/chat-datalayer.js', 'utf8');

/** Answers every request from memory; what is not there does not exist. */
async function serve(page: Page, { html, headers = {}, files = {} }: Pages): Promise<void> {
  const answers = new Map<string, Answer>([
    [`${site}/`, { body: html, type: 'text/html', headers }],
    [`${site}/chat-datalayer.js`, { body: bundle }],
    ...Object.entries(files).map(
      ([address, answer]) => [new URL(address, site).href, { body: bundle, ...answer }] as const,
    ),
  ]);
  await page.route('**/*', route => {
    const url = route.request().url();
    const answer = answers.get(url) ?? (url.startsWith(site) ? { status: 404 } : undefined);
    if (!answer) return route.abort('namenotresolved');
    const { body = '', status = 200, type = 'text/javascript', headers = {} } = answer;
    return route.fulfill({ status, body, headers: { 'content-type': type, ...headers } });
  });
}

/** The report of such a page, as the command makes it. */
async function verified(page: Page, pages: Pages): Promise<Report> {
  await serve(page, pages);
  const traffic = watchTraffic(page);
  const html = await openAddress(page, `${site}/`);
  const act = () => clickAll(page, { click: pages.click ?? [] });
  const sight = await watchPage(page, probeInput, pages.watched ?? 0, { traffic, html, act });
  return report(`${site}/`, sight, checkPage(sight));
}

/** Advice that is right in one case alone. */
const publish = /Publish the GTM container/;

test.describe('on a page where', () => {
  for (const { name, finds, description = /./, advises = /./, ...pages } of [
    ...loadingCases,
    ...faultsOfEachChat,
    ...recordCases,
  ]) {
    test(`${name}, verify finds it and says what to do`, async ({ page }) => {
      const made = await verified(page, pages);

      const { findings } = made;
      expect(findings.map(({ code }) => code)).toEqual(finds);
      expect(findings[0]!.description).toMatch(description);
      expect(findings[0]!.fix).toMatch(advises);
      expect(findings.filter(({ code, fix }) => code !== 'not_installed' && publish.test(fix))).toEqual([]);
      expect(findings.filter(({ fix }) => fix.length < 10)).toEqual([]);
      expect(reportText(made)).not.toMatch(/undefined|\[object|NaN/);
      expect(exitCodeOf(made)).toBe(1);
    });
  }
});

test.describe('verify finds nothing on a page with', () => {
  for (const { name, remarks = /^/, ...pages } of [...healthyCases, ...healthyOfEachChat]) {
    test(name, async ({ page }) => {
      const made = await verified(page, pages);

      expect(made.findings).toEqual([]);
      expect(made.remarks.join('\n')).toMatch(remarks);
      expect(reportText(made)).toContain('No findings.');
      expect(exitCodeOf(made)).toBe(0);
    });
  }
});

test.describe("verify's sums are those of the model on random page", () => {
  for (const { name, model, ...pages } of modelledPages) {
    test(name, async ({ page }) => {
      const { status, findings } = await verified(page, pages);

      const numberIn = (code: string) =>
        Number(/^\d+/.exec(findings.find(finding => finding.code === code)?.description ?? '0'));
      expect(status!.counts).toEqual(model.counts);
      expect(numberIn('records_lost')).toBe(model.lost);
      expect(numberIn('records_doubled')).toBe(model.doubled.length);
    });
  }
});
