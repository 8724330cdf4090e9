import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { renderSampleReport } from './render.ts';
import { sampleReports } from './sample-reports.ts';

it('the sample report has every number of every chat, says that it is made up, and needs no other file', async () => {
  const reports = await sampleReports(dictionary);

  const page = renderSampleReport(reports);

  assert.deepEqual(
    reports.map(({ vendor }) => vendor),
    dictionary.vendors.map(({ id }) => id),
  );
  assert.match(page, /All of this is made up/);
  const rows = [
    ...page.matchAll(/<tr><th scope="row">(.+?)<\/th>.*?<td(?: colspan="2")?>([^<]+)<\/td><\/tr>/g),
  ];
  assert.deepEqual(
    rows.map(([, label, times]) => [label, times]),
    reports
      .flatMap(({ sections }) => sections)
      .flatMap(({ amounts }) => amounts)
      .map(({ label, times }) => [label, times.toLocaleString('en')]),
  );
  assert.doesNotMatch(page, /<script|src=|https?:/);
});
