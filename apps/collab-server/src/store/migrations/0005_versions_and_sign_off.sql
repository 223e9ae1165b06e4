CREATE TABLE "finalisation" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"document" text NOT NULL,
	"version_id" text NOT NULL,
	"sha256" text NOT NULL,
	"finalised_by" text NOT NULL,
	"finalised_at" timestamp (3) with time zone NOT NULL,
	"audit_position" bigint NOT NULL,
	"audit_mac" "bytea" NOT NULL,
	"reopened_by" text,
	"reopened_at" timestamp (3) with time zone,
	"reason" "bytea"
);
--> statement-breakpoint
CREATE TABLE "last_read" (
	"review_id" text NOT NULL,
	"document" text NOT NULL,
	"user_id" text NOT NULL,
	"content" "bytea" NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "last_read_review_id_document_user_id_pk" PRIMARY KEY("review_id","document","user_id")
);
--> statement-breakpoint
CREATE TABLE "sign_off" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"subject" text NOT NULL,
	"version_id" text NOT NULL,
	"sha256" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"agency" text NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"audit_position" bigint NOT NULL,
	"audit_mac" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "image" ADD COLUMN "sha256" text;--> statement-breakpoint
ALTER TABLE "report_version" ADD COLUMN "name" "bytea";--> statement-breakpoint
ALTER TABLE "report_version" ADD COLUMN "about_id" text;--> statement-breakpoint
ALTER TABLE "report_version" ADD COLUMN "images" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "final_report_id" text;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "final_response_id" text;--> statement-breakpoint
ALTER TABLE "finalisation" ADD CONSTRAINT "finalisation_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "last_read" ADD CONSTRAINT "last_read_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off" ADD CONSTRAINT "sign_off_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "finalisation_review_id" ON "finalisation" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "sign_off_review_id" ON "sign_off" USING btree ("review_id");