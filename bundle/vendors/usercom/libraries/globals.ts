import { chatOn } from '../../room/story.ts';
import { simulate, type UsercomOptions } from '../simulator.ts';

/** What the chat and its site have on the window. */
export const page = window as unknown as {
  civchat: unknown;
  userengage(command: string): void;
  UE: { pageHit(given?: object): void; resetAuth(given?: object): void; destroy(): void };
};

export const usercom = (options?: UsercomOptions) => chatOn('usercom', simulate, options);
