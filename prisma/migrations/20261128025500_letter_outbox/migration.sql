-- Letters to send. Added by hand to what Prisma wrote: COLLATE "C", so that ids sort byte-wise
-- whatever the server's language, and the WHERE of the index, so that a sweep sees what waits.

-- CreateTable
CREATE TABLE "letter_outbox" (
    "id" TEXT COLLATE "C" NOT NULL,
    "stream" TEXT COLLATE "C" NOT NULL,
    "letter" TEXT COLLATE "C" NOT NULL,
    "content" TEXT COLLATE "C" NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "wake_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "letter_outbox_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "letter_outbox_letter_key" ON "letter_outbox"("stream", "letter");

-- CreateIndex
CREATE INDEX "letter_outbox_wake_idx" ON "letter_outbox"("wake_at", "id") WHERE "wake_at" IS NOT NULL;
