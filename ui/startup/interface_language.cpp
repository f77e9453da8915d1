#include "startup/interface_language.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vestitel::startup {

InterfaceLanguage::InterfaceLanguage(QCoreApplication& application) : m_application(application) {
}

InterfaceLanguage::~InterfaceLanguage() {
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

void InterfaceLanguage::use(const QString& tag) {
    m_tag = tag == QLatin1String("bg") ? tag : QStringLiteral("en");
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    const bool bulgarian = m_tag == QLatin1String("bg");
    QLocale::setDefault(bulgarian ? QLocale(QLocale::Bulgarian, QLocale::Bulgaria)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (bulgarian && m_qt.load(QStringLiteral("qtbase_bg"),
                               QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        m_application.installTranslator(&m_qt);
    }
    if (m_own.load(QStringLiteral(":/i18n/vestitel_%1.qm").arg(m_tag))) {
        m_application.installTranslator(&m_own);
    } else {
        qCWarning(uiLog) << "no words for" << m_tag;
    }
}

QString InterfaceLanguage::ofSystem() {
    for (const QString& language : QLocale::system().uiLanguages()) {
        if (language.startsWith(QLatin1String("bg"))) {
            return QStringLiteral("bg");
        }
        if (!language.startsWith(QLatin1String("C"))) {
            break;
        }
    }
    return QStringLiteral("en");
}

} // namespace vestitel::startup
