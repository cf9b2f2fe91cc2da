-- Written by hand: what drizzle's tables cannot say.

-- A published figure and an entry of the audit log never change (design, Publications).
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER publications_never_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "publications"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit"
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- The transaction that wrote a version last: a cache asks for the rows that its snapshot has not seen.
CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW.changed := pg_current_xact_id()::text::bigint;
	RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER versions_note_change BEFORE INSERT OR UPDATE ON "versions"
	FOR EACH ROW EXECUTE FUNCTION note_change();
