CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp (3) with time zone,
	"refresh_token_expires_at" timestamp (3) with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_tokens" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"owner_id" text NOT NULL,
	"owner_name" text NOT NULL,
	"prefix" text NOT NULL,
	"hash" text NOT NULL,
	"role" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"verb" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_name" text NOT NULL,
	"details" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batch_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"batch" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"upload" uuid,
	"version" uuid,
	"state" text DEFAULT 'waiting' NOT NULL,
	"outcome" text,
	"report" uuid,
	"failure" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"options" jsonb NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"by_role" text NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "expectations" (
	"mission" text NOT NULL,
	"year" integer NOT NULL,
	"expected" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "expectations_key" PRIMARY KEY("mission","year")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"version" uuid NOT NULL,
	"sha256" text NOT NULL,
	"name" text NOT NULL,
	"format" text NOT NULL,
	"bytes" integer NOT NULL,
	"content" "bytea",
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_key" PRIMARY KEY("version","sha256")
);
--> statement-breakpoint
CREATE TABLE "layouts" (
	"version" uuid NOT NULL,
	"sha256" text NOT NULL,
	"reader" text NOT NULL,
	"packed" "bytea" NOT NULL,
	CONSTRAINT "layouts_key" PRIMARY KEY("version","sha256")
);
--> statement-breakpoint
CREATE TABLE "paragraphs" (
	"scoring" uuid NOT NULL,
	"position" integer NOT NULL,
	"version" uuid NOT NULL,
	"paragraph" text NOT NULL,
	"part" text NOT NULL,
	"number" integer NOT NULL,
	"page" integer,
	"section" text,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"level" text NOT NULL,
	"coding" jsonb NOT NULL,
	"current" boolean DEFAULT true NOT NULL,
	"sort_date" date NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, text)) STORED NOT NULL,
	CONSTRAINT "paragraphs_key" PRIMARY KEY("scoring","position")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"period_start" date NOT NULL,
	"period_end" date NOT NULL,
	"set" text NOT NULL,
	"by" text NOT NULL,
	"reports" integer NOT NULL,
	"pooled" double precision,
	"content" jsonb NOT NULL,
	"seal" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by_id" text NOT NULL,
	"published_by_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" uuid NOT NULL,
	"version_name" text NOT NULL,
	"paragraph" text NOT NULL,
	"text_hash" text NOT NULL,
	"text" text NOT NULL,
	"decisions" jsonb NOT NULL,
	"machine" jsonb NOT NULL,
	"coder_id" text NOT NULL,
	"reason" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"reviewer_name" text NOT NULL,
	"blind" boolean NOT NULL,
	"queue" text NOT NULL,
	"codebook" text NOT NULL,
	"settles" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"paragraph_now" text,
	"sample" uuid,
	"replaces" uuid,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sample_items" (
	"sample" uuid NOT NULL,
	"position" integer NOT NULL,
	"version" uuid NOT NULL,
	"paragraph" text NOT NULL,
	"number" integer NOT NULL,
	"page" integer,
	"heading" text,
	"text" text NOT NULL,
	"text_hash" text NOT NULL,
	"machine" jsonb NOT NULL,
	CONSTRAINT "sample_items_key" PRIMARY KEY("sample","position")
);
--> statement-breakpoint
CREATE TABLE "samples" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"queue" text NOT NULL,
	"blind" boolean NOT NULL,
	"seed" integer NOT NULL,
	"frame" jsonb NOT NULL,
	"population" integer NOT NULL,
	"size" integer NOT NULL,
	"by_id" text NOT NULL,
	"by_name" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scorings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" uuid NOT NULL,
	"sha256" text NOT NULL,
	"head" jsonb NOT NULL,
	"options" jsonb NOT NULL,
	"coder_id" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_token" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"by_id" text NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text DEFAULT 'reader' NOT NULL,
	"open" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "version_shares" (
	"version" uuid NOT NULL,
	"person_id" text NOT NULL,
	"person_name" text NOT NULL,
	CONSTRAINT "version_shares_key" PRIMARY KEY("version","person_id")
);
--> statement-breakpoint
CREATE TABLE "versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"work" uuid NOT NULL,
	"symbol" text,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"date" date,
	"mission" text,
	"department" text,
	"period_start" date,
	"period_end" date,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"pages" integer,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"countries" text[] NOT NULL,
	"year" integer,
	"quarter" text,
	"sort_date" date NOT NULL,
	"draft" integer,
	"owner_id" text,
	"owner_name" text,
	"retracted_at" timestamp (3) with time zone,
	"retracted_by_id" text,
	"retracted_by_name" text,
	"retracted_reason" text,
	"superseded_by" uuid,
	"current_scoring" uuid NOT NULL,
	"coder_id" text NOT NULL,
	"coder_version" text NOT NULL,
	"paragraphs" integer NOT NULL,
	"gender_content" integer NOT NULL,
	"share" double precision,
	"specific" integer NOT NULL,
	"related" integer NOT NULL,
	"disaggregated" integer NOT NULL,
	"recommendations" integer NOT NULL,
	"gaps" integer NOT NULL,
	"machine_paragraphs" integer NOT NULL,
	"machine_gender_content" integer NOT NULL,
	"machine_share" double precision,
	"machine_specific" integer NOT NULL,
	"machine_related" integer NOT NULL,
	"machine_disaggregated" integer NOT NULL,
	"machine_recommendations" integer NOT NULL,
	"machine_gaps" integer NOT NULL,
	"stand_alone" boolean NOT NULL,
	"people_female" integer NOT NULL,
	"people_male" integer NOT NULL,
	"people_mixed" integer NOT NULL,
	"people_unknown" integer NOT NULL,
	"reviews_applied" integer DEFAULT 0 NOT NULL,
	"reviews_disputed" integer DEFAULT 0 NOT NULL,
	"reviews_to_confirm" integer DEFAULT 0 NOT NULL,
	"reviews_gone" integer DEFAULT 0 NOT NULL,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "works" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text,
	"added_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_items" ADD CONSTRAINT "batch_items_batch_batches_id_fk" FOREIGN KEY ("batch") REFERENCES "batches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_version_versions_id_fk" FOREIGN KEY ("version") REFERENCES "versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "layouts" ADD CONSTRAINT "layouts_version_versions_id_fk" FOREIGN KEY ("version") REFERENCES "versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraphs" ADD CONSTRAINT "paragraphs_scoring_scorings_id_fk" FOREIGN KEY ("scoring") REFERENCES "scorings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paragraphs" ADD CONSTRAINT "paragraphs_version_versions_id_fk" FOREIGN KEY ("version") REFERENCES "versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_version_versions_id_fk" FOREIGN KEY ("version") REFERENCES "versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_items" ADD CONSTRAINT "sample_items_sample_samples_id_fk" FOREIGN KEY ("sample") REFERENCES "samples"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_items" ADD CONSTRAINT "sample_items_version_versions_id_fk" FOREIGN KEY ("version") REFERENCES "versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scorings" ADD CONSTRAINT "scorings_version_versions_id_fk" FOREIGN KEY ("version") REFERENCES "versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_shares" ADD CONSTRAINT "version_shares_version_versions_id_fk" FOREIGN KEY ("version") REFERENCES "versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "versions" ADD CONSTRAINT "versions_work_works_id_fk" FOREIGN KEY ("work") REFERENCES "works"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "api_tokens_hash" ON "api_tokens" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "api_tokens_owner" ON "api_tokens" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "batch_items_place" ON "batch_items" USING btree ("batch","position");--> statement-breakpoint
CREATE INDEX "batch_items_state" ON "batch_items" USING btree ("batch","state");--> statement-breakpoint
CREATE INDEX "batches_by" ON "batches" USING btree ("by_id");--> statement-breakpoint
CREATE INDEX "files_sha256" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "paragraphs_version" ON "paragraphs" USING btree ("version");--> statement-breakpoint
CREATE INDEX "paragraphs_text_hash" ON "paragraphs" USING btree ("text_hash");--> statement-breakpoint
CREATE INDEX "paragraphs_words" ON "paragraphs" USING gin ("words") WHERE current;--> statement-breakpoint
CREATE INDEX "paragraphs_newest" ON "paragraphs" USING btree ("sort_date" DESC NULLS LAST,"version" DESC NULLS LAST,"position") WHERE current;--> statement-breakpoint
CREATE INDEX "reviews_version" ON "reviews" USING btree ("version","paragraph");--> statement-breakpoint
CREATE INDEX "reviews_state" ON "reviews" USING btree ("state");--> statement-breakpoint
CREATE INDEX "reviews_sample" ON "reviews" USING btree ("sample");--> statement-breakpoint
CREATE INDEX "scorings_version" ON "scorings" USING btree ("version");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "uploads_added" ON "uploads" USING btree ("added_at");--> statement-breakpoint
CREATE INDEX "verifications_identifier" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "version_shares_person" ON "version_shares" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "versions_symbol" ON "versions" USING btree ("symbol") WHERE draft is null;--> statement-breakpoint
CREATE INDEX "versions_work" ON "versions" USING btree ("work");--> statement-breakpoint
CREATE INDEX "versions_owner" ON "versions" USING btree ("owner_id") WHERE owner_id is not null;--> statement-breakpoint
CREATE INDEX "versions_sort_date" ON "versions" USING btree ("sort_date" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "versions_share" ON "versions" USING btree ("share","id");--> statement-breakpoint
CREATE INDEX "versions_title" ON "versions" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "versions_added" ON "versions" USING btree ("added_at","id");--> statement-breakpoint
CREATE INDEX "versions_mission" ON "versions" USING btree ("mission","sort_date" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "versions_changed" ON "versions" USING btree ("changed");--> statement-breakpoint
CREATE UNIQUE INDEX "works_key" ON "works" USING btree ("key");