ALTER TABLE "finalisation" ADD COLUMN "team_audit_position" bigint;--> statement-breakpoint
ALTER TABLE "finalisation" ADD COLUMN "team_audit_mac" "bytea";--> statement-breakpoint
ALTER TABLE "sign_off" ADD COLUMN "team_audit_position" bigint;--> statement-breakpoint
ALTER TABLE "sign_off" ADD COLUMN "team_audit_mac" "bytea";