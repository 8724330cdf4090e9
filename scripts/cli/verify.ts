import type { AddCommand } from './run.ts';
export const addVerify: AddCommand = () => {};
