// As ../drizzle.ts, for what tables are described with.
export * from "drizzle-orm/pg-core";
