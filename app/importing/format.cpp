#include "importing/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringConverter>

namespace vestitel::importing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::importing)
};

bool isBinary(const QByteArray& beginning) {
    return !QStringConverter::encodingForData(beginning) &&
           (beginning.contains('\0') || beginning.startsWith("%PDF") ||
            beginning.startsWith("PK\x03\x04") || beginning.startsWith("\xD0\xCF\x11\xE0"));
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
    if (isBinary(beginning)) {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("“%1” is not a text, a web page or a JSON Lines file, so nothing was "
                      "imported from it. Save it as one of these first.")
                .arg(QFileInfo(fileName).fileName()));
    }
    if (beginning.contains("wordpress.org/export/")) {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("“%1” is an export of WordPress, which cannot be read yet. Save its "
                      "pages as HTML and import those.")
                .arg(QFileInfo(fileName).fileName()));
    }
    const bool namedJson = suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson");
    if (namedJson || beginsWithObject(bytes)) {
        return Format::JsonLines;
    }
    const bool namedHtml = suffix == QLatin1String("html") || suffix == QLatin1String("htm") ||
                           suffix == QLatin1String("xhtml");
    return namedHtml || beginsLikeHtml(beginning) ? Format::Html : Format::Text;
}

} // namespace vestitel::importing
