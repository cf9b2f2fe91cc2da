import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import type { Plugin } from "vite";

const ROOT = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
/** Folders of pdfjs-dist that it asks for by name while it draws: character maps, standard fonts, image decoders. */
const FOLDERS = ["cmaps", "standard_fonts", "wasm"];
const WASM = "application/wasm";

/** Serves and builds what pdf.js asks for under `/pdfjs/`, so that nothing is asked of another server. */
export function pdfAssets(): Plugin {
  return {
    name: "pdf-assets",
    configureServer({ middlewares }) {
      middlewares.use("/pdfjs/", (request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const [folder = "", name = ""] = path.split("/").slice(1);
        const file = join(ROOT, folder, basename(name));
        if (!FOLDERS.includes(folder) || !existsSync(file)) return next();
        if (extname(file) === ".wasm") response.setHeader("content-type", WASM);
        createReadStream(file).pipe(response);
      });
    },
    generateBundle() {
      for (const folder of FOLDERS)
        for (const name of readdirSync(join(ROOT, folder)))
          this.emitFile({
            type: "asset",
            fileName: `pdfjs/${folder}/${name}`,
            source: readFileSync(join(ROOT, folder, name)),
          });
    },
  };
}
