DROP INDEX "versions_sort_date";--> statement-breakpoint
DROP INDEX "versions_share";--> statement-breakpoint
DROP INDEX "versions_mission";--> statement-breakpoint
CREATE INDEX "versions_date" ON "versions" USING btree ("sort_date","id");--> statement-breakpoint
CREATE INDEX "versions_share_id" ON "versions" USING btree (coalesce(share, -1),"id");--> statement-breakpoint
CREATE INDEX "versions_mission_date" ON "versions" USING btree ("mission","sort_date");