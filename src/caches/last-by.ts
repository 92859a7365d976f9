/**
 * Keeps what follows from an object and from something beside it, as long as somebody has the object and the same stands
 * beside it: for what is mostly asked again for the same.
 *
 * @returns what takes the object, all that stands beside it as a text, and how it is made
 */
export function lastBy<K extends object, V>(): (key: K, beside: string, make: () => V) => V {
  const known = new WeakMap<K, { readonly beside: string; readonly made: V }>();
  return (key, beside, make) => {
    const before = known.get(key);
    if (before?.beside === beside) return before.made;
    const made = make();
    known.set(key, { beside, made });
    return made;
  };
}
