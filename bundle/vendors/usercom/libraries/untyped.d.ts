/** A library that brings no types, as far as its page uses it. */
declare module 'alpinejs' {
  const Alpine: {
    store<Store extends object>(name: string, store: Store): void;
    store(name: string): { [key: string]: unknown };
    effect(effect: () => void): void;
    start(): void;
  };
  export default Alpine;
}
