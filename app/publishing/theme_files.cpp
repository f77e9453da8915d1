#include "publishing/theme_files.h"

#include "base/atomic_file.h"
#include "publishing/site_paths.h"
#include "publishing/theme_style.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace vestitel::publishing {

namespace {

constexpr qint64 kTextLimit = 1024 * 1024;
constexpr qint64 kAssetLimit = 20 * 1024 * 1024;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

Result<QJsonObject> readJson(const QString& path) {
    VESTITEL_TRY(const QByteArray bytes, readFile(path, kTextLimit));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return failure(
            ErrorCode::InvalidArgument,
            Words::tr("The theme's file “%1” cannot be used: line %2 is no JSON. Mend the file "
                      "or choose another theme; nothing was exported.")
                .arg(QFileInfo(path).fileName())
                .arg(line),
            error.errorString());
    }
    return document.object();
}

Result<void> addTemplates(const QString& folder, Template::Sources& sources) {
    const QDir directory(folder);
    for (const QString& file : directory.entryList({QStringLiteral("*.mustache")}, QDir::Files)) {
        VESTITEL_TRY(const QByteArray text, readFile(directory.filePath(file), kTextLimit));
        sources[file.chopped(QStringLiteral(".mustache").size())] = text.toStdString();
    }
    return {};
}

Result<void> addWords(const QString& folder, ThemeFiles::WordTable& words) {
    const QString path = folder + QStringLiteral("/words.json");
    if (!QFileInfo::exists(path)) {
        return {};
    }
    VESTITEL_TRY(const QJsonObject languages, readJson(path));
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject entries = language.value().toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            words[language.key()][entry.key()] = entry.value().toString();
        }
    }
    return {};
}

/// Those of the theme's own files that it has.
Result<void> addTexts(const QString& folder, const QStringList& names,
                      std::map<QString, QByteArray>& assets) {
    for (const QString& name : names) {
        const QString path = folder + u'/' + name;
        if (QFileInfo::exists(path)) {
            VESTITEL_TRY(assets[name], readFile(path, kTextLimit));
        }
    }
    return {};
}

Result<void> addAssets(const QString& folder, std::map<QString, QByteArray>& assets) {
    VESTITEL_CHECK(addTexts(folder, {QStringLiteral("style.css")}, assets));
    const QDir directory(folder + QStringLiteral("/assets"));
    for (const QString& file : directory.entryList(QDir::Files)) {
        if (!isSafePath(file)) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("The theme's file “%1” cannot be used: its name may hold only Latin "
                          "letters, digits, hyphens and dots. Rename it; nothing was exported.")
                    .arg(file));
        }
        VESTITEL_TRY(assets[file], readFile(directory.filePath(file), kAssetLimit));
    }
    return {};
}

} // namespace

Result<QJsonObject> aboutTheme(const QString& folder) {
    const QString path = folder + QStringLiteral("/theme.json");
    return QFileInfo::exists(path) ? readJson(path) : QJsonObject();
}

Result<void> ThemeFiles::add(const QString& folder) {
    VESTITEL_CHECK(addTemplates(folder, templates));
    VESTITEL_CHECK(addWords(folder, words));
    VESTITEL_CHECK(addAssets(folder, assets));
    VESTITEL_CHECK(
        addTexts(folder, {QStringLiteral("site.css"), QStringLiteral("search.js")}, siteAssets));
    if (folder.startsWith(u':')) {
        for (auto* files : {&assets, &siteAssets}) {
            for (auto& [name, bytes] : *files) {
                bytes = name.endsWith(QLatin1String(".css")) ? compactStyle(bytes) : bytes;
            }
        }
    }
    VESTITEL_TRY(const QJsonObject own, aboutTheme(folder));
    if (own.isEmpty()) {
        return {};
    }
    about = own;
    if (const QJsonValue listed = own[QLatin1String("options")]; listed.isArray()) {
        VESTITEL_TRY(options, readThemeOptions(listed.toArray()));
    }
    return {};
}

} // namespace vestitel::publishing
