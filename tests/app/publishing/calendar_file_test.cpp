#include "publishing/calendar_file.h"

#include "publishing/post_events.h"
#include "support/catch.h"
#include "support/sample_publication.h"

#include <QMap>

using vestitel::domain::Language;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

Publication announcing(const QString& html) {
    Publication publication = smallPublication(); // of 9 March 2026
    auto& edition = publication.post.editions.at(Language::bulgarian());
    edition.body = bodyFrom(html);
    edition.lead = QStringLiteral("Прием на документи; срещи, въпроси и отговори – за всички, "
                                  "които кандидатстват за първи път и не знаят откъде да започнат");
    publication.organisation.siteAddress = QUrl(QStringLiteral("https://example.org/"));
    return publication;
}

/// The content lines, unfolded as RFC 5545 says. Fails at a line that breaks its rules.
QStringList linesOf(const QByteArray& file) {
    CHECK(file.endsWith("\r\n"));
    CHECK(file.count('\n') == file.count("\r\n"));
    for (const QByteArray& line : file.split('\n')) {
        CHECK(line.size() <= 76); // with the CR
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "");
    return QString::fromUtf8(unfolded).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("what a post announces becomes events, a deadline with a reminder", "[calendar]") {
    const Publication publication =
        announcing(QStringLiteral("<p>Информационна среща на 12 март 2026 г. от 10:30 до 12:00 ч. "
                                  "Документи се приемат до 17:30 ч. на 30.03.2026 г.</p>"
                                  "<p>Денят на отворените врати е на 5 април 2026 г.</p>"));
    const QByteArray file = calendarFile(publication, Language::bulgarian(), *Theme::load());
    const QStringList lines = linesOf(file);
    CHECK(lines.first() == QStringLiteral("BEGIN:VCALENDAR"));
    CHECK(lines.last() == QStringLiteral("END:VCALENDAR"));
    CHECK(lines.count(QStringLiteral("BEGIN:VEVENT")) == 3);
    CHECK(lines.count(QStringLiteral("BEGIN:VALARM")) == 1);
    CHECK(lines.contains(QStringLiteral("DTSTART;TZID=Europe/Sofia:20260312T103000")));
    CHECK(lines.contains(QStringLiteral("DTEND;TZID=Europe/Sofia:20260312T120000")));
    CHECK(lines.contains(QStringLiteral("DTSTART;TZID=Europe/Sofia:20260330T173000")));
    CHECK(lines.contains(QStringLiteral("DTSTART;VALUE=DATE:20260405")));
    CHECK(lines.contains(QStringLiteral("SUMMARY;LANGUAGE=bg:Краен срок: Кратка новина")));
    CHECK(lines.contains(QStringLiteral("DTSTAMP:20260309T090500Z")));
    CHECK(lines.contains(QStringLiteral("TRIGGER:-P1D")));
    CHECK(lines.contains(
        QStringLiteral("UID:00000000-0000-4000-8000-000000000002-20260330T1730-deadline-bg")));
    CHECK(lines.contains(QStringLiteral("URL:https://example.org/bg/2026/kratka-novina/")));
    CHECK(lines.contains(QStringLiteral(
        "DESCRIPTION;LANGUAGE=bg:Информационна среща на 12 март 2026 г. от 10:30 до 12:00 ч.\\n\\n"
        "Прием на документи\\; срещи\\, въпроси и отговори – за всички\\, които кандидатстват за "
        "първи път и не знаят откъде да започнат")));
    CHECK(calendarFile(publication, Language::bulgarian(), *Theme::load()) == file);
}

TEST_CASE("history and dates said twice are no events", "[calendar]") {
    const auto events = [](const char* html) {
        return eventsOf(announcing(QString::fromUtf8(html)), Language::bulgarian()).size();
    };
    CHECK(events("<p>На 1 март 2026 г. се проведе среща.</p>") == 0);
    CHECK(events("<p>Елате на 10 март 2026 г. Изложбата беше открита.</p>") == 1);
    CHECK(events("<p>На 10 март 2026 г. беше открита изложба.</p>") == 0);
    CHECK(events("<p>Среща на 12 март 2026 г. от 10:30 ч.</p><p>Очакваме ви на 12 март!</p>") == 1);
    CHECK(events("<p>На 12 март 2026 г.: от 9:00 ч. – деца.</p><p>На 12.03.2026 г. от 14:00 ч. – "
                 "възрастни.</p>") == 2);
    CHECK(events("<p>Заявления до 17:30 ч. на 31 март 2026 г.</p><p>Краен срок за кандидатстване: "
                 "31.03.2026 г., 17:30 ч.</p>") == 1);
    const Publication nothing = announcing(QStringLiteral("<p>Без дати.</p>"));
    CHECK(calendarFile(nothing, Language::bulgarian(), *Theme::load()).isEmpty());
}
