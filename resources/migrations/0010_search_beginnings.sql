-- Beginnings of four letters are kept instead of those of three: what is typed begins many words, and
-- to gather their rows anew took too long. Three letters stand for all four that go on from them
-- (search/beginnings.h). The program fills the index anew.
DELETE FROM search_state WHERE key = 'format';
DROP TABLE search_index;
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, lead, body, captions, tags, attachments, labels,
    content = 'search_text', content_rowid = 'id',
    tokenize = 'vestitel', prefix = '4', columnsize = 0
);
