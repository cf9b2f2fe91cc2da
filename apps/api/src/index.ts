export type { AppType } from "./app.ts";
export { openLocally, startServer, type LocalApi, type RunningServer, type ServerOptions } from "./server.ts";
