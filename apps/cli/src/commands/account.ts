import { text as textOf } from "node:stream/consumers";
import { Account, page, Role } from "@gender-lens/model";
import { Command, Option } from "commander";
import { json, withApi } from "../archive/api.ts";
import { addDataOption } from "../archive/data-option.ts";

const EXAMPLES = `
Accounts are for servers that ask people to sign in. The password is read from GENDER_LENS_PASSWORD or, with
--password-stdin, from the input, never from the command line, where others could see it. Without one the person comes
through the OpenID provider only.

Examples:
  GENDER_LENS_PASSWORD=… gender-lens account add --name "Ada" --email ada@example.org --role administrator
  gender-lens account list`;

interface Options {
  name: string;
  email: string;
  role: Role;
  passwordStdin?: boolean;
  data?: string;
}

async function add({ name, email, role, passwordStdin = false, data }: Options): Promise<void> {
  const given = passwordStdin
    ? (await textOf(process.stdin)).replace(/\r?\n$/, "")
    : process.env["GENDER_LENS_PASSWORD"];
  const password = given === undefined || given === "" ? {} : { password: given };
  const made = await withApi({ data }, (api) =>
    api.ask("/api/accounts", Account, json("POST", { name, email, role, ...password })),
  );
  console.error(`${made.name} <${made.email}> may sign in as ${made.role}.`);
}

async function list({ data }: { data?: string }): Promise<void> {
  const { items } = await withApi({ data }, (api) => api.ask("/api/accounts", page(Account)));
  for (const { email, name, role, open } of items) {
    console.log([email, name, role, open ? "open" : "closed"].join("  "));
  }
}

/** `gender-lens account add|list` */
export function accountCommand(): Command {
  const command = new Command("account").description("People who may sign in").addHelpText("after", EXAMPLES);
  const made = new Command("add")
    .description("Make an account")
    .requiredOption("--name <name>", "name as printed")
    .requiredOption("--email <address>", "address to sign in with")
    .addOption(new Option("--role <role>", "what the person may do").choices(Role.options).default("reader"))
    .option("--password-stdin", "read the password from the input")
    .action(add);
  const shown = new Command("list").description("The accounts that there are").action(list);
  return command.addCommand(addDataOption(made)).addCommand(addDataOption(shown));
}
