import { expect, test } from "vitest";
import { make } from "../support/project.ts";
import { told } from "../support/told.ts";

const yaml = (area: string) => `area: ${area}
year: 2018/19
figures: { eligible: { category-1: { total: 7000 } } }
`;

const queried = async (files: Record<string, string>, details = "") =>
  (await make({ files, details })).findings.filter((each) => each.code === "QUERY-ONE-FORCE");

test("a return under the name of one of London's two forces is queried", async () => {
  for (const [sent, force] of [
    ["City of London", "City of London Police"],
    ["METROPOLITAN POLICE", "Metropolitan Police Service"],
  ] as const) {
    const [query] = await queried({ "returns/a.yaml": yaml(sent) });
    expect(told(query)).toMatchObject({ severity: "query", area: "london" });
    expect(told(query)?.problem).toContain(force);
  }
});

test("a return under the name of the area, or of both forces together, is not", async () => {
  for (const sent of ["London", "Metropolitan Police Service and City of London Police", "Suffolk"]) {
    expect(await queried({ "returns/a.yaml": yaml(sent) }), sent).toEqual([]);
  }
});

test("rows of a tidy file under the name of one force are queried once", async () => {
  const csv = `area,year,measure,category,value
Metropolitan Police,2018/19,eligible,category-1,7000
Metropolitan Police,2018/19,eligible,category-2,900
`;
  expect(await queried({ "returns/a.csv": csv })).toHaveLength(1);
});

test("the directorate can accept it for the area", async () => {
  const files = { "returns/a.yaml": yaml("Metropolitan Police") };
  const [query] = await queried(files);
  const [mark] = query?.severity === "query" ? query.standsOn!.values : [];
  const details = `
explanations:
  - { code: QUERY-ONE-FORCE, area: london, value: ${mark}, text: The figures are of both forces., accepted: { by: A, on: 2019-09-14 } }
`;
  expect((await queried(files, details)).map(told)).toMatchObject([{ accepted: true }]);
  // It is about every figure of the return: with another figure it is another question.
  const changed = { "returns/a.yaml": files["returns/a.yaml"].replace("7000", "7001") };
  expect((await queried(changed, details)).map(told)[0]?.accepted).toBeUndefined();
});
