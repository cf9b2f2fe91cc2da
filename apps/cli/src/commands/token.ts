import { ApiToken, page } from "@gender-lens/model";
import { Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import { json, withApi } from "../archive/api.ts";
import { addDataOption } from "../archive/data-option.ts";

const EXAMPLES = `
A token is a key for programs. Only its hash is kept: it is printed once.

Examples:
  gender-lens token create "monthly figures" --scopes read --days 30
  gender-lens token list
  gender-lens token remove 01a2241d-ebf6-7000-931b-d05158c7e782`;

const Made = z.object({ token: z.string(), shown: ApiToken });

interface Options {
  scopes: string[];
  days: number | null;
  data?: string;
}

const words = (value: string): string[] => value.split(",").map((word) => word.trim());

function daysOf(value: string): number | null {
  if (value === "never") return null;
  const days = Number(value);
  if (!Number.isInteger(days) || days < 1) throw new InvalidArgumentError("a number of days from 1 on, or never");
  return days;
}

async function create(name: string, { scopes, days, data }: Options): Promise<void> {
  const { token, shown } = await withApi({ data }, (api) =>
    api.ask("/api/tokens", Made, json("POST", { name, scopes, days })),
  );
  console.error(`Token ${shown.id}, until ${shown.expiresAt?.slice(0, 10) ?? "it is removed"}. It is shown this once:`);
  console.log(token);
}

async function list({ data }: { data?: string }): Promise<void> {
  const { items } = await withApi({ data }, (api) => api.ask("/api/tokens", page(ApiToken)));
  if (items.length === 0) console.error("There is no token.");
  for (const { id, name, prefix, role, scopes, expiresAt } of items) {
    console.log([id, `${prefix}…`, name, role, scopes.join(","), expiresAt?.slice(0, 10) ?? "never"].join("  "));
  }
}

async function remove(id: string, { data }: { data?: string }): Promise<void> {
  await withApi({ data }, (api) => api.raw(`/api/tokens/${encodeURIComponent(id)}`, { method: "DELETE" }));
  console.error(`Token ${id} is ended.`);
}

/** `gender-lens token create|list|remove` */
export function tokenCommand(): Command {
  const command = new Command("token").description("Keys for programs that use the API").addHelpText("after", EXAMPLES);
  const made = new Command("create")
    .description("Make a token and print it, this once")
    .argument("<name>", "what it is for")
    .option("--scopes <list>", "what it may do: read, write, or names of verbs, with commas between", words, ["read"])
    .option("--days <number>", "days until it expires, or never", daysOf, 90)
    .action(create);
  const shown = new Command("list").description("The tokens that there are").action(list);
  const ended = new Command("remove").description("End a token").argument("<id>", "its id").action(remove);
  for (const one of [made, shown, ended]) command.addCommand(addDataOption(one));
  return command;
}
