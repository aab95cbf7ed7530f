-- The least that the desk's own database role needs, so that even a desk that was taken over can
-- neither change the audit log nor the tables. The owner of the tables runs the migrations
-- (`prisma migrate deploy`, or a start of the desk with the owner's URL), then this, again after
-- each migration that makes a table:
--
--   psql "$OWNER_URL" -v role=privacy_desk -v schema=public -f prisma/roles.sql
--
-- From then on the desk runs with the role's URL: with nothing to migrate it asks for no more.

GRANT USAGE ON SCHEMA :"schema" TO :"role";
SET search_path = :"schema";

REVOKE ALL ON ALL TABLES IN SCHEMA :"schema" FROM :"role";
GRANT SELECT ON "_prisma_migrations" TO :"role";

-- Appended to, never changed.
GRANT SELECT, INSERT ON "events", "handled_inbound", "vault_index" TO :"role";

GRANT SELECT, INSERT, UPDATE ON
    "counters", "requests", "breaches", "notices", "letter_outbox", "inbox", "employees", "conversations",
    "vault_items", "vault_destructions"
TO :"role";

-- Destroying a person's key takes items and index entries with it.
GRANT SELECT, INSERT, UPDATE, DELETE ON "vault_keys" TO :"role";
