/** A container that somebody has exported: as wide as an export is, since others made what is in it. */
import type { TagEntry, TriggerEntry, VariableEntry } from '../gtm/file/entries.ts';

/** A whole export file. */
export interface OwnFile {
  readonly exportFormatVersion?: number;
  readonly exportTime?: string;
  readonly containerVersion: OwnVersion;
}

export interface OwnVersion {
  readonly path?: string;
  readonly accountId: string;
  readonly containerId: string;
  readonly containerVersionId?: string;
  readonly container: { readonly publicId: string; readonly name?: string };
  readonly tag?: readonly OwnTag[];
  readonly trigger?: readonly OwnTrigger[];
  readonly variable?: readonly OwnVariable[];
  readonly folder?: readonly OwnFolder[];
  readonly builtInVariable?: readonly { readonly type: string; readonly name: string }[];
  readonly customTemplate?: readonly OwnTemplate[];
  readonly fingerprint?: string;
  readonly tagManagerUrl?: string;
}

interface Placed {
  readonly parentFolderId?: string;
  readonly notes?: string;
}

export interface OwnTag extends TagEntry, Placed {
  readonly teardownTag?: readonly { readonly tagName: string }[];
}

export interface OwnTrigger extends TriggerEntry, Placed {
  readonly parameter?: TagEntry['parameter'];
}

export interface OwnVariable extends VariableEntry, Placed {}

export interface OwnFolder {
  readonly folderId: string;
  readonly name: string;
  readonly notes?: string;
}

export interface OwnTemplate {
  readonly templateId: string;
  readonly name: string;
  readonly templateData: string;
  readonly galleryReference?: { readonly repository?: string; readonly galleryTemplateId?: string };
}

/** Where something was found: the entry by the name that it has in Tag Manager, and what it is there. */
export interface Place {
  readonly name: string;
  readonly what: string;
  readonly isPaused: boolean;
}
