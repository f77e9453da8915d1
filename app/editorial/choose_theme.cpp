#include "editorial/choose_theme.h"

#include "archive/settings_store.h"
#include "editorial/publication_of.h"

#include <QCoreApplication>
#include <QDir>

namespace vestitel::editorial {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// A value as the settings keep it, from what somebody wrote.
Result<QString> valueOf(const publishing::Theme& theme, const QString& name,
                        const QString& written) {
    const publishing::ThemeOption* option = publishing::optionOf(theme.options(), name);
    if (option == nullptr) {
        QStringList keys;
        for (const publishing::ThemeOption& each : theme.options()) {
            keys.append(each.key);
        }
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The theme “%1” has no option “%2”. It has: %3.")
                           .arg(theme.id(), name, keys.join(QStringLiteral(", "))));
    }
    if (written.isEmpty()) {
        return QString();
    }
    if (option->kind == publishing::ThemeOption::Kind::Image) {
        return publishing::imageValue(written);
    }
    return publishing::checkedValue(*option, written);
}

} // namespace

Result<std::vector<publishing::Theme>> themesOf(Newsroom& newsroom) {
    VESTITEL_TRY(const auto settings, archive::settings(newsroom.archive()));
    std::vector<publishing::Theme> themes;
    for (const QString& name : publishing::Theme::builtInNames()) {
        VESTITEL_TRY(auto theme, themeFor(settings, name));
        themes.push_back(std::move(theme));
    }
    VESTITEL_TRY(auto chosen, themeFor(settings, settings.theme));
    if (!publishing::Theme::isBuiltIn(settings.theme)) {
        themes.push_back(std::move(chosen));
    }
    return themes;
}

Result<publishing::Theme> useTheme(Newsroom& newsroom, const QString& nameOrFolder) {
    VESTITEL_TRY(auto settings, archive::settings(newsroom.archive()));
    VESTITEL_TRY(auto theme, themeFor(settings, nameOrFolder));
    settings.theme =
        publishing::Theme::isBuiltIn(nameOrFolder) ? theme.id() : QDir(nameOrFolder).absolutePath();
    VESTITEL_CHECK(archive::saveSettings(newsroom.archive(), settings));
    return theme;
}

Result<publishing::Theme> setThemeValues(Newsroom& newsroom, const QString& nameOrFolder,
                                         const publishing::ThemeValues& values) {
    VESTITEL_TRY(auto settings, archive::settings(newsroom.archive()));
    if (values.empty()) {
        return themeFor(settings, nameOrFolder);
    }
    VESTITEL_TRY(const auto theme, publishing::Theme::load(nameOrFolder));
    auto& chosen = settings.themeOptions[theme.id()];
    for (const auto& [name, written] : values) {
        VESTITEL_TRY(const QString value, valueOf(theme, name, written));
        if (value.isEmpty()) {
            chosen.erase(name);
        } else {
            chosen[name] = value;
        }
    }
    const publishing::Theme changed = theme.withOptions(chosen);
    if (chosen.empty()) {
        settings.themeOptions.erase(theme.id());
    }
    VESTITEL_CHECK(archive::saveSettings(newsroom.archive(), settings));
    return changed;
}

} // namespace vestitel::editorial
