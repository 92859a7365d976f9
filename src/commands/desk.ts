import type { Desk } from "../desk/context/desk.ts";
import { sentChanges } from "../desk/context/sent-changes.ts";
import { makeAccess } from "../desk/http/access.ts";
import { listen } from "../desk/http/listen.ts";
import { makeServer } from "../desk/http/server.ts";
import { loadAssets } from "../desk/pages/assets.ts";
import { loadPages } from "../desk/pages/page.ts";
import { refusedPage } from "../desk/pages/refused.ts";
import { routes } from "../desk/routes.ts";
import { makeWorkbench } from "../desk/workbench/make.ts";
import type { Pace } from "../files/changes.ts";
import { makeActions } from "./desk-actions.ts";
import type { Environment, ExitCode } from "./environment.ts";
import { errorText } from "./error-text.ts";

/** What the desk takes from outside besides. */
export interface DeskSurroundings {
  /** So many random bytes, which nobody can foretell. */
  readonly random: (bytes: number) => Uint8Array;
  /** How changes of files are waited for; its signal ends the desk. */
  readonly pace: Pace;
  /** Opens an address in a browser; left out where it is only printed. */
  readonly open?: (address: string) => void;
}

/** Serves the desk until it is ended. */
export async function desk(
  { port: wanted }: { readonly port: number },
  environment: Environment,
  { random, pace, open }: DeskSurroundings,
): Promise<ExitCode> {
  const { data, templates, scripts, openWorkbook, words, now, print, progress } = environment;
  const log = (fault: unknown) => progress(errorText(fault, words));
  const page = await loadPages(templates, words, random);
  const workbench = await makeWorkbench({ data, templates, openWorkbook, words, pace, log });
  const actions = makeActions(environment, workbench);
  const access = makeAccess(random);
  const own: Desk = {
    workbench,
    data,
    templates,
    words,
    openWorkbook,
    now,
    page,
    actions,
    sentChanges: sentChanges(pace.wait),
  };
  const { server, close } = makeServer({
    desk: own,
    access,
    routes,
    assets: await loadAssets(templates, scripts),
    refused: refusedPage(page, words.desk.frame),
    log,
  });
  const port = await listen(server, wanted);
  const address = `http://127.0.0.1:${port}/?token=${access.token}`;
  if (port !== wanted) progress(`Port ${wanted} is taken; the desk is at ${port}.`);
  print(`The desk is at ${address}`);
  print("The address can be opened once. Ctrl-C ends the desk.");
  open?.(address);
  await until(pace.signal);
  await close();
  return 0;
}

function until(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });
}
