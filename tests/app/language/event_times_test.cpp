#include "language/event_times.h"

#include "support/catch.h"

#include <QStringList>

using namespace vestitel::language;

namespace {

/// "2026-03-12 10:30-12:00!" for each; "!" is a deadline.
std::string read(const char* text) {
    QStringList found;
    for (const WrittenEvent& event : eventsIn(QString::fromUtf8(text), QDate(2026, 2, 1))) {
        QString line = event.date.toString(Qt::ISODate);
        if (event.begin) {
            line += u' ' + event.begin->toString(QStringLiteral("HH:mm"));
        }
        if (event.end) {
            line += u'-' + event.end->toString(QStringLiteral("HH:mm"));
        }
        found.append(line + (event.isDeadline ? QStringLiteral("!") : QString()));
    }
    return found.join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST_CASE("a date takes the hours that stand beside it", "[event-times]") {
    CHECK(read("Срещата е на 12 март 2026 г. от 10:30 ч. в читалището.") == "2026-03-12 10:30");
    CHECK(read("на 12.03.2026 г. (четвъртък) от 10.30 до 12.00 ч.") == "2026-03-12 10:30-12:00");
    CHECK(read("в 18 часа на 5 март 2026 г.") == "2026-03-05 18:00");
    CHECK(read("on 12 March 2026 at 10:30") == "2026-03-12 10:30");
    CHECK(read("at 5 p.m. on Thursday, 12 March 2026") == "2026-03-12 17:00");
    CHECK(read("on 3 May, 2–4 pm, and on 4 May from 9:00 to 17:30") ==
          "2026-05-03 14:00-16:00, 2026-05-04 09:00-17:30");
    CHECK(read("На 3 март 2026 г. от 9:00 ч. и на 4 март 2026 г. от 14:00 ч.") ==
          "2026-03-03 09:00, 2026-03-04 14:00");
}

TEST_CASE("a deadline is told from an event, with its last moment", "[event-times]") {
    CHECK(read("Заявления се приемат до 17:30 ч. на 15.02.2026 г.") == "2026-02-15 17:30!");
    CHECK(read("Краен срок: 20 февруари 2026 г.") == "2026-02-20!");
    CHECK(read("Apply by 20 February 2026, 5 pm.") == "2026-02-20 17:00!");
    CHECK(read("Краен срок беше 15.01.2026 г. и изтече.") == "2026-01-15");
    CHECK(read("Краен срок: 15 януари 2026 г., който беше удължен.") == "2026-01-15");
}

TEST_CASE("other numbers, other sentences and impossible hours are no hours", "[event-times]") {
    CHECK(read("На 12 март 2026 г. дойдоха 24 стопани.") == "2026-03-12");
    CHECK(read("На 12 март 2026 г. Музеят отваря в 10:30 ч.") == "2026-03-12");
    CHECK(read("На 12 март 2026 г.\nНачало: 10:30 ч.") == "2026-03-12");
    CHECK(read("на 12 март 2026 г. от 25:00 ч.") == "2026-03-12");
    CHECK(read("наредба от 12.03.2026 г., чл. 10.30").find(' ') == std::string::npos);
}
