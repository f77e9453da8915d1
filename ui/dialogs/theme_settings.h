#pragma once

#include "archive/settings_store.h"
#include "publishing/theme.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace vestitel::dialogs {

class ThemeFields;

/// How the exported pages look: which theme, what is chosen in it, and which of its colours cannot
/// be read well, with the nearest that can.
class ThemeSettings final : public QWidget {
    Q_OBJECT

public:
    explicit ThemeSettings(const archive::Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] Result<void> writeTo(archive::Settings& settings) const;
    /// The theme with what is chosen in it; nothing when it cannot be used.
    [[nodiscard]] std::optional<publishing::Theme> look() const;

signals:
    /// Another one than before is shown; often, while one types.
    void lookChanged(const vestitel::publishing::Theme& look);

private:
    QWidget* makeThemeRow(const QString& theme);
    void askForFolder();
    void choose(const QString& theme);
    void showTheme();
    void take(const QString& name, const QString& value);
    void showFindings(const std::optional<publishing::Theme>& look);
    void tellOfLook();
    /// What is chosen in the theme that is shown.
    [[nodiscard]] publishing::ThemeValues& values();

    std::vector<domain::Language> m_languages;
    decltype(archive::Settings::themeOptions) m_chosen; ///< By theme, as archive::Settings has it.
    std::optional<publishing::Theme> m_theme;           ///< The one that is shown.
    QComboBox* m_name;
    QLabel* m_problem;
    QScrollArea* m_area;
    QWidget* m_findings;
    ThemeFields* m_fields = nullptr;
};

} // namespace vestitel::dialogs
