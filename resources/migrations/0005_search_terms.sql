-- The words that stand in some text, folded as in the index: what is typed in another alphabet, or
-- on another keyboard layout, is looked for among them (search/vocabulary.h). A word that no text
-- has any more stays here, and finds nothing. Words of texts from before this table are added when it
-- is first asked.
CREATE TABLE search_term (
    term TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Under which keys words meet that are forms of one word (language/lemmatiser.h). The row of the
-- empty key says by which table of forms; by another, all are made anew.
CREATE TABLE search_form (
    key  TEXT NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (key, term)
) STRICT, WITHOUT ROWID;
