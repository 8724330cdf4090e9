/**
 * What the stand-in reads from a container file. Wider than what this project writes, so that tests can hand in
 * what the importer would accept from others; a kind outside of it is refused at run time.
 */

export interface FileEntry {
  readonly containerVersion: {
    readonly containerId: string;
    readonly container: { readonly publicId: string };
    readonly tag?: readonly TagEntry[];
    readonly trigger?: readonly TriggerEntry[];
    readonly variable?: readonly VariableEntry[];
    readonly builtInVariable?: readonly { readonly type: string; readonly name: string }[];
    readonly customTemplate?: readonly TemplateEntry[];
  };
}

export interface TagEntry {
  readonly tagId: string;
  readonly name: string;
  readonly type: string;
  readonly parameter?: readonly Parameter[];
  readonly firingTriggerId?: readonly string[];
  readonly blockingTriggerId?: readonly string[];
  readonly setupTag?: readonly { readonly tagName: string; readonly stopOnSetupFailure?: boolean }[];
  readonly priority?: Parameter;
  readonly paused?: boolean;
  readonly tagFiringOption?: string;
  readonly consentSettings?: { readonly consentStatus: string; readonly consentType?: Parameter };
}

export interface TriggerEntry {
  readonly triggerId: string;
  readonly name: string;
  readonly type: string;
  readonly customEventFilter?: readonly ConditionEntry[];
  readonly filter?: readonly ConditionEntry[];
}

export interface ConditionEntry {
  readonly type: string;
  readonly parameter: readonly Parameter[];
}

export interface VariableEntry {
  readonly variableId: string;
  readonly name: string;
  readonly type: string;
  readonly parameter?: readonly Parameter[];
  readonly formatValue?: object;
}

export interface TemplateEntry {
  readonly templateId: string;
  readonly name: string;
  readonly templateData: string;
}

export interface Parameter {
  readonly type: string;
  readonly key?: string;
  readonly value?: string;
  readonly list?: readonly Parameter[];
  readonly map?: readonly Parameter[];
}
