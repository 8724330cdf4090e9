import { dataset } from '../../../schemas/analyst/view.ts';
import { daily } from '../../../schemas/analyst/views/daily.ts';

/**
 * The address that opens Looker Studio with a report on the conversations per day, where the analyst kit stands in the
 * dataset that it asks for. After the linking API of Looker Studio.
 */
export const lookerAddress = (projectId: string): string =>
  `https://lookerstudio.google.com/reporting/create?${new URLSearchParams({
    'c.mode': 'edit',
    'ds.ds0.connector': 'bigQuery',
    'ds.ds0.type': 'TABLE',
    'ds.ds0.projectId': projectId,
    'ds.ds0.datasetId': dataset,
    'ds.ds0.tableId': daily.name,
  })}`;

/** What a Google Cloud project may be called: small letters, digits and hyphens, perhaps behind a domain. */
export const isProjectId = (text: string): boolean =>
  /^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(text);
