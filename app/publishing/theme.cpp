#include "publishing/theme.h"

#include "base/atomic_file.h"
#include "publishing/site_paths.h"
#include "publishing/template.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace vestitel::publishing {

namespace {

using WordTable = std::map<QString, std::map<QString, QString>>; // by language tag, by key

constexpr qint64 kTextLimit = 1024 * 1024;
constexpr qint64 kAssetLimit = 20 * 1024 * 1024;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

QString defaultFolder() {
    return QStringLiteral(":/themes/default");
}

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

Result<void> addWords(const QString& folder, WordTable& words) {
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

struct Theme::Parts {
    QString name;
    QString version;
    WordTable words;
    std::map<QString, QByteArray> assets;
    std::map<QString, QByteArray> siteAssets;
    Template page;
    Template fragment;
    Template sitePage;
    Template redirect;
    Template notice;
    Template bulletin;
};

Theme::Theme(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {
}

Result<Theme> Theme::load(const QString& folder) {
    if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The theme's folder “%1” is not there. Choose another theme.")
                           .arg(QDir::toNativeSeparators(folder)));
    }
    Template::Sources sources;
    WordTable words;
    std::map<QString, QByteArray> assets;
    std::map<QString, QByteArray> siteAssets;
    QJsonObject about;
    for (const QString& source : {defaultFolder(), folder}) {
        if (source.isEmpty()) {
            continue;
        }
        VESTITEL_CHECK(addTemplates(source, sources));
        VESTITEL_CHECK(addWords(source, words));
        VESTITEL_CHECK(addAssets(source, assets));
        VESTITEL_CHECK(addTexts(source, {QStringLiteral("site.css"), QStringLiteral("search.js")},
                                siteAssets));
        const QString aboutFile = source + QStringLiteral("/theme.json");
        if (QFileInfo::exists(aboutFile)) {
            VESTITEL_TRY(about, readJson(aboutFile));
        }
    }
    VESTITEL_TRY(Template page, Template::compile(QStringLiteral("page"), sources));
    VESTITEL_TRY(Template fragment, Template::compile(QStringLiteral("fragment"), sources));
    VESTITEL_TRY(Template sitePage, Template::compile(QStringLiteral("site_page"), sources));
    VESTITEL_TRY(Template redirect, Template::compile(QStringLiteral("redirect"), sources));
    VESTITEL_TRY(Template notice, Template::compile(QStringLiteral("notice"), sources));
    VESTITEL_TRY(Template bulletin, Template::compile(QStringLiteral("bulletin"), sources));
    return Theme(std::make_shared<const Parts>(
        Parts{about.value(QLatin1String("name")).toString(),
              about.value(QLatin1String("version")).toString(), std::move(words), std::move(assets),
              std::move(siteAssets), std::move(page), std::move(fragment), std::move(sitePage),
              std::move(redirect), std::move(notice), std::move(bulletin)}));
}

const QString& Theme::name() const {
    return m_parts->name;
}

const QString& Theme::version() const {
    return m_parts->version;
}

QString Theme::word(const domain::Language& language, const QString& key) const {
    const std::map<QString, QString> all = words(language);
    const auto found = all.find(key);
    return found == all.end() ? QString() : found->second;
}

std::map<QString, QString> Theme::words(const domain::Language& language) const {
    std::map<QString, QString> found;
    const QString& tag = language.tag();
    for (const QString& source : {QStringLiteral("en"), tag.section(u'-', 0, 0), tag}) {
        const auto entries = m_parts->words.find(source);
        if (entries != m_parts->words.end()) {
            for (const auto& [key, text] : entries->second) {
                found[key] = text;
            }
        }
    }
    return found;
}

const std::map<QString, QByteArray>& Theme::assets() const {
    return m_parts->assets;
}

const std::map<QString, QByteArray>& Theme::siteAssets() const {
    return m_parts->siteAssets;
}

const Template& Theme::pageTemplate() const {
    return m_parts->page;
}

const Template& Theme::fragmentTemplate() const {
    return m_parts->fragment;
}

const Template& Theme::sitePageTemplate() const {
    return m_parts->sitePage;
}

const Template& Theme::redirectTemplate() const {
    return m_parts->redirect;
}

const Template& Theme::noticeTemplate() const {
    return m_parts->notice;
}

const Template& Theme::bulletinTemplate() const {
    return m_parts->bulletin;
}

} // namespace vestitel::publishing
