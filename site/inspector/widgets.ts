import { demos } from '../../bundle/vendors/generated/demos.ts';
import type { Cell } from './cell.ts';
import type { Speed } from './speed.ts';
import { type Stage, setStage } from './stage.ts';

/** Loads all widgets, as a page would; `earlier` are those of the page before. */
export const loadWidgets = (win: Window, speed: Cell<Speed>, earlier: readonly Stage[] = []): Stage[] =>
  Object.values(demos).map(demo =>
    setStage(
      demo,
      win,
      speed,
      earlier.find(({ id }) => id === demo.id),
    ),
  );
