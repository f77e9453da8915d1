#include "importing/import_word.h"

#include "base/sha256.h"
#include "importing/make_editions.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

MediaHash hashOf(const QByteArray& bytes) {
    const QByteArray sha = sha256(bytes);
    return *MediaHash::fromString(QString::fromLatin1(sha));
}

/// The pictures of a document, as media of its post.
class Pictures final {
public:
    Pictures(const WordMarkup& document, ImportedPost& imported)
        : m_document(document), m_imported(imported) {}

    std::optional<MediaHash> resolve(const QString& source) {
        bool isNumber = false;
        const QString scheme = QStringLiteral("image:");
        const int number = source.startsWith(scheme)
                               ? QStringView(source).sliced(scheme.size()).toInt(&isNumber)
                               : -1;
        if (!isNumber || number < 0 || size_t(number) >= m_document.pictures.size()) {
            return std::nullopt;
        }
        const WordMarkup::Picture& picture = m_document.pictures[size_t(number)];
        const MediaHash hash = hashOf(picture.bytes);
        const auto known =
            std::find_if(m_imported.media.begin(), m_imported.media.end(),
                         [&](const ImportedMedium& medium) { return medium.hash == hash; });
        if (known == m_imported.media.end()) {
            const QString name = Words::tr("picture %1").arg(number + 1) + u'.' +
                                 picture.mediaType.section(u'/', 1).section(u'+', 0, 0);
            m_imported.media.push_back({{}, source, hash, name, {}, picture.bytes});
        }
        return hash;
    }

private:
    const WordMarkup& m_document;
    ImportedPost& m_imported;
};

} // namespace

Result<ImportedPost> importWord(const WordMarkup& document, const LanguageHint& language,
                                IdSource& ids) {
    ImportedPost imported{domain::Post{ids.newPostId()}, false, {}, {}};
    imported.isWrittenNow = true;
    Pictures pictures(document, imported);
    VESTITEL_CHECK(addEditions(imported, document.markup, language,
                               [&](const QString& source) { return pictures.resolve(source); }));
    if (imported.post.editions.empty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("There is no text in this document, so nothing was made of it."));
    }
    return imported;
}

} // namespace vestitel::importing
