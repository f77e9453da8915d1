-- What posts begin from, and short texts that are put into them. `removed`: when it was deleted;
-- until the archive is compacted it can be brought back. Long texts stand last in their rows.

CREATE TABLE template (
    number      INTEGER PRIMARY KEY AUTOINCREMENT,
    name        TEXT NOT NULL CHECK (name <> ''),
    kind        TEXT NOT NULL,
    category    TEXT REFERENCES category ON DELETE SET NULL,
    lead_image  TEXT REFERENCES medium,
    removed     INTEGER,
    tags        TEXT NOT NULL, -- JSON: ["…"]
    attachments TEXT NOT NULL  -- JSON: [{"medium": "…", "titles": {"bg": "…"}}]
) STRICT;
CREATE INDEX template_by_category ON template (category); -- for the foreign keys
CREATE INDEX template_by_lead_image ON template (lead_image) WHERE lead_image IS NOT NULL;

CREATE TABLE template_edition (
    template    INTEGER NOT NULL REFERENCES template ON DELETE CASCADE,
    language    TEXT NOT NULL,
    title       TEXT NOT NULL,
    lead        TEXT NOT NULL,
    description TEXT NOT NULL,
    body        TEXT NOT NULL,
    PRIMARY KEY (template, language)
) STRICT;

-- All that a template shows, leads to or offers: its texts', its lead image, its attachments.
CREATE TABLE template_medium (
    template INTEGER NOT NULL REFERENCES template ON DELETE CASCADE,
    medium   TEXT NOT NULL REFERENCES medium,
    PRIMARY KEY (template, medium)
) STRICT, WITHOUT ROWID;
CREATE INDEX template_medium_by_medium ON template_medium (medium);

CREATE TABLE snippet (
    number   INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL,
    removed  INTEGER,
    body     TEXT NOT NULL
) STRICT;

CREATE TABLE snippet_medium (
    snippet INTEGER NOT NULL REFERENCES snippet ON DELETE CASCADE,
    medium  TEXT NOT NULL REFERENCES medium,
    PRIMARY KEY (snippet, medium)
) STRICT, WITHOUT ROWID;
CREATE INDEX snippet_medium_by_medium ON snippet_medium (medium);
