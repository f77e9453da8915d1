#include "archive/settings_store.h"

#include "archive/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vestitel::archive {

namespace {

using Texts = std::map<domain::Language, QString>;

QJsonObject toJson(const Texts& texts) {
    QJsonObject object;
    for (const auto& [language, text] : texts) {
        object[language.tag()] = text;
    }
    return object;
}

Texts textsFromJson(const QJsonValue& value) {
    Texts texts;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (const auto language = domain::Language::fromTag(entry.key())) {
            texts[*language] = entry.value().toString();
        }
    }
    return texts;
}

QString toText(const domain::Organisation& organisation) {
    QJsonArray links;
    for (const domain::FooterLink& link : organisation.footerLinks) {
        links += QJsonObject{{QStringLiteral("labels"), toJson(link.labels)},
                             {QStringLiteral("addresses"), toJson(link.addresses)}};
    }
    const QJsonObject object{
        {QStringLiteral("names"), toJson(organisation.names)},
        {QStringLiteral("site"), organisation.siteAddress.toString(QUrl::FullyEncoded)},
        {QStringLiteral("footer"), links}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

domain::Organisation organisationFromText(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    domain::Organisation organisation;
    organisation.names = textsFromJson(object[QStringLiteral("names")]);
    organisation.siteAddress = QUrl(object[QStringLiteral("site")].toString());
    for (const QJsonValue& link : object[QStringLiteral("footer")].toArray()) {
        organisation.footerLinks.push_back({textsFromJson(link[QStringLiteral("labels")]),
                                            textsFromJson(link[QStringLiteral("addresses")])});
    }
    return organisation;
}

using ThemeOptions = decltype(Settings::themeOptions);

QString toText(const ThemeOptions& options) {
    QJsonObject themes;
    for (const auto& [theme, values] : options) {
        QJsonObject object;
        for (const auto& [name, value] : values) {
            object[name] = value;
        }
        themes[theme] = object;
    }
    return QString::fromUtf8(QJsonDocument(themes).toJson(QJsonDocument::Compact));
}

ThemeOptions themeOptionsFromText(const QString& text) {
    ThemeOptions options;
    const QJsonObject themes = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto theme = themes.begin(); theme != themes.end(); ++theme) {
        const QJsonObject values = theme.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            options[theme.key()][value.key()] = value.value().toString();
        }
    }
    return options;
}

std::vector<domain::Language> languagesFromText(const QString& text) {
    std::vector<domain::Language> languages;
    for (const QString& tag : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto language = domain::Language::fromTag(tag);
        if (language &&
            std::find(languages.begin(), languages.end(), *language) == languages.end()) {
            languages.push_back(*language);
        }
    }
    return languages;
}

} // namespace

Result<Settings> settings(Archive& archive) {
    Settings settings;
    settings.languages = {domain::Language::bulgarian(), domain::Language::english()};
    VESTITEL_CHECK(
        forEachRow(archive.connection(), QStringLiteral("SELECT key, value FROM setting"),
                   [&](const sqlite::Statement& row) -> Result<void> {
                       const QString key = row.text(0);
                       const QString value = row.text(1);
                       if (key == QLatin1String("organisation")) {
                           settings.organisation = organisationFromText(value);
                       } else if (key == QLatin1String("theme")) {
                           settings.theme = value;
                       } else if (key == QLatin1String("theme_options")) {
                           settings.themeOptions = themeOptionsFromText(value);
                       } else if (key == QLatin1String("trash_days")) {
                           settings.trashDays = value.toInt();
                       } else if (key == QLatin1String("backup_folder")) {
                           settings.backupFolder = value;
                       } else if (key == QLatin1String("languages")) {
                           if (auto languages = languagesFromText(value); !languages.empty()) {
                               settings.languages = std::move(languages);
                           }
                       }
                       return {};
                   }));
    return settings;
}

Result<void> saveSettings(Archive& archive, const Settings& settings) {
    QStringList tags;
    for (const domain::Language& language : settings.languages) {
        tags += language.tag();
    }
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("organisation"), toText(settings.organisation)},
        {QStringLiteral("languages"), tags.join(u' ')},
        {QStringLiteral("theme"), settings.theme},
        {QStringLiteral("theme_options"), toText(settings.themeOptions)},
        {QStringLiteral("trash_days"), QString::number(settings.trashDays)},
        {QStringLiteral("backup_folder"), settings.backupFolder}};
    sqlite::Connection& connection = archive.connection();
    return inTransaction(connection, [&]() -> Result<void> {
        for (const auto& [key, value] : rows) {
            VESTITEL_CHECK(
                connection.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                                              "ON CONFLICT DO UPDATE SET value = excluded.value"),
                               key, value));
        }
        return {};
    });
}

} // namespace vestitel::archive
