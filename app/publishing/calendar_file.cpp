#include "publishing/calendar_file.h"

#include "publishing/editions.h"
#include "publishing/page_facts.h"
#include "publishing/post_events.h"

#include <QTimeZone>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

using domain::Language;
using language::WrittenEvent;

/// Octets of a line, without its end (RFC 5545, 3.1).
constexpr qsizetype kLongestLine = 75;

/// The rules of the European Union's summer time (Directive 2000/84/EC) as Bulgaria has them.
constexpr char kZone[] = "BEGIN:VTIMEZONE\r\n"
                         "TZID:Europe/Sofia\r\n"
                         "BEGIN:DAYLIGHT\r\n"
                         "TZOFFSETFROM:+0200\r\n"
                         "TZOFFSETTO:+0300\r\n"
                         "TZNAME:EEST\r\n"
                         "DTSTART:19970330T030000\r\n"
                         "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                         "END:DAYLIGHT\r\n"
                         "BEGIN:STANDARD\r\n"
                         "TZOFFSETFROM:+0300\r\n"
                         "TZOFFSETTO:+0200\r\n"
                         "TZNAME:EET\r\n"
                         "DTSTART:19971026T040000\r\n"
                         "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                         "END:STANDARD\r\n"
                         "END:VTIMEZONE\r\n";

/// A value of the type TEXT (RFC 5545, 3.3.11).
QString escaped(QString text) {
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u'\n', u"\\n"_s);
}

/// A content line, folded where no character is torn.
QByteArray line(const QString& content) {
    const QByteArray bytes = content.toUtf8();
    const auto isWithinCharacter = [&](qsizetype at) {
        return (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U;
    };
    QByteArray folded;
    qsizetype start = 0;
    qsizetype room = kLongestLine;
    while (bytes.size() - start > room) {
        qsizetype end = start + room;
        while (isWithinCharacter(end)) {
            --end;
        }
        folded += bytes.mid(start, end - start) + "\r\n ";
        start = end;
        room = kLongestLine - 1; // The space counts.
    }
    return folded + bytes.mid(start) + "\r\n";
}

QString instant(const QDateTime& time) {
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString moment(const QDate& date, const QTime& time) {
    return u";TZID=Europe/Sofia:"_s + date.toString(u"yyyyMMdd"_s) + u'T' +
           time.toString(u"HHmmss"_s);
}

class EventWriter final {
public:
    EventWriter(const Publication& publication, const Language& language, const Theme& theme)
        : m_publication(publication), m_language(language), m_theme(theme),
          m_facts(pageFacts(publication, language, FileAddresses::below({}))) {}

    [[nodiscard]] QByteArray event(const PostEvent& announced) const;

private:
    [[nodiscard]] QString uid(const WrittenEvent& event) const;

    const Publication& m_publication;
    const Language& m_language;
    const Theme& m_theme;
    PageFacts m_facts;
};

/// The post, the day and the hour, so that another event of the post has another.
QString EventWriter::uid(const WrittenEvent& event) const {
    QString id = m_publication.post.id.toString() + u'-' + event.date.toString(u"yyyyMMdd"_s);
    if (event.begin) {
        id += u'T' + event.begin->toString(u"HHmm"_s);
    }
    if (event.isDeadline) {
        id += u"-deadline"_s;
    }
    return id + u'-' + m_language.tag();
}

QByteArray EventWriter::event(const PostEvent& announced) const {
    const WrittenEvent& event = announced.when;
    const domain::Post& post = m_publication.post;
    const QDateTime modified = post.modified.isValid()
                                   ? post.modified
                                   : QDateTime(post.date, QTime(0, 0), QTimeZone::utc());
    const QString summary = event.isDeadline
                                ? m_theme.word(m_language, u"deadline"_s) + u": "_s + m_facts.title
                                : m_facts.title;
    QByteArray lines = "BEGIN:VEVENT\r\n";
    lines += line(u"UID:"_s + uid(event));
    lines += line(u"DTSTAMP:"_s + instant(modified));
    lines += line(u"LAST-MODIFIED:"_s + instant(modified));
    if (event.begin) {
        lines += line(u"DTSTART"_s + moment(event.date, *event.begin));
        if (event.end) {
            lines += line(u"DTEND"_s + moment(event.date, *event.end));
        }
    } else {
        lines += line(u"DTSTART;VALUE=DATE:"_s + event.date.toString(u"yyyyMMdd"_s));
    }
    lines += line(u"SUMMARY;LANGUAGE=%1:"_s.arg(m_language.tag()) + escaped(summary));
    QStringList description = {announced.sentence,
                               descriptionOf(m_publication.post.editions.at(m_language))};
    if (description.last().contains(announced.sentence)) {
        description.removeFirst();
    }
    lines += line(u"DESCRIPTION;LANGUAGE=%1:"_s.arg(m_language.tag()) +
                  escaped(description.join(u"\n\n"_s)));
    if (!m_facts.address.isEmpty()) {
        lines += line(u"URL:"_s + m_facts.address);
    }
    lines += "TRANSP:TRANSPARENT\r\n"; // An announcement takes nobody's time.
    if (event.isDeadline) {
        lines += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\n";
        lines += line(u"DESCRIPTION:"_s + escaped(summary));
        lines += "END:VALARM\r\n";
    }
    return lines + "END:VEVENT\r\n";
}

} // namespace

QByteArray calendarFile(const Publication& publication, const Language& language,
                        const Theme& theme) {
    const std::vector<PostEvent> events = eventsOf(publication, language);
    if (events.empty()) {
        return {};
    }
    const EventWriter writer(publication, language, theme);
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vestitel//Vestitel//BG\r\n"
                          "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    calendar += kZone;
    for (const PostEvent& event : events) {
        calendar += writer.event(event);
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace vestitel::publishing
