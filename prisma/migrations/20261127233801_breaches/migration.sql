-- Breaches for lists. Added by hand to what Prisma wrote: COLLATE "C", so that references sort
-- byte-wise whatever the server's language.

-- CreateTable
CREATE TABLE "breaches" (
    "reference" TEXT COLLATE "C" NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "nature" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "people" TEXT[],
    "is_private" BOOLEAN NOT NULL,
    "role" TEXT NOT NULL,
    "regime" TEXT NOT NULL,
    "noticed_at" TIMESTAMPTZ(3) NOT NULL,
    "aware_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "breaches_pkey" PRIMARY KEY ("reference")
);
