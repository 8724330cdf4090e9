/** Tells of each call of these methods before it runs, whoever calls: the page or the object itself. */
export function spyOn<Subject extends object>(
  subject: Subject,
  names: readonly (keyof Subject & string)[],
  tell: (name: keyof Subject & string, args: readonly unknown[]) => void,
): void {
  const methods = subject as { [name: string]: (...args: unknown[]) => unknown };
  for (const name of names) {
    const method = methods[name]!;
    methods[name] = (...args) => {
      tell(name, args);
      return method.apply(subject, args);
    };
  }
}
