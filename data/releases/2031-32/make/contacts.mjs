/**
 * Invented contacts of each area's agencies, as the last part of release.yaml. The numbers are from the range
 * that Ofcom keeps for drama, so they reach nobody.
 */
export function contactsOf(areas) {
  const lines = ["area-contacts:"];
  let last = 100;
  for (const area of areas) {
    lines.push(`  ${area.slug}:`);
    for (const [agency, who] of [
      [`Police (${area.police})`, "police"],
      [`Probation (${area.name})`, "probation"],
      [`Prisons (${area.name})`, "prisons"],
    ]) {
      last++;
      lines.push(
        `    - agency: ${agency}`,
        // One of the agencies of an area answers the press for all of them.
        ...(who === "police" ? ["      for: press"] : []),
        "      lines: [MAPPA enquiries (invented contact)]",
        `      telephone: 01632 960${last}`,
        `      email: ${who}.${area.slug}@example.org`,
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
