import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `npx vite` finds the server while the app is being worked on. */
const SERVER = process.env["GENDER_LENS_URL"] ?? "http://127.0.0.1:1325";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // Read by scripts/weigh.ts, which weighs what the home route loads.
    manifest: "manifest.json",
  },
  server: {
    port: 1326,
    proxy: { "/api": { target: SERVER }, "/openapi.json": { target: SERVER }, "/docs": { target: SERVER } },
  },
});
