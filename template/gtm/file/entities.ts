/**
 * The file that Google Tag Manager imports, as narrowly as this project writes it.
 *
 * Enumerations are spelt as export files spell them (`CUSTOM_EVENT`, not `customEvent`), every kind of tag and
 * variable lists its parameters in the order of a genuine export, and nothing is optional that we always write.
 * The JSON Schema made from these types is therefore strict enough to refuse what the importer would refuse.
 */

/** A whole file, ready for "Import Container". */
export interface ContainerFile {
  exportFormatVersion: 2;
  /**
   * Moment of the export in UTC; the fingerprint to the second.
   * @pattern ^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$
   */
  exportTime: string;
  containerVersion: ContainerVersion;
}

export interface ContainerVersion {
  path: string;
  /**
   * @pattern ^\d+$
   */
  accountId: string;
  /**
   * @pattern ^\d+$
   */
  containerId: string;
  containerVersionId: '0';
  container: Container;
  tag: Tag[];
  trigger: Trigger[];
  variable: Variable[];
  folder: Folder[];
  builtInVariable: BuiltInVariable[];
  /**
   * @pattern ^\d+$
   */
  fingerprint: string;
  tagManagerUrl: string;
  customTemplate: CustomTemplate[];
}

/** The container the file came from; the importer applies nothing of it. */
export interface Container {
  path: string;
  /**
   * @pattern ^\d+$
   */
  accountId: string;
  /**
   * @pattern ^\d+$
   */
  containerId: string;
  name: string;
  /**
   * @pattern ^GTM-[A-Z0-9]+$
   */
  publicId: string;
  usageContext: ['WEB'];
  /**
   * @pattern ^\d+$
   */
  fingerprint: string;
  tagManagerUrl: string;
  features: Features;
  /**
   * @items.type string
   * @items.pattern ^GTM-[A-Z0-9]+$
   */
  tagIds: string[];
}

export interface Features {
  supportUserPermissions: boolean;
  supportEnvironments: boolean;
  supportWorkspaces: boolean;
  supportGtagConfigs: boolean;
  supportBuiltInVariables: boolean;
  supportClients: boolean;
  supportFolders: boolean;
  supportTags: boolean;
  supportTemplates: boolean;
  supportTriggers: boolean;
  supportVariables: boolean;
  supportVersions: boolean;
  supportZones: boolean;
  supportTransformations: boolean;
}

/** What every entry of a file begins with. */
export interface Entry {
  /**
   * @pattern ^\d+$
   */
  accountId: string;
  /**
   * @pattern ^\d+$
   */
  containerId: string;
}

/** Triggers that every web container has; they are referred to and never listed. */
export type BuiltInTriggerId =
  /** All Pages */
  | '2147479553'
  /** Consent Initialization - All Pages */
  | '2147479572'
  /** Initialization - All Pages */
  | '2147479573';

export interface TagEnvelope extends Entry {
  /**
   * @pattern ^\d+$
   */
  tagId: string;
  name: string;
  /** Tags of a higher priority fire first. */
  priority?: Priority;
  notes?: string;
  /**
   * @pattern ^\d+$
   */
  fingerprint: string;
  /**
   * @pattern ^\d+$
   */
  parentFolderId: string;
  paused?: true;
  tagFiringOption: 'ONCE_PER_EVENT' | 'ONCE_PER_LOAD' | 'UNLIMITED';
  monitoringMetadata: { type: 'MAP' };
  consentSettings: ConsentSettings;
}

export interface FiringTag extends TagEnvelope {
  /**
   * Ids of triggers of this file, or built-in ones (`BuiltInTriggerId`).
   * @minItems 1
   * @items.type string
   * @items.pattern ^\d+$
   */
  firingTriggerId: string[];
}

export interface Priority {
  type: 'INTEGER';
  /**
   * @pattern ^-?\d+$
   */
  value: string;
}

export type ConsentSettings = ConsentUnchecked | ConsentNeeded;

export interface ConsentUnchecked {
  consentStatus: 'NOT_SET' | 'NOT_NEEDED';
}

/** The tag waits for the built-in consent; an event that comes before is lost to it. */
export interface ConsentNeeded {
  consentStatus: 'NEEDED';
  consentType: { type: 'LIST'; list: { type: 'TEMPLATE'; value: ConsentType }[] };
}

/** Consent types of Consent Mode. */
export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

export type Tag = HtmlTag | EventTag | TemplateTag;

/** Custom HTML: the one that carries the script, or an empty one in its place, which nothing fires. */
export interface HtmlTag extends TagEnvelope {
  type: 'html';
  /**
   * @minItems 1
   * @items.type string
   * @items.pattern ^\d+$
   */
  firingTriggerId?: string[];
  parameter: [
    { type: 'TEMPLATE'; key: 'html'; value: string },
    { type: 'BOOLEAN'; key: 'supportDocumentWrite'; value: 'false' },
  ];
}

/** GA4 event. */
export interface EventTag extends FiringTag {
  type: 'gaawe';
  parameter: [
    { type: 'BOOLEAN'; key: 'sendEcommerceData'; value: 'false' },
    { type: 'BOOLEAN'; key: 'enhancedUserId'; value: 'false' },
    { type: 'LIST'; key: 'eventSettingsTable'; list: EventParameter[] },
    { type: 'TEMPLATE'; key: 'eventName'; value: string },
    { type: 'TEMPLATE'; key: 'measurementIdOverride'; value: string },
  ];
}

/** One row of a GA4 event's parameters. */
export interface EventParameter {
  type: 'MAP';
  map: [
    { type: 'TEMPLATE'; key: 'parameter'; value: string },
    { type: 'TEMPLATE'; key: 'parameterValue'; value: string },
  ];
}

/** A tag made from the file's own template. */
export interface TemplateTag extends FiringTag {
  /** `cvt_`, id of the container, `_`, id of the template. */
  type: `cvt_${string}`;
  parameter: TemplateParameter[];
}

/** One input of a template's tag: texts and choices, tick boxes, tables. */
export type TemplateParameter = TextParameter | BooleanParameter | TableParameter;

export interface TextParameter {
  type: 'TEMPLATE';
  key: string;
  value: string;
}

export interface BooleanParameter {
  type: 'BOOLEAN';
  key: string;
  value: 'true' | 'false';
}

export interface TableParameter {
  type: 'LIST';
  key: string;
  list: TableRow[];
}

export interface TableRow {
  type: 'MAP';
  map: TextParameter[];
}

/** The one kind of trigger that this project needs. */
export type Trigger = CustomEventTrigger;

export interface CustomEventTrigger extends Entry {
  /**
   * @pattern ^\d+$
   */
  triggerId: string;
  name: string;
  type: 'CUSTOM_EVENT';
  notes?: string;
  customEventFilter: [EventCondition];
  /**
   * @minItems 1
   */
  filter?: Condition[];
  /**
   * @pattern ^\d+$
   */
  fingerprint: string;
  /**
   * @pattern ^\d+$
   */
  parentFolderId: string;
}

/** Which event names a trigger hears: one name, or a regular expression. */
export interface EventCondition {
  type: 'EQUALS' | 'MATCH_REGEX';
  parameter: [
    { type: 'TEMPLATE'; key: 'arg0'; value: '{{_event}}' },
    { type: 'TEMPLATE'; key: 'arg1'; value: string },
  ];
}

/** A further condition of a trigger: a variable on the left, a text on the right. */
export interface Condition {
  type: ConditionType;
  parameter: [Operand, { type: 'TEMPLATE'; key: 'arg1'; value: string }];
}

export interface Operand {
  type: 'TEMPLATE';
  key: 'arg0';
  /**
   * @pattern ^\{\{[^{}]+\}\}$
   */
  value: string;
}

export type ConditionType =
  | 'EQUALS'
  | 'CONTAINS'
  | 'STARTS_WITH'
  | 'ENDS_WITH'
  | 'MATCH_REGEX'
  | 'GREATER'
  | 'GREATER_OR_EQUALS'
  | 'LESS'
  | 'LESS_OR_EQUALS'
  | 'CSS_SELECTOR'
  | 'URL_MATCHES';

export type Variable = DataLayerVariable | ConstantVariable;

export interface VariableEnvelope extends Entry {
  /**
   * @pattern ^\d+$
   */
  variableId: string;
  name: string;
  notes?: string;
  /**
   * @pattern ^\d+$
   */
  fingerprint: string;
  /**
   * @pattern ^\d+$
   */
  parentFolderId: string;
  formatValue: Unformatted;
}

/** A variable's value is used as it is. */
// biome-ignore lint/suspicious/noEmptyInterface: the export writes an empty object, and the schema shall allow no other
export interface Unformatted {}

export interface DataLayerVariable extends VariableEnvelope {
  type: 'v';
  parameter: [
    { type: 'INTEGER'; key: 'dataLayerVersion'; value: '2' },
    { type: 'BOOLEAN'; key: 'setDefaultValue'; value: 'false' },
    { type: 'TEMPLATE'; key: 'name'; value: string },
  ];
}

export interface ConstantVariable extends VariableEnvelope {
  type: 'c';
  parameter: [{ type: 'TEMPLATE'; key: 'value'; value: string }];
}

export interface Folder extends Entry {
  /**
   * @pattern ^\d+$
   */
  folderId: string;
  name: string;
  notes?: string;
  /**
   * @pattern ^\d+$
   */
  fingerprint: string;
}

/** A built-in variable that the file switches on; names are GTM's own titles. */
export interface BuiltInVariable extends Entry {
  type: 'EVENT';
  name: 'Event';
}

export interface CustomTemplate extends Entry {
  /**
   * @pattern ^\d+$
   */
  templateId: string;
  name: string;
  /**
   * @pattern ^\d+$
   */
  fingerprint: string;
  /** The complete text of the template's file. */
  templateData: string;
}
