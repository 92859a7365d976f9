import type {
  AreaChart,
  Decided,
  FrameworkArguments,
  FrameworkPart,
  TableOrChart,
} from "../../../findings/arguments/framework.ts";
import type { FindingText, FindingWords } from "../../finding-words.ts";
import { shapeProblem } from "./shape.ts";

const parts: Readonly<Record<FrameworkPart, string>> = {
  cell: "cell",
  chart: "chart",
  dimension: "dimension",
  "group-set": "set of groups of areas",
  measure: "measure",
  member: "member",
  narrative: "text of an area",
  note: "note",
  section: "section",
  table: "table",
};

const areaCharts: Readonly<Record<AreaChart, string>> = {
  map: "a map",
  dots: "a dot plot",
  funnel: "a funnel",
};

export const framework: FindingWords<keyof FrameworkArguments> = {
  "FRAMEWORK-EXTENDS": extended,
  "FRAMEWORK-LAYOUT": layout,
  "FRAMEWORK-OVERLAP": ({ earlier, later }) => ({
    problem: `The years of '${earlier}' and '${later}' overlap.`,
    remedy: "Let every reporting year belong to one framework.",
  }),
  "FRAMEWORK-PLACEHOLDER": ({ name, known }) => ({
    problem: `'{${name}}' would be printed as it stands.`,
    remedy:
      known.length > 0
        ? `What is filled in here: ${known.map((each) => `{${each}}`).join(", ")}.`
        : "Nothing is filled in here: write the words out.",
  }),
  "FRAMEWORK-REFERENCE": reference,
  "FRAMEWORK-SHAPE": (args) =>
    args.what === "name"
      ? {
          problem: `The framework is called '${args.id}', its file '${args.file}'.`,
          remedy: "Give the file and the 'id' in it the same name.",
        }
      : {
          problem: shapeProblem(args),
          remedy:
            "See 'Adding a year, a category, a measure, a table' in the README for what a framework file may hold.",
        },
  "FRAMEWORK-UNUSED": ({ what, id }) => ({
    problem: `The ${what} '${id}' is defined, and no report shows it.`,
    remedy: "Show it in a section of a report, or take it out.",
  }),
};

function reference(args: FrameworkArguments["FRAMEWORK-REFERENCE"]): FindingText {
  if (args.what === "standard-text")
    return {
      problem: `There is no standard text '${args.name}'.`,
      remedy: "Put it into the folder of standard texts as a Markdown file of that name.",
    };
  if (args.what === "estimate")
    return {
      problem: `The population file has no estimate '${args.name}' of people ${args.ages === "all-ages" ? "of all ages" : "aged 10 and over"}.`,
      remedy: "Use the name of an estimate in data/reference/population.csv, or add its rows there.",
    };
  return {
    problem: `There is no ${parts[args.what]} '${args.name}' in the framework '${args.framework}'.`,
    remedy: `Define the ${parts[args.what]}, or use the name of one that is defined.`,
  };
}

function extended(args: FrameworkArguments["FRAMEWORK-EXTENDS"]): FindingText {
  if (args.what !== "list-item")
    return {
      problem:
        args.what === "itself"
          ? `'${args.framework}' extends itself.`
          : `There is no framework '${args.framework}' to extend.`,
      remedy: "Name a framework file beside this one, without its ending.",
    };
  return {
    problem:
      args.times === 0
        ? `There is no '${args.item}' in the list that is added to.`
        : `'${args.item}' stands ${args.times} times in the list that is added to.`,
    remedy: `Name one of: ${args.known.join(", ")}; or write the whole list.`,
  };
}

function layout(args: FrameworkArguments["FRAMEWORK-LAYOUT"]): FindingText {
  switch (args.what) {
    case "nothing-counted":
      return {
        problem: `The ${named(args.of)} names nothing that is counted.`,
        remedy: "Give it a 'measure', a 'cell', or an axis of 'cells'.",
      };
    case "dimension-not-had":
      return {
        problem: `The ${named(args.of)} cannot show '${args.measure}' by '${args.dimension}': the labels along that axis would be false.`,
        remedy: "Use a dimension that the measure has, and cells that give the total over it.",
      };
    case "decided-twice":
      return {
        problem: `Both axes of the ${named(args.of)} say ${decidedInWords(args.decided)}.`,
        remedy: "Let only one of the two say it.",
      };
    case "too-many-columns":
      return {
        problem: `The ${named(args.of)} has more than ${args.most} columns, which no page has room for.`,
        remedy: "Show them as rows, or fewer of them: the last years, or some areas.",
      };
    case "counted-twice":
      return {
        problem: `The rate '${args.rate}' adds up '${args.cells[0]}' and '${args.cells[1]}', which count some of the same.`,
        remedy: "Leave one of the two out, or use the parts that do not overlap.",
      };
    case "limit-of-itself":
      return {
        problem: `The limit '${args.limit}' bounds a figure by itself or by a part of itself.`,
        remedy: "Name two figures of which one cannot be more than the other.",
      };
    case "too-many-series":
      return {
        problem: `The ${named(args.of)} has more than ${args.most} series, which cannot be told apart.`,
        remedy: "Leave some out, or show them in a table.",
      };
    case "group-of-no-area":
      return {
        problem: `Not every area is in one group of the set '${args.set}', so that not every report of an area has such a group.`,
        remedy: "Give every area one group of the set in data/reference/groups.csv, or name another set.",
      };
    case "no-parts":
      return {
        problem: `'${args.cell}' is no total over '${args.dimension}', so that none of its parts can be the largest.`,
        remedy: "Name a cell that is the total over the dimension, such as eligible/total/total over level.",
      };
    case "no-paragraph":
      return {
        problem: `The section '${args.section}' of the report '${args.report}' is numbered, and has a block that cannot be an item of a list.`,
        remedy: "Leave in it texts, members, the largest part and what is generated, or take out 'numbered'.",
      };
    case "area-series":
      return {
        problem: `The ${named(args.of)} is ${areaCharts[args.kind]} and has not one series.`,
        remedy: "Name one cell.",
      };
    case "area-points":
      return {
        problem: `The ${named(args.of)} is ${areaCharts[args.kind]} of other things than areas.`,
        remedy: "Write 'areas: all'.",
      };
    case "panel-points":
      return {
        problem: `The ${named(args.of)} has a panel a line, and its points are not years.`,
        remedy: "Write 'years: all'.",
      };
    case "without-reference":
      return {
        problem: `The ${named(args.of)} is ${areaCharts[args.kind]} and does not say what the areas are set against.`,
        remedy: "Write 'reference: all-areas'.",
      };
    case "funnel-reference":
      return {
        problem: `The ${named(args.of)} is a funnel about another place than all areas, of which its limits are.`,
        remedy: "Write 'reference: all-areas'.",
      };
    case "no-rate":
      return {
        problem: `The ${named(args.of)} is ${areaCharts[args.kind]} of '${args.measure}', which is a count and has no limits.`,
        remedy: "Show a rate.",
      };
    case "no-share":
      return {
        problem: `The ${named(args.of)} is a funnel of '${args.measure}', which is a rate per head: its number on a day is no draw of chance.`,
        remedy: "Show a share, or the rate as dots.",
      };
    case "shown-twice":
      return {
        problem: `The ${args.report} report shows the ${named(args.of)} twice, so a link to it could mean either.`,
        remedy: "Take one of the two out.",
      };
    case "chart-without-table":
      return {
        problem: `The ${args.report} report shows the chart '${args.chart}' without its table '${args.table}'.`,
        remedy: `Put 'table: ${args.table}' into a section of the report, or leave the chart out.`,
      };
  }
}

function named({ kind, name }: TableOrChart): string {
  return `${parts[kind]} '${name}'`;
}

function decidedInWords(decided: Decided): string {
  switch (decided.kind) {
    case "member":
      return `which member of '${decided.dimension}' is meant`;
    case "view":
      return "which view of a figure is meant";
    case "cell":
      return "which cell is meant";
    case "place":
      return "which place is meant";
    case "year":
      return "which year is meant";
  }
}
