-- The desk's tables. Added by hand to what Prisma wrote: ids and references sort byte-wise
-- (COLLATE "C") whatever the server's language, so that pages follow one another everywhere alike;
-- indexes for sweeps cover only the rows that still wait (WHERE).

-- CreateTable
CREATE TABLE "events" (
    "stream" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "event" JSONB NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("stream","version")
);

-- CreateTable
CREATE TABLE "handled_inbound" (
    "inbound_id" TEXT NOT NULL,
    "stream" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "handled_inbound_pkey" PRIMARY KEY ("inbound_id")
);

-- CreateTable
CREATE TABLE "counters" (
    "name" TEXT NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "counters_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "requests" (
    "reference" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "person" TEXT COLLATE "C" NOT NULL,
    "reporter" TEXT NOT NULL,
    "owner" TEXT,
    "platform" TEXT NOT NULL,
    "types" TEXT[],
    "regime" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "due_safe" DATE NOT NULL,
    "due_latest" DATE NOT NULL,
    "needs_human" BOOLEAN NOT NULL,
    "outcome" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "requests_pkey" PRIMARY KEY ("reference")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" TEXT COLLATE "C" NOT NULL,
    "key" TEXT NOT NULL,
    "stream" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'planned',
    "wake_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "post" JSONB,
    "failure" TEXT,

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox" (
    "id" TEXT COLLATE "C" NOT NULL,
    "platform" TEXT NOT NULL,
    "reporter" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "person" TEXT COLLATE "C" NOT NULL,
    "item" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "stream" TEXT COLLATE "C",
    "failure" TEXT,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employees" (
    "id" TEXT COLLATE "C" NOT NULL,
    "slack" TEXT,
    "teams" TEXT,
    "zone" TEXT NOT NULL,

    CONSTRAINT "employees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conversations" (
    "platform" TEXT NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "reference" TEXT NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("platform","id")
);

-- CreateTable
CREATE TABLE "vault_keys" (
    "person" TEXT COLLATE "C" NOT NULL,
    "master_key_id" TEXT NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vault_keys_pkey" PRIMARY KEY ("person")
);

-- CreateTable
CREATE TABLE "vault_items" (
    "id" TEXT COLLATE "C" NOT NULL,
    "person" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "vault_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vault_index" (
    "hash" TEXT NOT NULL,
    "person" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "vault_index_pkey" PRIMARY KEY ("hash","person")
);

-- CreateTable
CREATE TABLE "vault_destructions" (
    "person" TEXT COLLATE "C" NOT NULL,
    "destroyed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vault_destructions_pkey" PRIMARY KEY ("person")
);

-- CreateIndex
CREATE INDEX "requests_due_idx" ON "requests"("due_safe", "reference");

-- CreateIndex
CREATE INDEX "requests_open_due_idx" ON "requests"("due_safe", "reference") WHERE "status" <> 'closed';

-- CreateIndex
CREATE INDEX "requests_owner_idx" ON "requests"("owner", "due_safe", "reference");

-- CreateIndex
CREATE INDEX "requests_reporter_idx" ON "requests"("reporter", "due_safe", "reference");

-- CreateIndex
CREATE INDEX "requests_person_idx" ON "requests"("person");

-- CreateIndex
CREATE UNIQUE INDEX "notices_key_key" ON "notices"("key");

-- CreateIndex
CREATE INDEX "notices_wake_idx" ON "notices"("wake_at", "id") WHERE "wake_at" IS NOT NULL;

-- CreateIndex
CREATE INDEX "notices_failed_idx" ON "notices"("due_at", "id") WHERE "status" = 'failed';

-- CreateIndex
CREATE INDEX "notices_stream_idx" ON "notices"("stream", "due_at", "id");

-- CreateIndex
CREATE INDEX "inbox_unread_idx" ON "inbox"("received_at", "id") WHERE "status" = 'stored';

-- CreateIndex
CREATE INDEX "inbox_failed_idx" ON "inbox"("received_at", "id") WHERE "status" = 'failed';

-- CreateIndex
CREATE INDEX "vault_keys_master_key_idx" ON "vault_keys"("master_key_id", "person");

-- CreateIndex
CREATE INDEX "vault_items_person_idx" ON "vault_items"("person", "id");

-- CreateIndex
CREATE INDEX "vault_index_person_idx" ON "vault_index"("person");

-- AddForeignKey
ALTER TABLE "vault_items" ADD CONSTRAINT "vault_items_person_fkey" FOREIGN KEY ("person") REFERENCES "vault_keys"("person") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "vault_index" ADD CONSTRAINT "vault_index_person_fkey" FOREIGN KEY ("person") REFERENCES "vault_keys"("person") ON DELETE CASCADE ON UPDATE NO ACTION;
