/** Whether a name only repeats a label in the plural, and so says nothing more. */
export function repeatsLabel(label: string, name: string): boolean {
  return label.toLowerCase().startsWith(name.toLowerCase().slice(0, -1));
}
