import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dictionary } from '../../../bundle/dictionary/dictionary.ts';
import { vendorIds } from '../../../schemas/generated/vendor-ids.ts';
import { chatReports } from '../../../schemas/report/chat-report.ts';
import { dayName } from '../../../schemas/report/day-name.ts';
import { wrappedRows } from '../../sample/ga4-rows.ts';
import { pointsOfSample } from '../../sample/points.ts';
import { sampleDays } from '../../sample/sample-days.ts';
import { sampleWeek } from '../../sample/sample-week.ts';
import { exported } from '../export.ts';
import { openDumpViewer } from './dump-viewer.ts';

it('a sample week that was saved and opened again has the same report', async () => {
  const visits = await sampleWeek({ vendors: vendorIds.slice(0, 2), days: sampleDays() });
  const viewer = openDumpViewer();

  await viewer.open(await exported(() => wrappedRows(visits), 'ndjson'), 'sample-week.ndjson');

  const { points, kinds } = viewer.view.value.dump!;
  assert.deepEqual([kinds.bad, kinds.record], [0, points.length]);
  assert.deepEqual(
    chatReports(points, dictionary, dayName),
    chatReports(pointsOfSample(visits), dictionary, dayName),
  );
});
