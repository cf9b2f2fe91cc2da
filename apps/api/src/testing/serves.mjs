// A server on the data folder named; says where it listens, or why it does not run, and goes on until it is told to end.
import { startServer } from "../server.ts";

try {
  const options = { host: "127.0.0.1", port: 0, databaseUrl: null, jobs: 0, env: {}, log: () => {} };
  const server = await startServer({ ...options, data: process.argv[2] ?? "" });
  process.once("SIGTERM", () => void server.close().then(() => process.exit(0)));
  console.log(JSON.stringify({ pid: process.pid, url: server.url }));
} catch (error) {
  console.log(JSON.stringify({ code: error.code, message: error.message, hint: error.hint }));
}
