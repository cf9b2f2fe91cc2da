import { existsSync } from "node:fs";
import path from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { aborted, askedToEnd } from "../archive/asked-to-end.ts";
import { addDataOption } from "../archive/data-option.ts";
import { databaseUrl } from "../archive/database-url.ts";

const EXAMPLES = `
The archive is kept in the data folder, or on the PostgreSQL server that DATABASE_URL names. Listening anywhere else than
on this computer it does not start without sign-in (GENDER_LENS_SIGN_IN=on or GENDER_LENS_OIDC_ISSUER).

Examples:
  gender-lens serve                                  on http://127.0.0.1:1325
  gender-lens serve --port 8080 --data /srv/lens
  DATABASE_URL=postgres://… gender-lens serve        beside any number of: gender-lens worker`;

const DEFAULT_PORT = 1325;
const LAST_PORT = 65_535;
const root = path.resolve(import.meta.dirname, "../../../..");
const webFolder = path.join(root, "apps/web/dist");
const samplesFolder = path.join(root, "corpora/reports");

interface Options {
  port: number;
  host: string;
  data?: string;
  jobs?: number;
  samples: boolean;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > LAST_PORT) throw new InvalidArgumentError("It is 0 to 65535.");
  return port;
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("a number from 0 on is needed");
  return number;
}

async function serve({ port, host, data, jobs, samples }: Options): Promise<void> {
  const asked = askedToEnd();
  const { dataFolder } = await import("@gender-lens/archive");
  const { startServer } = await import("@gender-lens/api");
  const server = await startServer({
    signal: asked,
    host,
    port,
    data: dataFolder(data),
    databaseUrl: databaseUrl(),
    web: existsSync(path.join(webFolder, "index.html")) ? webFolder : null,
    samples: samples && existsSync(samplesFolder) ? samplesFolder : null,
    ...(jobs === undefined ? {} : { jobs }),
  }).catch((error: unknown) => {
    if (asked.aborted) return null; // while it was starting; what was open is closed
    throw error;
  });
  if (server === null) return;
  const address = server.url.replace("//127.0.0.1:", "//localhost:");
  console.log(`Gender Lens is at ${address} (Ctrl-C ends it)`);
  await aborted(asked);
  await server.close();
  process.exit(); // an archive of samples that is still being made would keep it alive
}

/** `gender-lens serve` */
export function serveCommand(): Command {
  const command = new Command("serve")
    .description("Serve the web app and the API, with the archive in a folder or on PostgreSQL")
    .option("--port <number>", "port to listen on; 0 for any", portNumber, DEFAULT_PORT)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("-j, --jobs <number>", "files to score at a time; 0 where workers do it", count)
    .option("--no-samples", "do not fill the archive of samples with fictional reports")
    .addHelpText("after", EXAMPLES)
    .action(serve);
  return addDataOption(command);
}
