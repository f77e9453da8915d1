#include "archive/settings_store.h"
#include "cli/command.h"
#include "editorial/choose_theme.h"
#include "publishing/theme_findings.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace vestitel::cli {

namespace {

using publishing::Theme;
using publishing::ThemeOption;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::cli)
};

QString kindOf(const ThemeOption& option) {
    static const QHash<ThemeOption::Kind, QString> kKinds = {
        {ThemeOption::Kind::Colour, QStringLiteral("colour")},
        {ThemeOption::Kind::Text, QStringLiteral("text")},
        {ThemeOption::Kind::Choice, QStringLiteral("choice")},
        {ThemeOption::Kind::Image, QStringLiteral("image")},
        {ThemeOption::Kind::Switch, QStringLiteral("switch")}};
    return kKinds.value(option.kind);
}

/// The values of an option that there are, by their names: the theme's own and those chosen.
publishing::ThemeValues valuesOf(const Theme& theme, const ThemeOption& option) {
    publishing::ThemeValues values = option.defaults;
    for (const auto& [name, value] : theme.values()) {
        if (publishing::optionOf(theme.options(), name) == &option) {
            values[name] = value;
        }
    }
    return values;
}

/// A value to be read: of a picture its size.
QString shown(const Theme& theme, const ThemeOption& option, const QString& value) {
    if (option.kind != ThemeOption::Kind::Image) {
        return value;
    }
    const publishing::ThemeImage& image = theme.images().at(option.key);
    return QStringLiteral("%1 × %2").arg(image.size.width()).arg(image.size.height());
}

QJsonObject toJson(const Theme& theme, const ThemeOption& option) {
    QJsonObject labels;
    for (const auto& [language, label] : option.labels) {
        labels[language] = label;
    }
    QJsonObject values;
    for (const auto& [name, value] : valuesOf(theme, option)) {
        values[name] = shown(theme, option, value);
    }
    QJsonArray choices;
    for (const ThemeOption::ChoiceItem& choice : option.choices) {
        choices.append(choice.value);
    }
    QJsonObject object{{QStringLiteral("key"), option.key},
                       {QStringLiteral("kind"), kindOf(option)},
                       {QStringLiteral("labels"), labels},
                       {QStringLiteral("values"), values}};
    if (!choices.isEmpty()) {
        object[QStringLiteral("choices")] = choices;
    }
    return object;
}

QJsonObject toJson(const Theme& theme, bool isUsed) {
    QJsonArray options;
    for (const ThemeOption& option : theme.options()) {
        options.append(toJson(theme, option));
    }
    QJsonArray findings;
    for (const publishing::ContrastFinding& finding : publishing::contrastFindings(theme)) {
        findings.append(QJsonObject{{QStringLiteral("name"), finding.name},
                                    {QStringLiteral("what"), finding.sentence},
                                    {QStringLiteral("offered"), finding.offered}});
    }
    return {{QStringLiteral("name"), theme.id()},
            {QStringLiteral("used"), isUsed},
            {QStringLiteral("options"), options},
            {QStringLiteral("findings"), findings}};
}

void print(Console& console, const Theme& theme, bool isUsed) {
    console.print(
        QStringLiteral("%1 %2: %3")
            .arg(isUsed ? QStringLiteral("*") : QStringLiteral(" "), theme.id(), theme.label()));
    for (const ThemeOption& option : theme.options()) {
        QStringList values;
        for (const auto& [name, value] : valuesOf(theme, option)) {
            values.append(QStringLiteral("%1=%2").arg(name, shown(theme, option, value)));
        }
        console.print(QStringLiteral("    %1: %2")
                          .arg(option.label(), values.isEmpty()
                                                   ? QStringLiteral("%1=").arg(option.key)
                                                   : values.join(QStringLiteral("  "))));
    }
}

/// What --set says; an option that is set twice is a slip.
Result<publishing::ThemeValues> wantedValues(const QStringList& settings) {
    publishing::ThemeValues values;
    for (const QString& setting : settings) {
        const QString name = setting.section(u'=', 0, 0);
        if (!setting.contains(u'=') || name.isEmpty()) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("--set takes KEY=VALUE, not “%1”.").arg(setting));
        }
        if (!values.emplace(name, setting.section(u'=', 1)).second) {
            return failure(ErrorCode::InvalidArgument, Words::tr("“%1” is set twice.").arg(name));
        }
    }
    return values;
}

Result<std::vector<Theme>> changedTheme(Context& context, const QString& name) {
    VESTITEL_TRY(const auto values, wantedValues(context.arguments.texts(QStringLiteral("--set"))));
    VESTITEL_TRY(auto theme, editorial::setThemeValues(*context.newsroom, name, values));
    if (context.arguments.has(QStringLiteral("--use"))) {
        VESTITEL_TRY(theme, editorial::useTheme(*context.newsroom, name));
    }
    return std::vector{std::move(theme)};
}

} // namespace

ExitStatus runTheme(Context& context) {
    const QStringList& words = context.arguments.words();
    const bool isChange = context.arguments.has(QStringLiteral("--set")) ||
                          context.arguments.has(QStringLiteral("--use"));
    if (words.size() > 1 || (isChange && words.isEmpty())) {
        return unusable(context, Words::tr("Say one theme: theme NAME --set KEY=VALUE."));
    }
    const auto themes = words.isEmpty() ? editorial::themesOf(*context.newsroom)
                                        : changedTheme(context, words.constFirst());
    if (!themes) {
        return themes.error().code == ErrorCode::InvalidArgument
                   ? unusable(context, themes.error().message)
                   : failed(context, themes.error());
    }
    const auto settings = archive::settings(context.newsroom->archive());
    if (!settings) {
        return failed(context, settings.error());
    }
    const auto used = Theme::load(settings->theme);
    QJsonArray array;
    bool isReadable = true;
    for (const Theme& theme : *themes) {
        const bool isUsed = used && used->id() == theme.id();
        if (context.arguments.has(QStringLiteral("--json"))) {
            array.append(toJson(theme, isUsed));
        } else {
            print(context.console, theme, isUsed);
        }
        for (const QString& sentence : publishing::contrastSentences(theme)) {
            context.console.complain(sentence);
            isReadable = false;
        }
    }
    if (context.arguments.has(QStringLiteral("--json"))) {
        context.console.print(QJsonObject{{QStringLiteral("themes"), array}});
    }
    return isReadable ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace vestitel::cli
