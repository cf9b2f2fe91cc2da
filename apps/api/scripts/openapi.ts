// Writes the OpenAPI document where readers see it, and the tables of routes and of rights into the README; with --check, says whether
// both are fresh.
import { readFile, writeFile } from "node:fs/promises";
import { Role } from "@gender-lens/model";
import { ROUTE_RIGHTS, roleMay } from "../src/access/route-rights.ts";
import { document } from "../src/app.ts";

const folder = new URL("../", import.meta.url);

/** The routes as a table, by what they are about. */
function tableOfRoutes(): string {
  const rows = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      typeof operation === "object" && "summary" in operation
        ? [{ tag: String(operation.tags?.[0]), route: `${method.toUpperCase()} ${path}`, summary: operation.summary }]
        : [],
    ),
  );
  const tags = (document.tags ?? []).map(({ name }) => name);
  const sorted = rows.toSorted((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag));
  const widths = [
    Math.max(...sorted.map(({ route }) => route.length)) + 2,
    Math.max(...sorted.map(({ summary }) => summary.length)),
  ];
  const line = (route: string, summary: string, fill = " "): string =>
    `| ${route.padEnd(widths[0] ?? 0, fill)} | ${summary.padEnd(widths[1] ?? 0, fill)} |`;
  return [
    line("route", "what"),
    line("", "", "-"),
    ...sorted.map(({ route, summary }) => line(`\`${route}\``, summary)),
  ].join("\n");
}

const routesOf = (needed: string): string[] =>
  Object.entries(ROUTE_RIGHTS).flatMap(([route, right]) => (right === needed ? [`\`${route}\``] : []));

/** Who may use which route, by the right that it takes. */
function tableOfRights(): string {
  const roles = Role.options;
  const rows = [...new Set(Object.values(ROUTE_RIGHTS))].map((needed) => [
    `\`${needed}\``,
    needed === "nothing" ? "×" : "",
    ...roles.map((role) => (roleMay(role, needed) ? "×" : "")),
    routesOf(needed).join(", "),
  ]);
  const head = ["right", "not signed in", ...roles, "routes"];
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: string[], fill = " "): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(" | ")} |`;
  const rule = line(
    head.map(() => ""),
    "-",
  );
  return [line(head), rule, ...rows.map((row) => line(row))].join("\n");
}

/** The text with what stands between two marks replaced. */
function between(whole: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: made by npm run generate -->`, `<!-- /${name} -->`];
  const [head = "", rest] = whole.split(start);
  if (rest === undefined) throw new Error(`the README has no place for ${name}`);
  return `${head}${start}\n\n${content}\n\n${end}${rest.split(end)[1] ?? ""}`;
}

const readme = new URL("README.md", folder);
const text = await readFile(readme, "utf8");
const files: [URL, string][] = [
  [new URL("openapi.generated.json", folder), `${JSON.stringify(document, null, 2)}\n`],
  [readme, between(between(text, "routes", tableOfRoutes()), "rights", tableOfRights())],
];

for (const [file, content] of files) {
  if (!process.argv.includes("--check")) await writeFile(file, content);
  else if ((await readFile(file, "utf8").catch(() => "")) !== content) {
    console.error(`${file.pathname} is not what the routes say: npm run generate`);
    process.exitCode = 1;
  }
}
