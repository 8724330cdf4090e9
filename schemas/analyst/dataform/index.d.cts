/** Declares the tables, views and assertions of chat-datalayer in a Dataform workflow. */
declare function chat(options: chat.Options): void;

declare namespace chat {
  interface Options {
    /** Dataset that GA4 exports to, such as `analytics_123456789`. */
    readonly dataset: string;
    /** Google Cloud project of that dataset; that of the workflow unless it is given. */
    readonly project?: string;
    /** Time zone of the GA4 property, such as `Europe/Berlin`, for the hours; `Etc/UTC` unless it is given. */
    readonly timeZone?: string;
    /** Events of the site that count as conversions; `purchase`, `generate_lead` and `sign_up` unless they are given. */
    readonly conversions?: readonly string[];
    /** First day to keep, such as `2026-01-01`; 90 days before the first run unless it is given. */
    readonly firstDay?: string;
    /** Dataset for the tables and views; `chat_data` unless it is given. */
    readonly into?: string;
    /** Tags for all of them, to run them together; `chat` unless they are given. */
    readonly tags?: readonly string[];
  }
}

export = chat;
