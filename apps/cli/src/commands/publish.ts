import { Publication } from "@gender-lens/model";
import { Command, Option } from "commander";
import { json, withApi } from "../archive/api.ts";
import { counted } from "../archive/counted.ts";
import { addDataOption } from "../archive/data-option.ts";

const EXAMPLES = `
What is published never changes: period, rule, the exact versions, coder, reviews and figures are frozen under a seal.

Examples:
  gender-lens publish "Annual figure 2031" --from 2031-01-01 --to 2031-12-31
  gender-lens publish "First half" --from 2031-01-01 --to 2031-06-30 --by quarter --set all --format json`;

interface Options {
  from: string;
  to: string;
  set: "dpo" | "all";
  by: "year" | "quarter" | "mission" | "department";
  accept?: boolean;
  format: "text" | "json";
  data?: string;
}

async function publish(name: string, { from, to, set, by, accept = false, format, data }: Options): Promise<void> {
  const made = await withApi({ data }, (api) =>
    api.ask("/api/own/publications", Publication, json("POST", { name, from, to, set, by, accept })),
  );
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
    return;
  }
  const { period, rule, versions, reviews, seal } = made;
  const of = `${counted(versions.length, "report")}, ${counted(reviews.length, "review")}`;
  console.log(`${made.name}: ${period.start} to ${period.end}, ${of}`);
  for (const { key, pooled } of made.series.points)
    console.log(`  ${key}  ${pooled === null ? "–" : pooled.toFixed(2)}`);
  console.log(`${rule}\nseal ${seal}`);
}

/** `gender-lens publish NAME` */
export function publishCommand(): Command {
  const command = new Command("publish")
    .description("Freeze the figures of a period under a name")
    .argument("<name>", "what it is called")
    .requiredOption("--from <date>", "first day of the period (2031-01-01)")
    .requiredOption("--to <date>", "last day of the period")
    .addOption(new Option("--set <set>", "which reports count").choices(["dpo", "all"]).default("dpo"))
    .addOption(
      new Option("--by <group>", "what a point is")
        .choices(["year", "quarter", "mission", "department"])
        .default("year"),
    )
    .option("--accept", "publish although something speaks against it (several coders, open reviews)")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text"))
    .addHelpText("after", EXAMPLES)
    .action(publish);
  return addDataOption(command);
}
