#include "style/appearance.h"

#include "style/button_keys.h"
#include "style/office_style.h"
#include "style/palette.h"
#include "style/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleHints>

namespace vestitel::style {

namespace {

Scheme systemScheme() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
    }
#endif
    // Without a palette of our own the application has that of the desktop.
    QGuiApplication::setPalette(QPalette());
    return schemeOf(QGuiApplication::palette());
}

Scheme schemeFor(AppearanceChoice choice) {
    switch (choice) {
    case AppearanceChoice::Light:
        return Scheme::Light;
    case AppearanceChoice::Dark:
        return Scheme::Dark;
    case AppearanceChoice::FollowSystem:
        break;
    }
    return systemScheme();
}

} // namespace

Appearance::Appearance(QApplication& application, AppearanceChoice choice)
    : QObject(&application), m_application(application), m_choice(choice) {
    QApplication::setStyle(new OfficeStyle);
    apply();
    m_application.installEventFilter(this);
    m_application.installEventFilter(new ButtonKeys(this));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Appearance::applyIfChanged);
#endif
}

void Appearance::choose(AppearanceChoice choice) {
    m_choice = choice;
    applyIfChanged();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    // The desktop's colours or font are others now; Qt says so to the windows.
    if (event->type() == QEvent::ThemeChange && !m_applying) {
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::applyIfChanged() {
    if (schemeFor(m_choice) != m_scheme ||
        schemeOf(QGuiApplication::palette()) != schemeFor(m_choice)) {
        apply();
    }
}

void Appearance::apply() {
    const QScopedValueRollback<bool> applying(m_applying, true);
    const Scheme before = m_scheme;
    m_scheme = schemeFor(m_choice);
    QApplication::setPalette(palette(m_scheme));
    m_application.setStyleSheet(styleSheet(m_scheme, QApplication::font()));
    if (before != m_scheme) {
        emit schemeChanged(m_scheme);
    }
}

Scheme currentScheme() {
    return schemeOf(QGuiApplication::palette());
}

const Colours& currentColours() {
    return colours(currentScheme());
}

QString nameOf(AppearanceChoice choice) {
    switch (choice) {
    case AppearanceChoice::Light:
        return QStringLiteral("light");
    case AppearanceChoice::Dark:
        return QStringLiteral("dark");
    case AppearanceChoice::FollowSystem:
        break;
    }
    return {};
}

AppearanceChoice appearanceFromName(const QString& name) {
    for (const AppearanceChoice choice : {AppearanceChoice::Light, AppearanceChoice::Dark}) {
        if (name == nameOf(choice)) {
            return choice;
        }
    }
    return AppearanceChoice::FollowSystem;
}

} // namespace vestitel::style
