-- The words that stand in some text, folded as in the index: what is typed in another alphabet, or
-- on another keyboard layout, is looked for among them (search/vocabulary.h). A word that no text
-- has any more stays here, and finds nothing.
CREATE TABLE search_term (
    term TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE temp.search_old_term USING fts5vocab (main, search_index, 'row');
INSERT INTO search_term SELECT term FROM temp.search_old_term;
DROP TABLE temp.search_old_term;
