DROP INDEX "paragraphs_newest";--> statement-breakpoint
DROP INDEX "paragraphs_version";--> statement-breakpoint
CREATE INDEX "paragraphs_version" ON "paragraphs" USING btree ("version","position");--> statement-breakpoint
ALTER TABLE "paragraphs" DROP COLUMN "sort_date";