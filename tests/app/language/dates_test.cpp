#include "language/dates.h"

#include "support/catch.h"

#include <QStringList>

using namespace vestitel::language;

TEST_CASE("dates are read as people write them", "[dates]") {
    const auto read = [](const char* text) {
        QStringList dates;
        for (const WrittenDate& date : datesIn(QString::fromUtf8(text), QDate(2026, 12, 20))) {
            dates.append(date.date.toString(Qt::ISODate));
        }
        return dates.join(u' ').toStdString();
    };
    CHECK(read("На 25 януари 2018 г. и на 5.02.2019 г.") == "2018-01-25 2019-02-05");
    CHECK(read("On 25 January 2018, May 3, 2019 and 1st June 2020") ==
          "2018-01-25 2019-05-03 2020-06-01");
    CHECK(read("до 17 януари") == "2027-01-17"); // the nearest
    CHECK(read("на 3 декември") == "2026-12-03");
    CHECK(read("31 април 2026, 12.13.2026, 1234.5.2026").empty());
    CHECK(read("от 3 майки и 5 мартеници").empty());
    CHECK(read("May 12:30").empty());
    const auto dates = datesIn(QStringLiteral("на 25 януари 2018 г."), QDate(2018, 1, 1));
    REQUIRE(dates.size() == 1);
    CHECK(dates[0].start == 3);
    CHECK(dates[0].length == 14);
}
