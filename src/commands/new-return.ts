import type { Area } from "../reference/areas.ts";
import { loadFoundations } from "../releases/foundations.ts";
import { returnForm } from "../returns/form/form.ts";
import { yamlForm } from "../returns/form/yaml-form.ts";
import { isRecord } from "../yaml/data.ts";
import { parseYaml } from "../yaml/parse.ts";
import { type Environment, type ExitCode, WrongUse } from "./environment.ts";
import { wantedAreas, wantedReleases } from "./names.ts";

/** Makes an area's return to fill in. Never touches one that exists. */
export async function newReturn(name: string, areaName: string, environment: Environment): Promise<ExitCode> {
  const { data, words, print } = environment;
  const [release] = await wantedReleases(data, [name]);
  const [area] = (await wantedAreas(data, [areaName])) as [Area];
  const details = parseYaml(
    `${release}/release.yaml`,
    (await data.readText(`releases/${release}/release.yaml`)) ?? "",
  ).data;
  const { foundations } = await loadFoundations(data);
  const framework = isRecord(details)
    ? foundations.frameworks.find((each) => each.id === details["framework"])
    : undefined;
  if (!framework || !isRecord(details))
    throw new WrongUse(
      `release.yaml of ${release} names no framework that is known; run 'mappa check ${release}'.`,
    );
  const path = `releases/${release}/returns/${area.slug}.yaml`;
  if ((await data.readText(path)) !== undefined)
    throw new WrongUse(`${data.shown(path)} is there already; nothing was changed.`);
  const form = returnForm(framework, area, String(details["year"]));
  await data.write(path, yamlForm(words.form, form));
  print(`Made ${data.shown(path)}. Fill it in, then run: mappa check ${release}`);
  return 0;
}
