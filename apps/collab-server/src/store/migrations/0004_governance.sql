CREATE TABLE "accuracy_round" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"document" text NOT NULL,
	"opens_on" text NOT NULL,
	"closes_on" text NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"introduction" "bytea" NOT NULL,
	"opened_by" text NOT NULL,
	"opened_as" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "accuracy_round_person" (
	"round_id" text NOT NULL,
	"user_id" text NOT NULL,
	"review_id" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"reminded_at" timestamp (3) with time zone,
	"answer" "bytea",
	CONSTRAINT "accuracy_round_person_round_id_user_id_pk" PRIMARY KEY("round_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"document" text NOT NULL,
	"kind" text NOT NULL,
	"visibility" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"content" text NOT NULL,
	"outcome" text,
	"words_id" text,
	"raised_by" text NOT NULL,
	"raised_as" text NOT NULL,
	"raised_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"replies" integer DEFAULT 0 NOT NULL,
	"wording_state" text,
	"wording_decided_by" text,
	"wording_decided_as" text,
	"wording_decided_at" timestamp (3) with time zone,
	"answered_how" text,
	"answered_by" text,
	"answered_as" text,
	"answered_at" timestamp (3) with time zone,
	"settled_by" text,
	"settled_as" text,
	"settled_at" timestamp (3) with time zone,
	"escalated_by" text,
	"escalated_as" text,
	"escalated_at" timestamp (3) with time zone,
	"disagreement_id" text
);
--> statement-breakpoint
CREATE TABLE "comment_reply" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"comment_id" text NOT NULL,
	"content" text NOT NULL,
	"written_by" text NOT NULL,
	"written_as" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	"edited_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "commented_words" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"words" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disagreement" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"revision" integer NOT NULL,
	"state" text NOT NULL,
	"comment_id" text,
	"node_ids" jsonb NOT NULL,
	"opened_by" text NOT NULL,
	"opened_as" text NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"stands_by" text,
	"stands_as" text,
	"stands_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disagreement_revision" (
	"disagreement_id" text NOT NULL,
	"revision" integer NOT NULL,
	"review_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "disagreement_revision_disagreement_id_revision_pk" PRIMARY KEY("disagreement_id","revision")
);
--> statement-breakpoint
CREATE TABLE "disagreement_step" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"disagreement_id" text NOT NULL,
	"words" "bytea" NOT NULL,
	"taken_by" text NOT NULL,
	"taken_as" text NOT NULL,
	"taken_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "earlier_wording" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"comment_id" text NOT NULL,
	"reply_id" text,
	"words" "bytea" NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance_arrangements" (
	"review_id" text NOT NULL,
	"revision" integer NOT NULL,
	"agreed_by" text NOT NULL,
	"agreed_as" text NOT NULL,
	"agreed_at" timestamp (3) with time zone NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "governance_arrangements_review_id_revision_pk" PRIMARY KEY("review_id","revision")
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"review_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text,
	"document" text,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mail_due_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notification_setting" (
	"user_id" text PRIMARY KEY NOT NULL,
	"mail" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accuracy_round" ADD CONSTRAINT "accuracy_round_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accuracy_round_person" ADD CONSTRAINT "accuracy_round_person_round_id_accuracy_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."accuracy_round"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accuracy_round_person" ADD CONSTRAINT "accuracy_round_person_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reply" ADD CONSTRAINT "comment_reply_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_reply" ADD CONSTRAINT "comment_reply_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commented_words" ADD CONSTRAINT "commented_words_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement" ADD CONSTRAINT "disagreement_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement_revision" ADD CONSTRAINT "disagreement_revision_disagreement_id_disagreement_id_fk" FOREIGN KEY ("disagreement_id") REFERENCES "public"."disagreement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement_revision" ADD CONSTRAINT "disagreement_revision_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement_step" ADD CONSTRAINT "disagreement_step_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disagreement_step" ADD CONSTRAINT "disagreement_step_disagreement_id_disagreement_id_fk" FOREIGN KEY ("disagreement_id") REFERENCES "public"."disagreement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_wording" ADD CONSTRAINT "earlier_wording_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "earlier_wording" ADD CONSTRAINT "earlier_wording_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "governance_arrangements" ADD CONSTRAINT "governance_arrangements_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_review_id_review_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."review"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_setting" ADD CONSTRAINT "notification_setting_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accuracy_round_review_id" ON "accuracy_round" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "accuracy_round_person_review_id" ON "accuracy_round_person" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "comment_document" ON "comment" USING btree ("review_id","document","raised_at");--> statement-breakpoint
CREATE INDEX "comment_reply_comment" ON "comment_reply" USING btree ("comment_id","written_at");--> statement-breakpoint
CREATE INDEX "comment_reply_review_id" ON "comment_reply" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "commented_words_review_id" ON "commented_words" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "disagreement_review_id" ON "disagreement" USING btree ("review_id","opened_at");--> statement-breakpoint
CREATE INDEX "disagreement_revision_review_id" ON "disagreement_revision" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "disagreement_step_of" ON "disagreement_step" USING btree ("disagreement_id","taken_at");--> statement-breakpoint
CREATE INDEX "disagreement_step_review_id" ON "disagreement_step" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "earlier_wording_comment" ON "earlier_wording" USING btree ("comment_id");--> statement-breakpoint
CREATE INDEX "earlier_wording_review_id" ON "earlier_wording" USING btree ("review_id");--> statement-breakpoint
CREATE INDEX "notification_of_person" ON "notification" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "notification_mail_due" ON "notification" USING btree ("mail_due_at");--> statement-breakpoint
CREATE INDEX "notification_review_id" ON "notification" USING btree ("review_id");