// Imports go down this list, never up; nothing in the core touches the machine it runs on.
const order = ["model", "lexicon", "reader", "coder", "assessment", "archive", "exporters"];
const pure = "model|lexicon|reader|coder|assessment";
const beside = "(\\.test\\.ts$|/scripts/|/testing/|/vite\\.config\\.ts$|^apps/web/build/)";

const onlyDownwards = order.map((name, at) => ({
  name: `${name}-imports-only-downwards`,
  comment: `${name} may import ${order.slice(0, at).join(", ") || "no other package"}.`,
  severity: "error",
  from: { path: `^packages/${name}/` },
  to: { path: ["^(apps|corpora|tests)/", `^packages/(${[...order.slice(at + 1), "none"].join("|")})/`] },
}));

export default {
  forbidden: [
    ...onlyDownwards,
    {
      name: "apps-not-sideways",
      comment:
        "What two apps share belongs into a package. The command starts the server, and the web app takes the types " +
        "of its routes: both by the server's index.ts.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: ["^apps/", "^(corpora|tests)/"], pathNot: ["^apps/$1/", "^apps/api/src/index\\.ts$"] },
    },
    {
      name: "public-face-only",
      comment: "Another package is imported by its name, which gives its index.ts, never by a file of its inside.",
      severity: "error",
      from: { path: "^(?:packages|apps)/([^/]+)/" },
      to: {
        path: "^packages/[^/]+/",
        pathNot: ["^packages/$1/", "^packages/[^/]+/src/index\\.ts$", "^packages/archive/src/confined/index\\.ts$"],
      },
    },
    {
      name: "core-touches-no-machine",
      comment: "The core also runs in a browser: no node: modules outside tests and scripts.",
      severity: "error",
      from: { path: `^packages/(${pure})/`, pathNot: beside },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-natural",
      comment:
        "natural prints, reads .env and brings database drivers at import; a deep import of its stemmer is fine.",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: "/scripts/" },
      to: { path: "node_modules/natural/", pathNot: "/stemmers/" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "declared",
      comment: "An import that cannot be found, or that the package's package.json does not name.",
      severity: "error",
      from: { path: "^(packages|apps|corpora|tests)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "named-in-package-json",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: beside },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-dev"] },
    },
  ],
  options: {
    parser: "swc", // TypeScript 7 has no programming interface to parse with
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^apps/web/dist/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
