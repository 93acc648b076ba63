-- CreateEnum
CREATE TYPE "TimePrecision" AS ENUM ('minute', 'day');

-- CreateEnum
CREATE TYPE "Field" AS ENUM ('title', 'viewpoint', 'heading', 'bullet');

-- CreateEnum
CREATE TYPE "EntityKind" AS ENUM ('country', 'workshop', 'conference', 'outcome', 'organization', 'person', 'place', 'group');

-- CreateEnum
CREATE TYPE "Basis" AS ENUM ('named', 'demonym', 'abbreviation', 'place', 'member');

-- CreateTable
CREATE TABLE "Topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "nameZh" TEXT,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Batch" (
    "id" SERIAL NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "files" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "revised" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,

    CONSTRAINT "Batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceFile" (
    "path" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "pipeline" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "SourceFile_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "outletId" INTEGER,
    "outletName" TEXT,
    "publishedAt" TIMESTAMP(0),
    "precision" "TimePrecision",
    "sortAt" TIMESTAMP(0) NOT NULL,
    "viewpoint" TEXT,
    "lead" TEXT,
    "original" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "linkDigest" TEXT NOT NULL,
    "search" tsvector NOT NULL,
    "batchId" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revisedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleTopic" (
    "articleId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    CONSTRAINT "ArticleTopic_pkey" PRIMARY KEY ("articleId","topicId")
);

-- CreateTable
CREATE TABLE "Group" (
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "heading" TEXT,

    CONSTRAINT "Group_pkey" PRIMARY KEY ("articleId","number")
);

-- CreateTable
CREATE TABLE "Bullet" (
    "articleId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "groupNumber" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Bullet_pkey" PRIMARY KEY ("articleId","key")
);

-- CreateTable
CREATE TABLE "Citation" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "field" "Field" NOT NULL,
    "groupNumber" INTEGER,
    "bulletKey" TEXT,
    "number" INTEGER NOT NULL,
    "offset" INTEGER NOT NULL,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "Entity" (
    "id" SERIAL NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT,
    "nameEn" TEXT,
    "nameZh" TEXT,
    "aliases" TEXT[],
    "facts" JSONB NOT NULL DEFAULT '[]',
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "partOfId" INTEGER,
    "countryId" INTEGER,

    CONSTRAINT "Entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntityName" (
    "entityId" INTEGER NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "EntityName_pkey" PRIMARY KEY ("entityId","folded")
);

-- CreateTable
CREATE TABLE "Mention" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "entityId" INTEGER NOT NULL,
    "field" "Field" NOT NULL,
    "groupNumber" INTEGER,
    "bulletKey" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "surface" TEXT NOT NULL,
    "basis" "Basis" NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("articleId","position")
);

-- CreateTable
CREATE TABLE "ArticleEntity" (
    "articleId" INTEGER NOT NULL,
    "entityId" INTEGER NOT NULL,
    "basis" "Basis" NOT NULL,
    "inherited" BOOLEAN NOT NULL,
    "mentions" INTEGER NOT NULL,

    CONSTRAINT "ArticleEntity_pkey" PRIMARY KEY ("articleId","entityId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_title_key" ON "Topic"("title");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE INDEX "Article_sortAt_id_idx" ON "Article"("sortAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Article_outletId_title_idx" ON "Article"("outletId", "title");

-- CreateIndex
CREATE INDEX "Article_outletId_publishedAt_idx" ON "Article"("outletId", "publishedAt");

-- CreateIndex
CREATE INDEX "Article_search_idx" ON "Article" USING GIN ("search");

-- CreateIndex
CREATE INDEX "ArticleTopic_topicId_idx" ON "ArticleTopic"("topicId");

-- CreateIndex
CREATE INDEX "Bullet_articleId_groupNumber_position_idx" ON "Bullet"("articleId", "groupNumber", "position");

-- CreateIndex
CREATE INDEX "Entity_code_idx" ON "Entity"("code");

-- CreateIndex
CREATE INDEX "Entity_partOfId_idx" ON "Entity"("partOfId");

-- CreateIndex
CREATE INDEX "Entity_countryId_idx" ON "Entity"("countryId");

-- CreateIndex
CREATE UNIQUE INDEX "Entity_kind_slug_key" ON "Entity"("kind", "slug");

-- CreateIndex
CREATE INDEX "EntityName_folded_idx" ON "EntityName"("folded");

-- CreateIndex
CREATE INDEX "Mention_entityId_articleId_idx" ON "Mention"("entityId", "articleId");

-- CreateIndex
CREATE INDEX "ArticleEntity_entityId_basis_articleId_idx" ON "ArticleEntity"("entityId", "basis", "articleId");

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "Batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTopic" ADD CONSTRAINT "ArticleTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Group" ADD CONSTRAINT "Group_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bullet" ADD CONSTRAINT "Bullet_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bullet" ADD CONSTRAINT "Bullet_articleId_groupNumber_fkey" FOREIGN KEY ("articleId", "groupNumber") REFERENCES "Group"("articleId", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_partOfId_fkey" FOREIGN KEY ("partOfId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entity" ADD CONSTRAINT "Entity_countryId_fkey" FOREIGN KEY ("countryId") REFERENCES "Entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntityName" ADD CONSTRAINT "EntityName_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEntity" ADD CONSTRAINT "ArticleEntity_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEntity" ADD CONSTRAINT "ArticleEntity_entityId_fkey" FOREIGN KEY ("entityId") REFERENCES "Entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
