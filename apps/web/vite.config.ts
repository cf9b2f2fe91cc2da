import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineFiles, SERVICE_WORKER } from "./build/offline-files.ts";
import { pdfAssets } from "./build/pdf-assets.ts";

/** Where `npx vite` finds the server while the app is being worked on. */
const SERVER = process.env["GENDER_LENS_URL"] ?? "http://127.0.0.1:1325";
const here = import.meta.dirname;
/** Another page than the app: the tests build one that runs the contract of the engines. */
const page = process.env["GENDER_LENS_PAGE"] ?? "index.html";

export default defineConfig({
  root: here,
  plugins: [react(), pdfAssets(), offlineFiles()],
  worker: { format: "es" },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    // Read by scripts/weigh.ts, which weighs what the home route loads.
    manifest: "manifest.json",
    // The worker with pdf.js in it is loaded when the first file is read here.
    chunkSizeWarningLimit: 2_000,
    rollupOptions: {
      input: { app: path.join(here, page), worker: path.join(here, "src/offline/service-worker.ts") },
      output: { entryFileNames: ({ name }) => (name === "worker" ? SERVICE_WORKER : "assets/[name]-[hash].js") },
    },
  },
  server: {
    port: 1326,
    proxy: { "/api": { target: SERVER }, "/openapi.json": { target: SERVER }, "/docs": { target: SERVER } },
  },
});
