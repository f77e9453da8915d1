-- The archive, version 1. Times are milliseconds since 1970 in UTC, dates ISO 8601 text ('' for
-- none), languages BCP 47 tags, bodies HTML in the article profile. Long texts stand last in
-- their rows, so that lists read none of them.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- By it a backup knows whose it is.
INSERT INTO setting VALUES ('archive_id', lower(hex(randomblob(16))));

CREATE TABLE category (
    key      TEXT PRIMARY KEY CHECK (key <> ''),
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE category_name (
    category TEXT NOT NULL REFERENCES category ON DELETE CASCADE,
    language TEXT NOT NULL,
    name     TEXT NOT NULL,
    PRIMARY KEY (category, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE medium (
    hash       TEXT PRIMARY KEY CHECK (length(hash) = 64),
    name       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    extension  TEXT NOT NULL,
    bytes      INTEGER NOT NULL CHECK (bytes > 0),
    width      INTEGER, -- of an image, as it is seen
    height     INTEGER,
    added      INTEGER NOT NULL
) STRICT;

CREATE TABLE medium_text (
    medium   TEXT NOT NULL REFERENCES medium ON DELETE CASCADE,
    language TEXT NOT NULL,
    alt      TEXT NOT NULL,
    caption  TEXT NOT NULL,
    credit   TEXT NOT NULL,
    PRIMARY KEY (medium, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
    kind       TEXT NOT NULL,
    status     TEXT NOT NULL CHECK (status IN ('draft', 'ready', 'published')),
    date       TEXT NOT NULL,
    category   TEXT REFERENCES category ON DELETE SET NULL,
    lead_image TEXT REFERENCES medium,
    created    INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    trashed    INTEGER, -- when it went to the trash
    unknown    TEXT NOT NULL -- JSON: what an import brought and this version does not know
) STRICT;

-- Newest first, by each filter; the trash apart.
CREATE INDEX post_newest ON post (date DESC, created DESC, id DESC) WHERE trashed IS NULL;
CREATE INDEX post_newest_by_status ON post (status, date DESC, created DESC, id DESC)
    WHERE trashed IS NULL;
CREATE INDEX post_newest_by_category ON post (category, date DESC, created DESC, id DESC)
    WHERE trashed IS NULL;
CREATE INDEX post_newest_by_kind ON post (kind, date DESC, created DESC, id DESC)
    WHERE trashed IS NULL;
CREATE INDEX post_newest_in_trash ON post (date DESC, created DESC, id DESC)
    WHERE trashed IS NOT NULL;
CREATE INDEX post_by_category ON post (category); -- for the foreign key
CREATE INDEX post_by_lead_image ON post (lead_image) WHERE lead_image IS NOT NULL;
CREATE INDEX post_by_modified ON post (modified);

CREATE TABLE edition (
    post           INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    language       TEXT NOT NULL,
    state          TEXT NOT NULL CHECK (state IN ('draft', 'ready')),
    slug           TEXT NOT NULL,
    slug_is_own    INTEGER NOT NULL, -- the writer chose it, it does not follow the title
    slug_is_frozen INTEGER NOT NULL, -- it was published
    title          TEXT NOT NULL,
    lead           TEXT NOT NULL,
    description    TEXT NOT NULL,
    body           TEXT NOT NULL,
    PRIMARY KEY (post, language),
    UNIQUE (language, slug)
) STRICT;

CREATE TABLE edition_medium (
    post     INTEGER NOT NULL,
    language TEXT NOT NULL,
    medium   TEXT NOT NULL REFERENCES medium,
    PRIMARY KEY (post, language, medium),
    FOREIGN KEY (post, language) REFERENCES edition ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX edition_medium_by_medium ON edition_medium (medium);

CREATE TABLE attachment (
    post     INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    position INTEGER NOT NULL,
    medium   TEXT NOT NULL REFERENCES medium,
    PRIMARY KEY (post, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_medium ON attachment (medium);

CREATE TABLE attachment_title (
    post     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    title    TEXT NOT NULL,
    PRIMARY KEY (post, position, language),
    FOREIGN KEY (post, position) REFERENCES attachment ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE post_tag (
    post     INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    tag      TEXT NOT NULL CHECK (tag <> ''),
    position INTEGER NOT NULL,
    PRIMARY KEY (post, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_tag_by_tag ON post_tag (tag, post);

CREATE TABLE revision (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    post        INTEGER NOT NULL REFERENCES post ON DELETE CASCADE,
    language    TEXT NOT NULL,
    time        INTEGER NOT NULL, -- when this state was replaced
    reason      TEXT NOT NULL,
    note        TEXT NOT NULL,
    state       TEXT NOT NULL,
    slug        TEXT NOT NULL,
    title       TEXT NOT NULL,
    lead        TEXT NOT NULL,
    description TEXT NOT NULL,
    body        TEXT NOT NULL
) STRICT;
CREATE INDEX revision_by_edition ON revision (post, language, number);

CREATE TABLE revision_medium (
    revision INTEGER NOT NULL REFERENCES revision ON DELETE CASCADE,
    medium   TEXT NOT NULL REFERENCES medium,
    PRIMARY KEY (revision, medium)
) STRICT, WITHOUT ROWID;
CREATE INDEX revision_medium_by_medium ON revision_medium (medium);

-- Typed and not yet saved. The post is named by its id, since it may not be saved at all yet.
CREATE TABLE draft (
    post     TEXT NOT NULL,
    language TEXT NOT NULL,
    time     INTEGER NOT NULL,
    title    TEXT NOT NULL,
    lead     TEXT NOT NULL,
    body     TEXT NOT NULL,
    PRIMARY KEY (post, language)
) STRICT;

CREATE TABLE draft_medium (
    post     TEXT NOT NULL,
    language TEXT NOT NULL,
    medium   TEXT NOT NULL REFERENCES medium,
    PRIMARY KEY (post, language, medium),
    FOREIGN KEY (post, language) REFERENCES draft ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_medium_by_medium ON draft_medium (medium);

-- How many posts there are of each: kind 'section' (draft, ready, published, trash), 'category'
-- and 'tag' (the trash not counted). Kept by the triggers below.
CREATE TABLE tally (
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    posts INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER tally_of_new_post AFTER INSERT ON post BEGIN
    INSERT INTO tally
        SELECT 'section', iif(new.trashed IS NULL, new.status, 'trash'), 1 WHERE TRUE
        ON CONFLICT DO UPDATE SET posts = posts + 1;
    INSERT INTO tally
        SELECT 'category', new.category, 1 WHERE new.trashed IS NULL AND new.category IS NOT NULL
        ON CONFLICT DO UPDATE SET posts = posts + 1;
END;

CREATE TRIGGER tally_of_erased_post BEFORE DELETE ON post BEGIN
    UPDATE tally SET posts = posts - 1
        WHERE kind = 'section' AND name = iif(old.trashed IS NULL, old.status, 'trash');
    UPDATE tally SET posts = posts - 1
        WHERE kind = 'category' AND name = old.category AND old.trashed IS NULL;
    UPDATE tally SET posts = posts - 1
        WHERE kind = 'tag' AND old.trashed IS NULL
            AND name IN (SELECT tag FROM post_tag WHERE post = old.number);
END;

CREATE TRIGGER tally_of_changed_post AFTER UPDATE OF status, category, trashed ON post BEGIN
    UPDATE tally SET posts = posts - 1
        WHERE kind = 'section' AND name = iif(old.trashed IS NULL, old.status, 'trash');
    UPDATE tally SET posts = posts - 1
        WHERE kind = 'category' AND name = old.category AND old.trashed IS NULL;
    INSERT INTO tally
        SELECT 'section', iif(new.trashed IS NULL, new.status, 'trash'), 1 WHERE TRUE
        ON CONFLICT DO UPDATE SET posts = posts + 1;
    INSERT INTO tally
        SELECT 'category', new.category, 1 WHERE new.trashed IS NULL AND new.category IS NOT NULL
        ON CONFLICT DO UPDATE SET posts = posts + 1;
    INSERT INTO tally
        SELECT 'tag', tag, (old.trashed IS NOT NULL) - (new.trashed IS NOT NULL) FROM post_tag
            WHERE post = new.number AND (old.trashed IS NULL) <> (new.trashed IS NULL)
        ON CONFLICT DO UPDATE SET posts = posts + excluded.posts;
END;

CREATE TRIGGER tally_of_new_tag AFTER INSERT ON post_tag BEGIN
    INSERT INTO tally
        SELECT 'tag', new.tag, 1 FROM post WHERE number = new.post AND trashed IS NULL
        ON CONFLICT DO UPDATE SET posts = posts + 1;
END;

-- A tag that goes with its post was counted there: then the post is not found here any more.
CREATE TRIGGER tally_of_removed_tag AFTER DELETE ON post_tag BEGIN
    UPDATE tally SET posts = posts - 1
        WHERE kind = 'tag' AND name = old.tag
            AND EXISTS (SELECT 1 FROM post WHERE number = old.post AND trashed IS NULL);
END;

CREATE TRIGGER tally_of_nothing AFTER UPDATE ON tally WHEN new.posts = 0 BEGIN
    DELETE FROM tally WHERE kind = new.kind AND name = new.name;
END;
