-- The text index: one row for each edition of each post that is not in the trash.
-- An id is made of the post's day, a number within that day and the edition's place in the post
-- (search/document_key.h), so that rows in the order of their ids are in the order of time, and one
-- post's editions are neighbours.
CREATE TABLE search_document (
    id INTEGER PRIMARY KEY,
    post TEXT NOT NULL,
    language TEXT NOT NULL,
    date TEXT NOT NULL, -- ISO 8601, empty for none
    UNIQUE (post, language)
) STRICT;

-- Apart from search_document, which stays small enough to be looked through.
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY REFERENCES search_document (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    lead TEXT NOT NULL,
    body TEXT NOT NULL,
    captions TEXT NOT NULL,
    tags TEXT NOT NULL
) STRICT;

-- Contentless tables cannot delete before SQLite 3.43, so the content is search_text. There are no
-- triggers: search/index.cpp changes both in one transaction. Sizes of columns are not kept: the
-- ranking does not ask for them.
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, lead, body, captions, tags,
    content = 'search_text', content_rowid = 'id',
    tokenize = 'vestitel', prefix = '1 2 3', columnsize = 0
);
