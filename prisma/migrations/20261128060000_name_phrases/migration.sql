-- The names of several words that articles keep as one lexeme. Empty until the next ingest has read all articles: until
-- then such a name is looked for word by word.
CREATE TABLE "NamePhrase" (
    "name" TEXT NOT NULL,

    CONSTRAINT "NamePhrase_pkey" PRIMARY KEY ("name")
);
