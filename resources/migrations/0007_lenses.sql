-- What lists are narrowed by, besides what a post's own row says.

-- The canonical form writes an image without alternative text in just this way, and no text can hold
-- it (a `<` in text is escaped).
ALTER TABLE edition ADD COLUMN lacks_alt INTEGER
    GENERATED ALWAYS AS (instr(body, '<img alt="" ') > 0) VIRTUAL;

-- All that lists show and filter of an edition, apart from the long texts.
CREATE INDEX edition_in_lists ON edition (post, language, state, lacks_alt, title);

-- The last time that a post was exported for readers, and what it was then (its `modified`): a post
-- that has another one now has changed since.
CREATE TABLE post_export (
    post     INTEGER PRIMARY KEY REFERENCES post ON DELETE CASCADE,
    time     INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;
