CREATE TABLE "accepted_words" (
	"comment_id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"before" "bytea" NOT NULL,
	"spans" jsonb
);
--> statement-breakpoint
CREATE TABLE "restored_text" (
	"review_id" text NOT NULL,
	"document" text NOT NULL,
	"client" bigint NOT NULL,
	"version_id" text NOT NULL,
	"restored_by" text NOT NULL,
	"restored_at" timestamp (3) with time zone NOT NULL,
	"spans" jsonb NOT NULL,
	CONSTRAINT "restored_text_review_id_document_client_pk" PRIMARY KEY("review_id","document","client")
);
--> statement-breakpoint
ALTER TABLE "accepted_words" ADD CONSTRAINT "accepted_words_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accepted_words" ADD CONSTRAINT "accepted_words_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restored_text" ADD CONSTRAINT "restored_text_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accepted_words_review_id" ON "accepted_words" USING btree ("review_id");