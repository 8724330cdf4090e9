/** `metadata.yaml` of the Community Template Gallery: which commits of the publishing repository are served. */
import { parse, stringify } from 'yaml';

/** One published version, named by the commit that holds its `template.tpl`. */
export interface GalleryVersion {
  /** Forty lower-case hexadecimal digits. */
  readonly sha: string;
  readonly changeNotes: string;
}

/** Where people find out more: the package is the one place that is sure to be public. */
const homepage = 'https://www.npmjs.com/package/chat-datalayer';

/** Renders the file; the newest version comes first. */
export function renderMetadata(versions: readonly GalleryVersion[]): string {
  return stringify({ homepage, documentation: `${homepage}#readme`, versions }, { lineWidth: 0 });
}

/** Reads the versions back from the text of a file; none from an empty one. */
export function versionsIn(text: string): GalleryVersion[] {
  return (parse(text) as { versions?: GalleryVersion[] } | null)?.versions ?? [];
}
