/** What an analyst says about the own export: where it lies, the time zone, what counts as a conversion. */
import { conversionEvents } from './conversions.ts';
import { list, quote } from './text.ts';

/** Each as SQL text. */
export interface ExportSource {
  /** `FROM` of the export. */
  readonly tables: string;
  /** Time zone of the GA4 property, in quotes. */
  readonly timeZone: string;
  /** Events of the site that are conversions, in parentheses. */
  readonly conversions: string;
}

/** What an analyst replaces: the dataset that GA4 writes to. */
export const exportDataset = 'your-project.analytics_123456789';

/** What an analyst replaces: the time zone of the GA4 property. */
export const exportTimeZone = 'Etc/UTC';

/** The files to paste: with what is to be replaced. */
export const placeholders: ExportSource = {
  tables: `\`${exportDataset}.events_*\``,
  timeZone: quote(exportTimeZone),
  conversions: list(conversionEvents),
};
