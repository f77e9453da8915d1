-- The words that stand in some text, folded as in the index: what is typed in another alphabet, or
-- on another keyboard layout, is looked for among them (search/vocabulary.h). A word that no text
-- has any more stays here, and finds nothing. Words of texts from before this table are added when it
-- is first asked.
CREATE TABLE search_term (
    term TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
