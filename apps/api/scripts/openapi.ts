// Writes the OpenAPI document where readers see it, and the table of routes into the README; with --check, says whether
// both are fresh.
import { readFile, writeFile } from "node:fs/promises";
import { document } from "../src/app.ts";

const folder = new URL("../", import.meta.url);
const START = "<!-- routes: made by npm run generate -->";
const END = "<!-- /routes -->";

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

const readme = new URL("README.md", folder);
const text = await readFile(readme, "utf8");
const [before = "", rest = ""] = text.split(START);
const after = rest.split(END)[1] ?? "";
const files: [URL, string][] = [
  [new URL("openapi.generated.json", folder), `${JSON.stringify(document, null, 2)}\n`],
  [readme, `${before}${START}\n\n${tableOfRoutes()}\n\n${END}${after}`],
];

for (const [file, content] of files) {
  if (!process.argv.includes("--check")) await writeFile(file, content);
  else if ((await readFile(file, "utf8").catch(() => "")) !== content) {
    console.error(`${file.pathname} is not what the routes say: npm run generate`);
    process.exitCode = 1;
  }
}
