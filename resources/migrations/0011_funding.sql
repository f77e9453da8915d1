-- Which programme pays for a post (domain/funding.h: its key, '' for none), and why the post may go out
-- without what the programme demands ('': it may not).
ALTER TABLE post ADD COLUMN programme TEXT NOT NULL DEFAULT '';
ALTER TABLE post ADD COLUMN programme_waiver TEXT NOT NULL DEFAULT '';
ALTER TABLE template ADD COLUMN programme TEXT NOT NULL DEFAULT '';
CREATE INDEX post_newest_by_programme ON post (programme, date DESC, created DESC, id DESC)
    WHERE trashed IS NULL AND programme <> '';

-- The digest of the wording that the post showed of its programme when it was exported last; '' for none.
ALTER TABLE post_export ADD COLUMN funding TEXT NOT NULL DEFAULT '';

-- The emblems that the office has added, by the key that programmes call them.
CREATE TABLE emblem (
    key    TEXT PRIMARY KEY CHECK (key <> ''),
    medium TEXT NOT NULL REFERENCES medium
) STRICT, WITHOUT ROWID;
CREATE INDEX emblem_by_medium ON emblem (medium); -- for the foreign key
