#pragma once

#include "importing/imported_post.h"
#include "importing/wordpress_reader.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::importing {

/// What an export says of a file of the site.
struct WordPressAttachment {
    QString id;
    QString parent;  ///< The id of the post that it was uploaded to.
    QString address; ///< Of the original, not of a smaller copy.
    QString alt;
    QString caption;
};

/// The files of a site: what an export says of them, and where they lie beside it, in
/// "wp-content/uploads/…", "uploads/…", or as they lie in there.
class WordPressMedia final {
public:
    explicit WordPressMedia(QString folder) : m_folder(std::move(folder)) {}

    void add(const WordPressItem& item);

    [[nodiscard]] const WordPressAttachment* byId(const QString& id) const;
    [[nodiscard]] const WordPressAttachment* byAddress(const QString& address) const;
    /// The images that were uploaded to a post, in the export's order.
    [[nodiscard]] std::vector<const WordPressAttachment*> imagesOf(const QString& post) const;

    /// The file of an address: the original, where the address is of a smaller copy.
    [[nodiscard]] std::optional<ImportedMedium> find(const QString& address);

private:
    QString m_folder;
    std::map<QString, WordPressAttachment> m_byId;
    std::map<QString, QString> m_idByPath;
    std::map<QString, std::vector<QString>> m_byParent;
    std::map<QString, std::optional<ImportedMedium>> m_found;
};

} // namespace vestitel::importing
