-- Texts and vectors lie beside the table, so that a row takes some hundred bytes instead of three thousand: a search for
-- a common word fetches tens of thousands of rows to count them, and reads no text of them. Rows that are there already
-- move when they are next written.
ALTER TABLE "Article" SET (toast_tuple_target = 512);
