-- Every date of a request as it was last computed, so that those that move can be told. Rows of
-- older versions have none until their request changes.
ALTER TABLE "requests" ADD COLUMN "milestones" JSONB;
