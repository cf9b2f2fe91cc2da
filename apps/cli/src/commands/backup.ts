import { createWriteStream, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Command } from "commander";
import { z } from "zod";
import { withApi } from "../archive/api.ts";
import { counted } from "../archive/counted.ts";
import { addDataOption } from "../archive/data-option.ts";
import { neededFile } from "../archive/file-body.ts";
import { needFolderOf } from "../output.ts";

const EXAMPLES = `
The file holds everything: reports, drafts of everyone, reviews, publications, the audit log; no passwords and no tokens.
It is read into an empty archive, on a folder or on PostgreSQL alike.

Examples:
  gender-lens backup archive-2031-04-07.zip
  gender-lens restore archive-2031-04-07.zip --data /srv/other`;

async function backup(file: string, { data }: { data?: string }): Promise<void> {
  needFolderOf(file);
  const beside = `${file}.new`;
  try {
    await withApi({ data }, async (api) => {
      const { body } = await api.raw("/api/own/archive");
      if (!body) throw new Error("the server sent no archive");
      // The two types of web streams are the same at run time.
      await pipeline(Readable.fromWeb(body as ReadableStream), createWriteStream(beside, { mode: 0o600 }));
    });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  console.error(`Written: ${file}`);
}

async function restore(file: string, { data }: { data?: string }): Promise<void> {
  const body = await neededFile(file);
  const counts = await withApi({ data }, (api) =>
    api.ask("/api/own/archive", z.record(z.string(), z.int()), {
      method: "POST",
      headers: { "content-type": "application/zip" },
      body,
    }),
  );
  const of = (part: string) => counts[part] ?? 0;
  const said = [
    `${counted(of("works"), "report")} in ${counted(of("versions"), "version")}`,
    counted(of("files"), "file"),
    counted(of("reviews"), "review"),
    counted(of("samples"), "sample"),
    counted(of("publications"), "publication"),
    counted(of("users"), "person", "people"),
    counted(of("audit"), "entry of the audit log", "entries of the audit log"),
  ];
  console.error(`Restored: ${said.join(", ")}`);
}

/** `gender-lens backup FILE` */
export function backupCommand(): Command {
  const command = new Command("backup")
    .description("Write the whole archive into one file")
    .argument("<file>", "file to write (.zip)")
    .addHelpText("after", EXAMPLES)
    .action(backup);
  return addDataOption(command);
}

/** `gender-lens restore FILE` */
export function restoreCommand(): Command {
  const command = new Command("restore")
    .description("Read a backup into an empty archive: all of it or nothing")
    .argument("<file>", "what backup wrote")
    .addHelpText("after", EXAMPLES)
    .action(restore);
  return addDataOption(command);
}
