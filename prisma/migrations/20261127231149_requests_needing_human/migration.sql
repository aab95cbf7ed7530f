-- Requests of which a person has to read the original are few: `problems` finds them at once.
CREATE INDEX "requests_unread_idx" ON "requests"("due_safe", "reference")
  WHERE "needs_human" AND "status" <> 'closed';
