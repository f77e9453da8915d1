#pragma once

#include "style/tokens.h"

#include <QObject>

class QApplication;

namespace vestitel::style {

/// What the reader asks for in the settings.
enum class AppearanceChoice { FollowSystem, Light, Dark };
/// As the settings hold it: "light", "dark", empty for the system's.
[[nodiscard]] QString nameOf(AppearanceChoice choice);
[[nodiscard]] AppearanceChoice appearanceFromName(const QString& name);

/// Dresses the application: style, palette and style sheet of the scheme that the system or the
/// reader asks for, and again when that changes. One for an application, made before any widget.
class Appearance final : public QObject {
    Q_OBJECT

public:
    Appearance(QApplication& application, AppearanceChoice choice);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] AppearanceChoice choice() const { return m_choice; }
    void choose(AppearanceChoice choice);

signals:
    void schemeChanged(vestitel::style::Scheme scheme);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void applyIfChanged();

    QApplication& m_application;
    AppearanceChoice m_choice;
    Scheme m_scheme = Scheme::Light;
    bool m_applying = false;
};

/// The scheme that the application is dressed in (of its palette).
[[nodiscard]] Scheme currentScheme();
/// Its colours: for what paints itself.
[[nodiscard]] const Colours& currentColours();

} // namespace vestitel::style
