-- The event stream is the audit log: whoever is connected, nothing in it is changed or removed.
-- Where the desk runs under a role of its own, prisma/roles.sql takes the privileges away as well.

CREATE FUNCTION "refuse_change_of_events"() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are only ever appended: % refused', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END;
$$;

CREATE TRIGGER "events_append_only"
BEFORE UPDATE OR DELETE OR TRUNCATE ON "events"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_events"();
