/** A drawn screen: what it shows, line by line. */

export interface Picture {
  /** What is to be seen, for those who do not see it. */
  readonly alt: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A line of a screen. A text that begins with an asterisk is what to look for, one with a minus what to keep off. */
export type Row =
  | { readonly kind: 'tabs'; readonly items: readonly string[] }
  | { readonly kind: 'line' | 'button'; readonly text: string }
  | { readonly kind: 'field'; readonly label: string; readonly value: string }
  | { readonly kind: 'pair'; readonly text: string; readonly beside: string }
  | {
      readonly kind: 'radio' | 'check';
      readonly text: string;
      readonly isChosen?: true;
      /** Belongs to the answer above. */
      readonly isInner?: true;
    };
