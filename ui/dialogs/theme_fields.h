#pragma once

#include "domain/language.h"
#include "publishing/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace vestitel::dialogs {

/// A field for each thing that can be chosen in a theme, by the name of its value: "accent",
/// "accent:dark", "slogan:bg". Says what is written in them, whether it can be or not; an empty
/// value is the theme's own.
class ThemeFields final : public QWidget {
    Q_OBJECT

public:
    /// `values`: what was chosen so far, also what the theme would not take.
    ThemeFields(const publishing::Theme& theme, const publishing::ThemeValues& values,
                std::vector<domain::Language> languages, QWidget* parent = nullptr);

    /// Writes a colour into its field.
    void setColour(const QString& name, const QString& colour);

signals:
    void valueChanged(const QString& name, const QString& value);
    void refused(const QString& sentence);

private:
    void addOption(QVBoxLayout* column, const publishing::ThemeOption& option);
    QWidget* makeColour(const QString& name, const QString& label);
    QWidget* makeText(const QString& name);
    QWidget* makeChoice(const publishing::ThemeOption& option);
    QWidget* makeSwitch(const publishing::ThemeOption& option);
    QWidget* makeImage(const publishing::ThemeOption& option);
    void askForPicture(const QString& name, QLabel* shown);
    /// What was chosen, else the theme's own.
    [[nodiscard]] QString valueOf(const QString& name) const;

    publishing::Theme m_theme;
    publishing::ThemeValues m_values;
    std::vector<domain::Language> m_languages;
};

} // namespace vestitel::dialogs
