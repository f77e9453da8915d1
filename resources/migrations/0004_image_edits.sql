-- What is done to an image wherever it is shown; its file stays as it is. `edit` is JSON
-- (domain/image_edit.h), with a version of its own.
CREATE TABLE image_edit (
    medium TEXT PRIMARY KEY REFERENCES medium ON DELETE CASCADE,
    edit   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
