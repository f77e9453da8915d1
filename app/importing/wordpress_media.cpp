#include "importing/wordpress_media.h"

#include "importing/page_content.h"
#include "importing/source_files.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace vestitel::importing {

namespace {

constexpr QLatin1String kUploads("/uploads/");

/// The path below the site's folder of uploads, or the whole path: "2020/01/field.jpg".
QString pathOf(const QString& address) {
    const QString path = QUrl(address.trimmed()).path(QUrl::FullyDecoded);
    const qsizetype at = path.indexOf(kUploads);
    return at >= 0 ? path.mid(at + kUploads.size()) : path.mid(path.startsWith(u'/') ? 1 : 0);
}

/// WordPress calls smaller copies "field-300x200.jpg", and a reduced original "field-scaled.jpg".
QString originalOf(const QString& path) {
    static const QRegularExpression kCopy(
        QStringLiteral("-(?:\\d{1,5}x\\d{1,5}|scaled)(\\.[A-Za-z0-9]{2,5})$"));
    return QString(path).replace(kCopy, QStringLiteral("\\1"));
}

QString scaledOf(const QString& path) {
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 ? path : path.left(dot) + QStringLiteral("-scaled") + path.mid(dot);
}

bool isImage(const QString& address) {
    static const QRegularExpression kImage(QStringLiteral("\\.(?:jpe?g|png|gif|webp)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return kImage.match(QUrl(address).path()).hasMatch();
}

} // namespace

void WordPressMedia::add(const WordPressItem& item) {
    const auto meta = [&](const char* key) {
        const auto found = item.meta.find(QString::fromLatin1(key));
        return found == item.meta.end() ? QString() : found->second;
    };
    if (item.id.isEmpty() || item.attachment.isEmpty()) {
        return;
    }
    m_idByPath[originalOf(pathOf(item.attachment))] = item.id;
    m_byParent[item.parent].push_back(item.id);
    m_byId[item.id] = {item.id, item.parent, item.attachment,
                       meta("_wp_attachment_image_alt").simplified(), textOfMarkup(item.excerpt)};
}

const WordPressAttachment* WordPressMedia::byId(const QString& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : &found->second;
}

const WordPressAttachment* WordPressMedia::byAddress(const QString& address) const {
    const auto id = m_idByPath.find(originalOf(pathOf(address)));
    return id == m_idByPath.end() ? nullptr : byId(id->second);
}

std::vector<const WordPressAttachment*> WordPressMedia::imagesOf(const QString& post) const {
    std::vector<const WordPressAttachment*> images;
    const auto uploaded = m_byParent.find(post);
    if (uploaded == m_byParent.end()) {
        return images;
    }
    for (const QString& id : uploaded->second) {
        const WordPressAttachment* const attachment = byId(id);
        if (attachment != nullptr && isImage(attachment->address)) {
            images.push_back(attachment);
        }
    }
    return images;
}

std::optional<ImportedMedium> WordPressMedia::find(const QString& address) {
    const QString path = pathOf(address);
    const auto known = m_found.find(path);
    if (known != m_found.end()) {
        return known->second;
    }
    std::optional<ImportedMedium> medium;
    const QString original = originalOf(path);
    for (const QString& name : {original, scaledOf(original), path}) {
        for (const char* place : {"wp-content/uploads/", "uploads/", ""}) {
            if (medium) {
                break;
            }
            if (const auto file = findSourceFile(m_folder, QString::fromLatin1(place) + name)) {
                medium =
                    ImportedMedium{file->path, address, file->hash, QFileInfo(name).fileName(), {}};
            }
        }
    }
    m_found.emplace(path, medium);
    return medium;
}

} // namespace vestitel::importing
