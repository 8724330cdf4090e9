import { useMemo, useState } from 'preact/hooks';
import { dictionary } from '../../bundle/dictionary/dictionary.ts';
import { counted } from '../../schemas/report/counted.ts';
import type { VendorId } from '../../schemas/src/vendor.ts';
import { Options } from '../look/options.tsx';
import { ga4Rows, wrappedRows } from '../sample/ga4-rows.ts';
import { pointsOfSample } from '../sample/points.ts';
import { sampleDays, sampleDaysInWords } from '../sample/sample-days.ts';
import { type SampleVisit, sampleWeek } from '../sample/sample-week.ts';
import { yielded } from './dump/slices.ts';
import { ExportButton } from './export-buttons.tsx';
import type { RecordLog } from './record-log.ts';
import { Reports } from './reports.tsx';

const vendorIds = dictionary.vendors.map(({ id }) => id);

/** A week that nobody has lived: one click shows what a report will look like. */
export function SampleSection({ log }: { readonly log: RecordLog }) {
  const visits = log.sample.value;
  const [wanted, want] = useState<VendorId | 'all'>('all');
  const [isBusy, setBusy] = useState(false);
  const fill = async () => {
    setBusy(true);
    try {
      await yielded();
      log.fill(await sampleWeek({ vendors: wanted === 'all' ? vendorIds : [wanted], days: sampleDays() }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="panel charts" id="sample" tabIndex={-1} aria-labelledby="sample-heading">
      <h2 id="sample-heading">A week as a report shows it</h2>
      <p class="muted small">
        Conversations per day, how far visitors get, ratings and channels, before you have any numbers of your
        own: with made-up visits, in which the simulated chats say what they would say on a site.
      </p>
      <div class="row">
        <label>
          Chats{' '}
          <select value={wanted} onChange={({ currentTarget }) => want(currentTarget.value as typeof wanted)}>
            <Options
              of={[['all', 'all chats'], ...dictionary.vendors.map(({ id, label }) => [id, label] as const)]}
            />
          </select>
        </label>
        <button type="button" class="primary" onClick={fill} disabled={isBusy}>
          Fill with a sample week
        </button>
        {visits.length > 0 && <Downloads visits={visits} />}
      </div>
      <p role="status" class={visits.length > 0 && !isBusy ? 'sample-note' : 'muted small'}>
        {isBusy ? 'Playing the week…' : visits.length > 0 && madeUp(visits)}
      </p>
      {visits.length > 0 && <SampleReports visits={visits} />}
    </section>
  );
}

interface Props {
  readonly visits: readonly SampleVisit[];
}

const SampleReports = ({ visits }: Props) => {
  const points = useMemo(() => pointsOfSample(visits), [visits]);
  return <Reports points={points} of="the sample week" />;
};

const recordsOf = (visits: readonly SampleVisit[]) => visits.flatMap(({ records }) => records);

function madeUp(visits: readonly SampleVisit[]): string {
  const records = counted(recordsOf(visits).length, 'record');
  return (
    `All of this is made up: ${counted(visits.length, 'visit')} with ${records}, dated ${sampleDaysInWords}. ` +
    'The newest are in the list of records, below those of the data layer; “Clear list” takes all of it away.'
  );
}

/** The records with what GA4 would add: to open them here again, and for spreadsheets. */
function Downloads({ visits }: Props) {
  const all = { name: 'sample-week', isEmpty: false };
  return (
    <>
      <ExportButton {...all} label="NDJSON" format="ndjson" values={() => wrappedRows(visits)} />
      <ExportButton {...all} label="CSV" format="csv" values={() => ga4Rows(visits)} />
    </>
  );
}
