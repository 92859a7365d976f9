import { type Command, InvalidArgumentError, Option } from "commander";
import type { Pace } from "../files/changes.ts";
import { dataOption, type Finish, type FolderOptions, type MakeEnvironment } from "./options.ts";

interface DeskSettings extends FolderOptions {
  readonly port: number;
  readonly open: boolean;
}

/** `mappa desk`. */
export function addDesk(
  mappa: Command,
  environment: MakeEnvironment,
  finish: Finish,
  surroundings: { readonly pace: () => Pace; readonly random: (bytes: number) => Uint8Array },
): void {
  mappa
    .command("desk")
    .description("fill in returns, decide queries and see the reports, in a browser on this computer")
    .addOption(dataOption)
    .addOption(
      new Option("--port <number>", "where the browser finds it; another where that is taken")
        .argParser(readPort)
        .default(4332),
    )
    .option("--no-open", "print the address, and open no browser")
    .action(async ({ port, open, ...folders }: DeskSettings) => {
      const [{ desk }, { openAddress }] = await Promise.all([
        import("./desk.ts"),
        import("./open-address.ts"),
      ]);
      const { pace, random } = surroundings;
      const given = { random, pace: pace(), ...(open && { open: openAddress }) };
      finish(await desk({ port }, environment(folders), given));
    });
}

function readPort(written: string): number {
  const port = Number(written);
  // Browsers leave 80 out of the address, and systems keep the ports below 1024 for their own programs.
  if (!/^\d+$/.test(written) || port < 1024 || port > 65535)
    throw new InvalidArgumentError("A port is a number from 1024 to 65535.");
  return port;
}
