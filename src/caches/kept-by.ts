/**
 * What follows from an object alone, made once for each and kept as long as somebody has the object: what is unchanged
 * stays the same object.
 */
export function keptBy<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly made: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.made;
    const made = make(key);
    known.set(key, { made });
    return made;
  };
}
