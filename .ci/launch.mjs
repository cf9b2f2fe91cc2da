// Runs a task of package.json on the pinned Node, from a fresh clone and under any Node from 18 on.
import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { environmentWith, pinnedNode } from "./node.mjs";
import { tasks } from "./tasks.mjs";

const [name = "", ...args] = process.argv.slice(2);
const task = tasks[name];
if (!task) {
  console.error(`Unknown task "${name}". Tasks: ${Object.keys(tasks).join(", ")}.`);
  process.exit(2);
}
ensureInstalled();
const node = pinnedNode();
process.exitCode = await task({ node, args, env: environmentWith(node) });
