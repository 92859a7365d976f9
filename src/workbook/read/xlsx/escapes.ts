/** XLSX writes characters that XML does not have, and carriage returns, as `_x000D_`, and such an underscore as `_x005F_`. */
export function withoutEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
