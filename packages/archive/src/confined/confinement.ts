import module from "node:module";

/**
 * Flags under which Node lets a worker read files, and neither write one nor start a program or load native code:
 * whatever a file makes the worker do stays in its process. Requests over the network have no such flag in Node 24;
 * the reader makes none.
 *
 * Writing stays allowed where Node keeps what it has compiled, without which each worker starts half a second later.
 */
export function confinement(): string[] {
  const cache = module.getCompileCacheDir();
  return [
    "--permission",
    "--allow-fs-read=*",
    "--allow-worker", // a thread of the worker ends it when the command is gone
    ...(cache === undefined ? [] : [`--allow-fs-write=${cache}`]),
    "--disable-warning=SecurityWarning", // says of --allow-worker that it must be used with care
  ];
}
