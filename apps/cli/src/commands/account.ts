import { text as textOf } from "node:stream/consumers";
import { Account, page, Role } from "@gender-lens/model";
import { Command, Option } from "commander";
import { json, withApi } from "../archive/api.ts";
import { addDataOption } from "../archive/data-option.ts";
import { UsageError } from "../exit-codes.ts";
import { hiddenInput } from "../terminal/hidden-input.ts";

const EXAMPLES = `
Accounts are for servers that ask people to sign in. The password is asked for on the terminal, unseen, or read from
GENDER_LENS_PASSWORD or, with --password-stdin, from the input; never from the command line, where others could see it.
With --no-password, or where there is no terminal to ask on, the person comes through the OpenID provider only.

Examples:
  gender-lens account add --name "Ada" --email ada@example.org --role administrator
  gender-lens account add --name "Ben" --email ben@example.org --password-stdin < password.txt
  gender-lens account list`;

interface Options {
  name: string;
  email: string;
  role: Role;
  passwordStdin?: boolean;
  password: boolean;
  data?: string;
}

/** The password for a new account, from where the user chose to give it; null for none. */
async function givenPassword({ passwordStdin = false, password }: Options): Promise<string | null> {
  if (!password) return null;
  if (passwordStdin) {
    const given = (await textOf(process.stdin)).replace(/\r?\n$/, "");
    if (given === "") throw new UsageError("the input holds no password");
    return given;
  }
  const fromEnvironment = process.env["GENDER_LENS_PASSWORD"] ?? "";
  if (fromEnvironment !== "") return fromEnvironment;
  if (!process.stdin.isTTY) return null;
  const given = await hiddenInput("Password (at least 12 characters): ");
  if (given !== (await hiddenInput("Once more: "))) throw new UsageError("the two passwords differ");
  return given;
}

async function add(options: Options): Promise<void> {
  const { name, email, role, data } = options;
  const given = await givenPassword(options);
  const password = given === null ? {} : { password: given };
  const made = await withApi({ data }, (api) =>
    api.ask("/api/accounts", Account, json("POST", { name, email, role, ...password })),
  );
  const how = given === null ? ", through the OpenID provider alone" : "";
  console.error(`${made.name} <${made.email}> may sign in as ${made.role}${how}.`);
}

async function list({ data }: { data?: string }): Promise<void> {
  const { items } = await withApi({ data }, (api) => api.ask("/api/accounts", page(Account)));
  if (items.length === 0) console.error("There is no account.");
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
    .option("--no-password", "give none: the person comes through the OpenID provider")
    .action(add);
  const shown = new Command("list").description("The accounts that there are").action(list);
  return command.addCommand(addDataOption(made)).addCommand(addDataOption(shown));
}
