#pragma once

#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace vestitel::startup {

/// The language of the window's own words, with Qt's words in it; "bg" or "en".
class InterfaceLanguage final {
public:
    explicit InterfaceLanguage(QCoreApplication& application);
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage&) = delete;
    InterfaceLanguage& operator=(const InterfaceLanguage&) = delete;

    /// Widgets made before keep their words.
    void use(const QString& tag);
    [[nodiscard]] const QString& tag() const { return m_tag; }

    /// Bulgarian where the system is Bulgarian, else English.
    [[nodiscard]] static QString ofSystem();

private:
    QCoreApplication& m_application;
    QTranslator m_own;
    QTranslator m_qt;
    QString m_tag;
};

} // namespace vestitel::startup
