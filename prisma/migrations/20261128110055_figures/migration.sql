-- Numbers that viewpoints and bullets state. The next ingest reads them: the program that links is another now.
-- CreateTable
CREATE TABLE "Figure" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "field" "Field" NOT NULL,
    "groupNumber" INTEGER,
    "bulletKey" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "upTo" DOUBLE PRECISION,
    "unit" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "thing" TEXT,
    "counted" TEXT NOT NULL,
    "since" TEXT,
    "asOf" TEXT,
    "asOfBasis" TEXT,
    "asOfDay" DATE NOT NULL,
    "planned" BOOLEAN NOT NULL,
    "listed" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "FigureScope" (
    "entityId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "thing" TEXT,
    "asOfDay" DATE NOT NULL,
    "listed" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "FigureScope_pkey" PRIMARY KEY ("articleId","position","entityId")
);

-- CreateTable
CREATE TABLE "FigureThing" (
    "slug" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "FigureThing_pkey" PRIMARY KEY ("slug")
);

-- What is withdrawn stands in no list.
CREATE INDEX "Figure_asOfDay_articleId_position_idx" ON "Figure"("asOfDay" DESC, "articleId" DESC, "position") WHERE "listed";

-- CreateIndex
CREATE INDEX "Figure_thing_asOfDay_articleId_position_idx" ON "Figure"("thing", "asOfDay" DESC, "articleId" DESC, "position") WHERE "listed";

-- CreateIndex
CREATE INDEX "FigureScope_entityId_asOfDay_articleId_position_thing_idx" ON "FigureScope"("entityId", "asOfDay" DESC, "articleId" DESC, "position", "thing") WHERE "listed";

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FigureScope" ADD CONSTRAINT "FigureScope_articleId_position_fkey" FOREIGN KEY ("articleId", "position") REFERENCES "Figure"("articleId", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FigureScope" ADD CONSTRAINT "FigureScope_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
