/** How visitors of the sample come to the site. GA4 adds such things; our records have none of them. */
export interface Channel {
  readonly name: string;
  /** So many of a hundred visits. */
  readonly share: number;
  /** So many of a hundred of these visitors do something in the chat. */
  readonly interest: number;
}

export const channels: readonly Channel[] = [
  { name: 'Organic Search', share: 38, interest: 30 },
  { name: 'Direct', share: 24, interest: 36 },
  { name: 'Paid Search', share: 20, interest: 22 },
  { name: 'Referral', share: 10, interest: 27 },
  { name: 'Email', share: 8, interest: 46 },
];
