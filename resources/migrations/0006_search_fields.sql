-- The text index with the fields that a query may name, a small one of titles beside it, and how
-- many texts have each word. The program fills all of it from the posts when it finds no format in
-- search_state, or another one than its own (search/index.h).
DROP TABLE search_index;
DROP TABLE search_text;
DROP TABLE search_document;
DROP TABLE search_term;
DROP TABLE search_form;

-- 'format': of the index, absent while it is not whole; 'forms': by which table of forms search_form
-- was made.
CREATE TABLE search_state (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each edition of each post that is not in the trash. An id is made of the post's day,
-- a number within that day and the edition's place in the post (search/document_key.h), so that
-- rows in the order of their ids are in the order of time, and one post's editions are neighbours.
CREATE TABLE search_document (
    id       INTEGER PRIMARY KEY,
    post     TEXT NOT NULL,
    language TEXT NOT NULL,
    date     TEXT NOT NULL, -- ISO 8601, empty for none
    UNIQUE (post, language)
) STRICT;

-- Apart from search_document, which stays small enough to be looked through. labels: terms that
-- say what the post is (search/labels.h).
CREATE TABLE search_text (
    id          INTEGER PRIMARY KEY REFERENCES search_document (id) ON DELETE CASCADE,
    title       TEXT NOT NULL,
    lead        TEXT NOT NULL,
    body        TEXT NOT NULL,
    captions    TEXT NOT NULL,
    tags        TEXT NOT NULL,
    attachments TEXT NOT NULL,
    labels      TEXT NOT NULL
) STRICT;

-- Contentless tables cannot delete before SQLite 3.43, so the content is search_text. There are no
-- triggers: search/index_rows.cpp changes all in one transaction. Sizes of columns are not kept: the
-- ranking does not ask for them. Beginnings of one and two letters are looked for in titles only.
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, lead, body, captions, tags, attachments, labels,
    content = 'search_text', content_rowid = 'id',
    tokenize = 'vestitel', prefix = '3', columnsize = 0
);
CREATE VIRTUAL TABLE search_title USING fts5 (
    title, labels,
    content = 'search_text', content_rowid = 'id',
    tokenize = 'vestitel', prefix = '1 2 3', columnsize = 0
);

-- The words of all texts, folded as in the index, and how many rows have each: what is typed in
-- another alphabet, on another keyboard layout or with a mistake is looked for among them
-- (search/vocabulary.h).
CREATE TABLE search_term (
    term  TEXT PRIMARY KEY,
    texts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Under which keys words meet that are forms of one word (language/lemmatiser.h).
CREATE TABLE search_form (
    key  TEXT NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (key, term)
) STRICT, WITHOUT ROWID;
