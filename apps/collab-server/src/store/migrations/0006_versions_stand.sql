-- What was kept and what was signed stays as it was. (A whole review may still be erased at the end of its retention.)
CREATE FUNCTION "refuse_version_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'versions and signatures are never changed' USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "report_version_stands" BEFORE UPDATE ON "report_version"
  FOR EACH ROW EXECUTE FUNCTION "refuse_version_change"();
--> statement-breakpoint
CREATE TRIGGER "sign_off_stands" BEFORE UPDATE ON "sign_off"
  FOR EACH ROW EXECUTE FUNCTION "refuse_version_change"();
--> statement-breakpoint
ALTER TABLE "last_read" ALTER COLUMN "content" SET STORAGE EXTERNAL;
