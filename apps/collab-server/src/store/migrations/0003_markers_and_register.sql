CREATE TABLE "identifier_entry" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"entry" "bytea" NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "marker_judgement" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"question" text NOT NULL,
	"phase" text NOT NULL,
	"judgement" text NOT NULL,
	"reason" "bytea" NOT NULL,
	"judged_by" text NOT NULL,
	"judged_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signal_answer" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"document" text NOT NULL,
	"code" text NOT NULL,
	"node_id" text NOT NULL,
	"written" "bytea" NOT NULL,
	"answered_by" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "settings" "bytea";--> statement-breakpoint
ALTER TABLE "identifier_entry" ADD CONSTRAINT "identifier_entry_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marker_judgement" ADD CONSTRAINT "marker_judgement_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signal_answer" ADD CONSTRAINT "signal_answer_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identifier_entry_review_id" ON "identifier_entry" USING btree ("review_id","added_at");--> statement-breakpoint
CREATE INDEX "marker_judgement_review_id" ON "marker_judgement" USING btree ("review_id","judged_at");--> statement-breakpoint
CREATE INDEX "signal_answer_review_id" ON "signal_answer" USING btree ("review_id");