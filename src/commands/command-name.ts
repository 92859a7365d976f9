/** What the command is called where it is installed, and in all sentences that name it. */
const commandName = "mappa";

/**
 * What to type for the command as it was started: by npm in the program's own folder, where nothing of the name
 * `mappa` need be installed, or by its name.
 */
export function commandAsStarted(variables: Readonly<Record<string, string | undefined>>): string {
  const byNpm = ["mappa", "start"].includes(variables["npm_lifecycle_event"] ?? "");
  return byNpm && variables["npm_package_name"] === commandName ? "npm run mappa --" : commandName;
}

/** Text with the commands that it gives to be typed as they can be: after a quotation mark, a colon or an indent. */
export function withCommand(text: string, command: string): string {
  if (command === commandName) return text;
  return text.replace(
    /(?<=['`"(]|: |^ {2,})mappa(?=\s+(?:build|check|explain|new|accept|questions|status|keep|approve|pre-release|publish|verify|trace|figures)\b)/gm,
    command,
  );
}
