#include "importing/dates.h"

#include "support/catch.h"

#include <QLocale>

using namespace vestitel;
using importing::findDate;
using importing::readDateLine;

TEST_CASE("a day is found in the forms that Bulgarian and English pages use") {
    const QDate day(2018, 1, 25);
    for (const QString& text :
         {QStringLiteral("25.01.2018"), QStringLiteral("на 25.1.2018 г. беше"),
          QStringLiteral("25/01/2018"), QStringLiteral("25-01-2018"),
          QStringLiteral("25. 01. 2018"), QStringLiteral("2018-01-25"),
          QStringLiteral("2018-01-25T09:30:00+02:00"), QStringLiteral("25 януари 2018 г."),
          QStringLiteral("25 ЯНУАРИ 2018"), QStringLiteral("25 яну. 2018"),
          QStringLiteral("25-ти януари 2018"), QStringLiteral("25 January 2018"),
          QStringLiteral("25th of January, 2018"), QStringLiteral("January 25, 2018"),
          QStringLiteral("Jan. 25th, 2018"), QStringLiteral("Thursday, 25 Jan 2018")}) {
        INFO(text.toStdString());
        const auto found = findDate(text);
        REQUIRE(found);
        CHECK(found->date == day);
    }
}

TEST_CASE("what is no day is none") {
    for (const QString& text :
         {QStringLiteral("32.01.2018"), QStringLiteral("25.13.2018"), QStringLiteral("25.01.18"),
          QStringLiteral("25.01.1018"), QStringLiteral("25 марка 2018"), QStringLiteral("2018"),
          QStringLiteral("25 май"), QStringLiteral("1.25.01.2018.5"), QStringLiteral("0619/22055"),
          QString()}) {
        INFO(text.toStdString());
        CHECK_FALSE(findDate(text));
    }
}

TEST_CASE("every month is known by its name in both languages") {
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale& locale : {QLocale(QLocale::Bulgarian), QLocale(QLocale::English)}) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString name = locale.monthName(month, format);
                const QString text = QStringLiteral("7 %1 2021").arg(name);
                INFO(text.toStdString());
                if (name.at(0).isDigit()) {
                    continue; // CLDR writes short Bulgarian months in digits at places
                }
                REQUIRE(findDate(text));
                CHECK(findDate(text)->date == QDate(2021, month, 7));
            }
        }
    }
}

TEST_CASE("a line that only tells a day is a date's line") {
    for (const QString& text :
         {QStringLiteral("25.01.2018:"), QStringLiteral("25.01.2018 г."),
          QStringLiteral("Публикувано на 25 януари 2018 г., 14:30 ч."),
          QStringLiteral("Дата: 25.01.2018"), QStringLiteral("Четвъртък, 25 Януари 2018"),
          QStringLiteral("Posted on January 25, 2018 at 2:30 pm"),
          QStringLiteral("[25.01.2018 / 14:30]")}) {
        INFO(text.toStdString());
        const auto line = readDateLine(text);
        REQUIRE(line);
        CHECK(line->date == QDate(2018, 1, 25));
        CHECK(line->rest.isEmpty());
    }
}

TEST_CASE("a title after the date and its colon is kept, and a sentence is no date's line") {
    const auto line = readDateLine(QStringLiteral("25.01.2018: Празник на виното"));
    REQUIRE(line);
    CHECK(line->rest == QStringLiteral("Празник на виното"));
    CHECK_FALSE(readDateLine(QStringLiteral("25.01.2018 г. ще се проведе празник")));
    CHECK_FALSE(readDateLine(QStringLiteral("Празник на 25.01.2018 г.")));
    CHECK_FALSE(readDateLine(QStringLiteral("Срок: до 25.01.2018: всички документи")));
}
