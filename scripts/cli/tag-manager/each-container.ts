/** Goes through containers one by one; what fails in one does not keep the next from its turn. */
import { printable } from '../../../schemas/dump/printable.ts';
import type { Ask } from '../../google/api.ts';
import { Fault } from '../../google/fault.ts';
import { stopsAll } from '../../google/fault-sentence.ts';
import { sentenceOf } from '../google/connect.ts';
import type { Io } from '../io.ts';
import { type ContainerReport, reportText } from './report.ts';
import type { Target } from './targets.ts';

export interface Going {
  readonly io: Io;
  readonly json: boolean;
  readonly scopes: readonly string[];
  readonly ask: Ask;
  /** Shows how far it is. */
  readonly show: (text: string) => void;
  readonly clear: () => void;
  readonly work: (target: Target) => Promise<ContainerReport>;
}

/** Reports each as soon as it has ended, as text; as JSON all of them in the end. */
export async function eachContainer(targets: readonly Target[], going: Going): Promise<ContainerReport[]> {
  const { io, json, clear } = going;
  const reports: ContainerReport[] = [];
  let stop: string | undefined;
  for (const [index, target] of targets.entries()) {
    const place = targets.length > 1 ? `${index + 1} of ${targets.length}, ` : '';
    going.show(`${place}${target.label} …`);
    const { report, stops } = stop ? untried(target, stop) : await tried(target, going);
    if (stops) stop = report.fault;
    reports.push(report);
    clear();
    if (!json) io.stdout.write(printable(reportText(report)));
  }
  if (json) io.stdout.write(printable(`${JSON.stringify({ containers: reports }, null, 2)}\n`));
  else if (targets.length > 1) io.stdout.write(`${summary(reports)}\n`);
  return reports;
}

interface Tried {
  readonly report: ContainerReport;
  readonly stops: boolean;
}

const untried = ({ label }: Target, why: string): Tried => ({
  report: {
    container: label,
    changes: false,
    fault: `Not tried, since an earlier one failed for all: ${why}`,
  },
  stops: false,
});

async function tried(target: Target, { work, scopes }: Going): Promise<Tried> {
  try {
    return { report: await work(target), stops: false };
  } catch (error) {
    const fault = sentenceOf(error, { service: 'tagmanager', scopes });
    return {
      report: { container: target.label, changes: false, fault },
      stops: error instanceof Fault && stopsAll(error),
    };
  }
}

function summary(reports: readonly ContainerReport[]): string {
  const failed = reports.filter(({ fault }) => fault !== undefined);
  const changed = reports.filter(({ changes, fault }) => changes && !fault).length;
  const names = failed.map(({ container }) => container).join(', ');
  return `${reports.length} containers: ${changed} with changes, ${reports.length - changed - failed.length} without, ${failed.length} failed${names && `: ${names}`}.`;
}
