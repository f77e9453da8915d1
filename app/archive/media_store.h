#pragma once

#include "archive/archive.h"
#include "domain/medium.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vestitel::archive {

/// The archive's files, named by the SHA-256 of their bytes, and what is known of them.
class MediaStore final {
public:
    explicit MediaStore(Archive& archive) : m_archive(&archive) {}

    /// Checks the kind by magic bytes (images: jpeg png gif webp; documents: pdf doc docx xls xlsx
    /// odt ods zip txt csv), reads the size in pixels, writes the file if it is new, and the row.
    /// The same bytes twice are one medium. Refuses what is unknown, empty or over the limit (100
    /// MB; 100 megapixels).
    [[nodiscard]] Result<domain::Medium> add(const QByteArray& bytes, const QString& name);
    [[nodiscard]] Result<domain::Medium> addFile(const QString& path);

    [[nodiscard]] Result<domain::Medium> medium(const MediaHash& hash);
    [[nodiscard]] Result<std::vector<domain::Medium>>
    media(const std::vector<MediaHash>& hashes); ///< Those that exist.
    [[nodiscard]] Result<void>
    setTexts(const MediaHash& hash, const std::map<domain::Language, domain::MediumText>& texts);
    /// How the image is shown from now on, wherever it stands; its file stays as it is.
    [[nodiscard]] Result<void> setEdit(const MediaHash& hash, const domain::ImageEdit& edit);
    /// How many posts that are not in the trash show this image, `besides` not counted.
    [[nodiscard]] Result<qint64> postsThatShow(const MediaHash& hash,
                                               const std::optional<PostId>& besides);
    [[nodiscard]] QString pathOf(const domain::Medium& medium) const;
    [[nodiscard]] Result<QByteArray> bytes(const MediaHash& hash); ///< Checked against the hash.

    /// Removes rows and files that no post, revision, draft, template, snippet or trash entry
    /// refers to; returns how many.
    [[nodiscard]] Result<qsizetype> dropUnreferenced();

private:
    Archive* m_archive;
};

} // namespace vestitel::archive
