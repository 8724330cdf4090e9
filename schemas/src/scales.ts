/** Every score of a scale is a whole number between these two. */
export interface ScaleBounds {
  readonly least: number;
  readonly most: number;
}

/** The scales of ratings. Scores of different scales say nothing together, so they are never averaged. */
export const scales = {
  nps: { least: 0, most: 10 },
  stars: { least: 1, most: 5 },
  thumb: { least: 0, most: 1 },
  mood: { least: -1, most: 1 },
} as const satisfies { readonly [scale: string]: ScaleBounds };

/** The name of a scale. */
export type Scale = keyof typeof scales;
