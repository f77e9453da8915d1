#include "importing/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringConverter>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

/// The bytes: each format's specification, as in file(1).
bool isPicture(const QByteArray& beginning) {
    static const QByteArrayView kBeginnings[] = {"\xFF\xD8\xFF", "\x89PNG", "GIF8", "II*", "MM"};
    const auto begins = [&](QByteArrayView bytes) {
        return beginning.startsWith(bytes);
    };
    const bool binary = beginning.contains('\0');
    return binary && (std::any_of(std::begin(kBeginnings), std::end(kBeginnings), begins) ||
                      beginning.mid(8, 4) == "WEBP");
}

bool isHeic(const QByteArray& beginning) {
    static const QByteArrayView kBrands[] = {"heic", "heix", "hevc", "mif1", "msf1"};
    return beginning.mid(4, 4) == "ftyp" &&
           std::any_of(std::begin(kBrands), std::end(kBrands),
                       [&](QByteArrayView brand) { return beginning.mid(8, 4) == brand; });
}

bool isWord(const QByteArray& beginning, const QString& suffix) {
    static const QStringList kSuffixes = {QStringLiteral("docx"), QStringLiteral("docm"),
                                          QStringLiteral("dotx"), QStringLiteral("doc"),
                                          QStringLiteral("dot")};
    return beginning.startsWith("\xD0\xCF\x11\xE0") ||
           (beginning.startsWith("PK\x03\x04") && beginning.contains("[Content_Types].xml")) ||
           kSuffixes.contains(suffix);
}

bool isBinary(const QByteArray& beginning) {
    return !QStringConverter::encodingForData(beginning) &&
           (beginning.contains('\0') || beginning.startsWith("%PDF") ||
            beginning.startsWith("PK\x03\x04"));
}

/// The sentence for what cannot be imported at all; empty for what may be.
QString refusalOf(const QByteArray& beginning) {
    if (isHeic(beginning)) {
        return Words::tr("“%1” is a photo in the HEIC format, which browsers do not show, so it "
                         "was not taken. Save it as JPEG and drag that into a post's text.");
    }
    if (isPicture(beginning)) {
        return Words::tr("“%1” is a picture, of which alone no post is made. Drag it into the text "
                         "of one.");
    }
    if (beginning.startsWith("{\\rtf")) {
        return Words::tr("“%1” is a document in the RTF format, which cannot be read. Open it in "
                         "Word, save it as .docx and import that.");
    }
    if (isBinary(beginning)) {
        return Words::tr("“%1” is no text, web page, Word document or export that can be read, so "
                         "nothing was imported from it. Save it as one of these first.");
    }
    return {};
}

bool beginsWithObject(const QByteArray& bytes) {
    QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    text = text.trimmed();
    if (!text.startsWith('{')) {
        return false;
    }
    const qsizetype end = text.indexOf('\n');
    return QJsonDocument::fromJson(end < 0 ? text : text.first(end)).isObject();
}

bool beginsLikeHtml(const QByteArray& beginning) {
    static const QRegularExpression kHtml(
        QStringLiteral("^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
                       "<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h1|title|"
                       "meta)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return kHtml.match(QString::fromLatin1(beginning).remove(QStringLiteral("\u00EF\u00BB\u00BF")))
        .hasMatch();
}

} // namespace

Result<Format> detectFormat(const QByteArray& bytes, const QString& fileName) {
    const QByteArray beginning = bytes.left(4096);
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const QString name = QFileInfo(fileName).fileName();
    if (isWord(beginning, suffix)) {
        return Format::Word;
    }
    if (bytes.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” is empty, so there was nothing to import. Take another copy "
                                 "of the file.")
                           .arg(name));
    }
    if (const QString refusal = refusalOf(beginning); !refusal.isEmpty()) {
        return failure(ErrorCode::Unsupported, refusal.arg(name));
    }
    if (bytes.contains("http://wordpress.org/export/") && bytes.contains("<rss")) {
        return Format::WordPress;
    }
    const bool namedJson = suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson");
    if (namedJson || beginsWithObject(bytes)) {
        return Format::JsonLines;
    }
    const bool namedHtml = suffix == QLatin1String("html") || suffix == QLatin1String("htm") ||
                           suffix == QLatin1String("xhtml");
    if (namedHtml || beginsLikeHtml(beginning)) {
        return Format::Html;
    }
    if (suffix == QLatin1String("xml") || beginning.trimmed().startsWith("<?xml")) {
        return failure(ErrorCode::Unsupported,
                       Words::tr("“%1” is an XML file, but no export of WordPress, so nothing was "
                                 "imported from it. Make the export there, under Tools, Export.")
                           .arg(name));
    }
    return Format::Text;
}

} // namespace vestitel::importing
