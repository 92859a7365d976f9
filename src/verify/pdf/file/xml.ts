/** Why a text is not well-formed XML, or undefined where it is. Namespaces must be declared. */
export function xmlFault(text: string): string | undefined {
  const open: { name: string; prefixes: Set<string> }[] = [];
  const rest = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "").replace(/^\uFEFF/, "");
  const parts = rest.split(/(<[^<>]*>)/);
  let roots = 0;
  for (const part of parts) {
    if (!part.startsWith("<") || part.length < 2) {
      const fault = textFault(part);
      if (fault) return fault;
      if (open.length === 0 && part.trim() !== "") return "text outside the root element";
      continue;
    }
    const match =
      /^<(\/?)([A-Za-z_][\w.-]*(?::[\w.-]+)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>$/.exec(
        part,
      );
    if (!match) return `a broken tag: ${part}`;
    const [, closes, name, attributes = "", empty] = match;
    if (closes) {
      const last = open.pop();
      if (last?.name !== name) return `</${name}> closes <${last?.name}>`;
      continue;
    }
    const prefixes = new Set(open.at(-1)?.prefixes ?? ["xml"]);
    for (const declared of attributes.matchAll(/xmlns:([\w.-]+)\s*=/g)) prefixes.add(declared[1]!);
    const used = [name!, ...[...attributes.matchAll(/\s([\w.-]+:[\w.-]+)\s*=/g)].map((each) => each[1]!)];
    for (const each of used) {
      const prefix = each.includes(":") ? each.split(":")[0]! : "xml";
      if (prefix !== "xmlns" && !prefixes.has(prefix)) return `the prefix ${prefix} is not declared`;
    }
    if (textFault(attributes)) return textFault(attributes);
    if (open.length === 0) roots++;
    if (!empty) open.push({ name: name!, prefixes });
  }
  if (open.length > 0) return `<${open.at(-1)!.name}> is not closed`;
  return roots === 1 ? undefined : `${roots} root elements`;
}

function textFault(text: string): string | undefined {
  if (/[<>]/.test(text)) return `a stray sign in "${text.trim().slice(0, 40)}"`;
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text))
    return `a bare & in "${text.trim().slice(0, 40)}"`;
  return undefined;
}
