/** Texts of what is written at build time, for each language. */
import { frame } from './english/frame.ts';
import { landing } from './english/landing.ts';
import { questions } from './english/questions.ts';
import { frame as germanFrame } from './german/frame.ts';
import { landing as germanLanding } from './german/landing.ts';
import { questions as germanQuestions } from './german/questions.ts';
import type { Language } from './languages.ts';

export interface StaticTexts {
  readonly frame: typeof frame;
  readonly landing: typeof landing;
  readonly questions: typeof questions;
}

export const staticTexts: { readonly [language in Language]: StaticTexts } = {
  en: { frame, landing, questions },
  de: { frame: germanFrame, landing: germanLanding, questions: germanQuestions },
};
