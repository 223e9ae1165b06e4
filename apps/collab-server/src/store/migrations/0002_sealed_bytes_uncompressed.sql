-- What is sealed does not compress: trying costs more than half of the time that storing an image takes.
ALTER TABLE "image" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
--> statement-breakpoint
ALTER TABLE "document_update" ALTER COLUMN "payload" SET STORAGE EXTERNAL;
--> statement-breakpoint
ALTER TABLE "document_snapshot" ALTER COLUMN "state" SET STORAGE EXTERNAL;
--> statement-breakpoint
ALTER TABLE "report_version" ALTER COLUMN "content" SET STORAGE EXTERNAL, ALTER COLUMN "state" SET STORAGE EXTERNAL;
