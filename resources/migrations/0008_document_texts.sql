-- What documents say, for the search; a document without a row was not read yet. `text` is empty
-- for one that could not be read.
CREATE TABLE document_text (
    medium TEXT PRIMARY KEY REFERENCES medium ON DELETE CASCADE,
    text   TEXT NOT NULL
) STRICT;
