#include "publishing/theme.h"

#include "base/digest.h"
#include "base/sha256.h"
#include "publishing/template.h"
#include "publishing/theme_files.h"
#include "publishing/theme_style.h"
#include "publishing/theme_words.h"

#include <QCoreApplication>
#include <QDir>

namespace vestitel::publishing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

QString builtInFolder(const QString& name) {
    return QStringLiteral(":/themes/") + name;
}

/// The name of one of the program's themes, or nothing.
QString builtInName(const QString& name) {
    // "default" is what archives of before the second theme call it.
    if (name.isEmpty() || name == QLatin1String("default")) {
        return Theme::builtInNames().constFirst();
    }
    return Theme::builtInNames().contains(name) ? name : QString();
}

tl::unexpected<Error> unknown(const QString& theme) {
    return failure(ErrorCode::NotFound,
                   Words::tr("There is no theme “%1”. Choose one of the program's, %2, or a "
                             "theme's folder; nothing was exported.")
                       .arg(QDir::toNativeSeparators(theme),
                            Theme::builtInNames().join(QStringLiteral(", "))));
}

/// The folders that a theme is made of: what it inherits from comes first.
Result<QStringList> foldersOf(const QString& theme) {
    const QString first = builtInFolder(Theme::builtInNames().constFirst());
    const QString known = builtInName(theme);
    if (known.isEmpty() && !QFileInfo(theme).isDir()) {
        return unknown(theme);
    }
    QStringList folders = {first};
    QString base = known;
    if (known.isEmpty()) {
        VESTITEL_TRY(const QJsonObject about, aboutTheme(theme));
        const QString wanted = about[QLatin1String("base")].toString();
        base = builtInName(wanted);
        if (base.isEmpty()) {
            return unknown(wanted);
        }
    }
    if (builtInFolder(base) != first) {
        folders.append(builtInFolder(base));
    }
    if (known.isEmpty()) {
        folders.append(theme);
    }
    return folders;
}

/// The picture under a name that tells its content, so that a new one is never taken for the old.
ThemeImage named(ThemeImage image, const QString& key) {
    constexpr qsizetype kDigits = 16;
    const QByteArray digest = sha256(image.bytes);
    image.name = key + u'-' + QString::fromLatin1(digest.left(kDigits)) + QStringLiteral(".png");
    return image;
}

/// The words of the nearest language that has some, from the general to the particular.
QStringList wordSources(const QString& tag) {
    return {QStringLiteral("en"), tag.section(u'-', 0, 0), tag};
}

std::map<QString, ThemeWords> themeWordsOf(const ThemeFiles& files) {
    std::map<QString, ThemeWords> all;
    all[QStringLiteral("en")]; // for languages without any
    for (const auto& [tag, own] : files.words) {
        all[tag];
    }
    for (auto& [tag, words] : all) {
        for (const QString& source : wordSources(tag)) {
            const auto entries = files.words.find(source);
            if (entries != files.words.end()) {
                for (const auto& [key, text] : entries->second) {
                    words.texts[key] = text;
                }
            }
        }
        kainjow::mustache::data texts;
        for (const auto& [key, text] : words.texts) {
            texts[key.toStdString()] = kainjow::mustache::data(text.toStdString());
        }
        words.common["words"] = std::move(texts);
    }
    return all;
}

} // namespace

struct Theme::Parts {
    QString id;
    ThemeFiles files;
    Template page;
    Template fragment;
    Template sitePage;
    Template redirect;
    Template notice;
    Template bulletin;
    QString name{};
    QString version{};
    ThemeValues values{};
    std::map<QString, ThemeImage> images{};
    std::map<QString, ThemeWords> words{}; ///< By language tag; those that the theme has.
};

Theme::Theme(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {
}

QStringList Theme::builtInNames() {
    return {QStringLiteral("herald"), QStringLiteral("municipal")};
}

bool Theme::isBuiltIn(const QString& nameOrFolder) {
    return !builtInName(nameOrFolder).isEmpty();
}

Result<Theme> Theme::load(const QString& nameOrFolder) {
    VESTITEL_TRY(const QStringList folders, foldersOf(nameOrFolder));
    ThemeFiles files;
    for (const QString& folder : folders) {
        VESTITEL_CHECK(files.add(folder));
    }
    const auto compiled = [&files](const char* name) {
        return Template::compile(QLatin1String(name), files.templates);
    };
    VESTITEL_TRY(Template page, compiled("page"));
    VESTITEL_TRY(Template fragment, compiled("fragment"));
    VESTITEL_TRY(Template sitePage, compiled("site_page"));
    VESTITEL_TRY(Template redirect, compiled("redirect"));
    VESTITEL_TRY(Template notice, compiled("notice"));
    VESTITEL_TRY(Template bulletin, compiled("bulletin"));
    const QString known = builtInName(nameOrFolder);
    Parts parts{known.isEmpty() ? QDir(nameOrFolder).dirName() : known,
                std::move(files),
                std::move(page),
                std::move(fragment),
                std::move(sitePage),
                std::move(redirect),
                std::move(notice),
                std::move(bulletin)};
    parts.name = parts.files.about[QLatin1String("name")].toString();
    parts.version = parts.files.about[QLatin1String("version")].toString();
    parts.words = themeWordsOf(parts.files);
    return Theme(std::make_shared<const Parts>(std::move(parts)));
}

Theme Theme::withOptions(const ThemeValues& values) const {
    Parts parts = *m_parts;
    for (const auto& [name, wanted] : values) {
        const ThemeOption* option = optionOf(parts.files.options, name);
        if (option == nullptr) {
            continue;
        }
        const auto checked = checkedValue(*option, wanted);
        const auto own = option->defaults.find(name);
        if (!checked || (own != option->defaults.end() && own->second == *checked)) {
            continue;
        }
        parts.values[name] = *checked;
        if (option->kind == ThemeOption::Kind::Image) {
            const ThemeImage image = named(*imageFrom(*checked), name);
            parts.files.assets[image.name] = image.bytes;
            parts.images[name] = image;
        }
    }
    parts.files.assets[QStringLiteral("style.css")] +=
        chosenStyle(parts.files.options, parts.values);
    return Theme(std::make_shared<const Parts>(std::move(parts)));
}

const QString& Theme::id() const {
    return m_parts->id;
}

const QString& Theme::name() const {
    return m_parts->name;
}

const QString& Theme::version() const {
    return m_parts->version;
}

QString Theme::label() const {
    const QString label = labelOf(labelsFrom(m_parts->files.about[QLatin1String("labels")]));
    return label.isEmpty() ? m_parts->name : label;
}

QByteArray Theme::digest() const {
    const ThemeFiles& files = m_parts->files;
    Digest digest;
    for (const auto& [name, source] : files.templates) {
        digest.add(name).add(QByteArrayView(source));
    }
    for (const auto& [language, entries] : files.words) {
        digest.add(language);
        for (const auto& [key, text] : entries) {
            digest.add(key).add(text);
        }
    }
    for (const auto* assets : {&files.assets, &files.siteAssets}) {
        for (const auto& [name, bytes] : *assets) {
            digest.add(name).add(bytes);
        }
    }
    for (const auto& [name, value] : m_parts->values) {
        digest.add(name).add(value);
    }
    return digest.result();
}

QString Theme::word(const domain::Language& language, const QString& key) const {
    const std::map<QString, QString>& all = words(language);
    const auto found = all.find(key);
    return found == all.end() ? QString() : found->second;
}

const std::map<QString, QString>& Theme::words(const domain::Language& language) const {
    return themeWords(language).texts;
}

const ThemeWords& Theme::themeWords(const domain::Language& language) const {
    const std::map<QString, ThemeWords>& all = m_parts->words;
    const QStringList sources = wordSources(language.tag());
    // The most particular one that there is.
    for (auto source = sources.crbegin(); source != sources.crend(); ++source) {
        if (const auto found = all.find(*source); found != all.end()) {
            return found->second;
        }
    }
    return all.at(sources.constFirst());
}

const std::map<QString, QByteArray>& Theme::assets() const {
    return m_parts->files.assets;
}

const std::map<QString, QByteArray>& Theme::siteAssets() const {
    return m_parts->files.siteAssets;
}

const std::vector<ThemeOption>& Theme::options() const {
    return m_parts->files.options;
}

const ThemeValues& Theme::values() const {
    return m_parts->values;
}

QString Theme::value(const QString& name) const {
    if (const auto chosen = m_parts->values.find(name); chosen != m_parts->values.end()) {
        return chosen->second;
    }
    const ThemeOption* option = optionOf(options(), name);
    if (option == nullptr) {
        return {};
    }
    const auto own = option->defaults.find(name);
    return own == option->defaults.end() ? QString() : own->second;
}

const std::map<QString, ThemeImage>& Theme::images() const {
    return m_parts->images;
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
