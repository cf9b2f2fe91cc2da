// The one place that names drizzle. Its package.json lists a thousand exports, and Node reads them anew for every file
// that names the package: a hundred such files cost each start three seconds of a processor.
export * from "drizzle-orm";
