#pragma once

#include "support/catch.h"

#include <QCoreApplication>
#include <QTranslator>

namespace vestitel::test {

/// The words of the interface, for as long as it lives.
class InterfaceWords final {
public:
    explicit InterfaceWords(const QString& language) {
        REQUIRE(m_translator.load(QStringLiteral(":/i18n/vestitel_%1.qm").arg(language)));
        REQUIRE(QCoreApplication::installTranslator(&m_translator));
    }

private:
    QTranslator m_translator;
};

} // namespace vestitel::test
