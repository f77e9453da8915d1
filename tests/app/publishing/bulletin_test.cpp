#include "publishing/bulletin.h"

#include "publishing/mail_message.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QImage>
#include <QRegularExpression>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

/// A part of a letter as a mail program reads it: RFC 2045 and 2046, strictly.
struct MailPart {
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case, values unfolded.
    QByteArray body;                      ///< Decoded; empty for a multipart.
    std::vector<MailPart> parts;

    [[nodiscard]] QByteArray type() const {
        return headers.value("content-type").split(';').front().trimmed();
    }
    [[nodiscard]] QByteArray parameter(const char* name) const {
        const QRegularExpression form(
            QStringLiteral("%1=(?:\"([^\"]*)\"|([^;\\s]+))").arg(QLatin1String(name)));
        const auto match = form.match(QString::fromLatin1(headers.value("content-type")));
        return (match.captured(1) + match.captured(2)).toLatin1();
    }
};

MailPart read(const QByteArray& bytes) {
    MailPart part;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    REQUIRE(end > 0);
    QByteArray head = bytes.left(end);
    head.replace("\r\n ", " ");
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        REQUIRE(colon > 0);
        part.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const QByteArray body = bytes.mid(end + 4);
    if (!part.type().startsWith("multipart/")) {
        CHECK(part.headers.value("content-transfer-encoding") == "base64");
        QByteArray encoded = body;
        const auto decoded = QByteArray::fromBase64Encoding(
            encoded.replace("\r\n", ""), QByteArray::AbortOnBase64DecodingErrors);
        REQUIRE(decoded);
        part.body = *decoded;
        return part;
    }
    const QByteArray boundary = "--" + part.parameter("boundary");
    REQUIRE(boundary.size() > 2);
    qsizetype at = 0;
    CHECK(body.startsWith(boundary + "\r\n"));
    CHECK(body.endsWith(boundary + "--\r\n"));
    while (true) {
        at += boundary.size();
        if (body.mid(at, 2) == "--") {
            break;
        }
        const qsizetype next = body.indexOf("\r\n" + boundary, at);
        REQUIRE(next > 0);
        part.parts.push_back(read(body.mid(at + 2, next + 2 - at - 2)));
        at = next + 2;
    }
    return part;
}

/// RFC 2047.
QString decoded(const QByteArray& value) {
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]*)\\?= ?"));
    QString text;
    auto words = word.globalMatch(QString::fromLatin1(value));
    while (words.hasNext()) {
        const auto match = words.next();
        CHECK(match.captured().trimmed().size() <= 75);
        const QByteArray bytes = QByteArray::fromBase64(match.captured(1).toLatin1());
        CHECK(QString::fromUtf8(bytes).toUtf8() == bytes); // no torn character
        text += QString::fromUtf8(bytes);
    }
    return text.isEmpty() ? QString::fromLatin1(value) : text;
}

std::vector<Publication> posts(const QString& folder) {
    Publication plain = smallPublication();
    plain.organisation = samplePublication(folder).organisation;
    Publication undated = plain;
    undated.post.date = QDate();
    undated.post.editions.at(Language::bulgarian()).title = QStringLiteral("Без <дата>");
    return {undated, samplePublication(folder), plain};
}

} // namespace

TEST_CASE("a bulletin is a letter that any mail program opens", "[bulletin]") {
    const TemporaryFolder folder;
    const auto publications = posts(folder.path());
    const auto rendered = renderBulletin(publications, Language::bulgarian(), *Theme::load());
    REQUIRE(rendered.has_value());
    const QByteArray& letter = *rendered;
    CHECK(letter.count('\n') == letter.count("\r\n"));
    for (const QByteArray& line : letter.split('\n')) {
        REQUIRE(line.size() <= 77); // with the CR
        for (const char c : line) {
            REQUIRE(static_cast<unsigned char>(c) < 128);
        }
    }
    const MailPart mail = read(letter);
    CHECK(decoded(mail.headers.value("subject")) ==
          QStringLiteral("МИГ Примерна планина – бюлетин, 9 март 2026 г."));
    CHECK(mail.headers.value("x-unsent") == "1");
    CHECK(mail.headers.value("mime-version") == "1.0");
    for (const char* absent : {"from", "date", "message-id"}) {
        CHECK_FALSE(mail.headers.contains(absent));
    }
    CHECK(mail.type() == "multipart/alternative");
    REQUIRE(mail.parts.size() == 2);
    CHECK(mail.parts[0].type() == "text/plain");
    CHECK(mail.parts[0].parameter("charset") == "utf-8");
    const QString text = QString::fromUtf8(mail.parts[0].body);
    CHECK(text.indexOf(QStringLiteral("Кратка новина")) <
          text.indexOf(QStringLiteral("Пчелари от пет села")));
    CHECK(text.indexOf(QStringLiteral("Пчелари от пет села")) <
          text.indexOf(QStringLiteral("Без <дата>")));
    CHECK(text.contains(QStringLiteral("https://example.org/news/bg/2018/pchelari-pod-oreha/")));
    const MailPart& related = mail.parts[1];
    CHECK(related.type() == "multipart/related");
    CHECK(related.parameter("type") == "text/html");
    REQUIRE(related.parts.size() == 2);
    CHECK(related.parts[0].type() == "text/html");
    const auto elements = htmlElements(related.parts[0].body);
    const auto images = withTag(elements, QStringLiteral("img"));
    REQUIRE(images.size() == 1);
    CHECK("<" + images[0].attributes.value(QStringLiteral("src")).mid(4).toLatin1() + ">" ==
          related.parts[1].headers.value("content-id"));
    CHECK(images[0].attributes.value(QStringLiteral("alt")) ==
          QStringLiteral("Хора около маса под дърво"));
    CHECK(related.parts[1].type() == "image/jpeg");
    CHECK(QImage::fromData(related.parts[1].body).size() == QSize(544, 340));
    CHECK(related.parts[0].body.contains("Без &lt;дата&gt;"));
    CHECK(renderBulletin(publications, Language::bulgarian(), *Theme::load()) == letter);
}

TEST_CASE("a bulletin without the site's address has leads and no links", "[bulletin]") {
    const TemporaryFolder folder;
    auto publications = posts(folder.path());
    for (Publication& publication : publications) {
        publication.organisation = {};
    }
    const MailPart mail =
        read(*renderBulletin(publications, Language::bulgarian(), *Theme::load()));
    CHECK(decoded(mail.headers.value("subject")) == QStringLiteral("Бюлетин, 9 март 2026 г."));
    const QByteArray& html = mail.parts[1].parts[0].body;
    CHECK_FALSE(html.contains("<a "));
    CHECK(html.contains("Двадесет и четирима стопани"));
}

TEST_CASE("each language has a bulletin of its own, by the newest post", "[bulletin]") {
    const TemporaryFolder folder;
    const auto publications = posts(folder.path());
    const Theme theme = *Theme::load();
    const auto both = planBulletins(publications, std::nullopt, theme);
    REQUIRE(both.size() == 2);
    CHECK(both[0].paths.front() == QStringLiteral("bulletin-2026-03-09-bg.eml"));
    CHECK(both[1].paths.front() == QStringLiteral("bulletin-2018-01-25-en.eml"));
    const auto one = planBulletins(publications, Language::english(), theme);
    REQUIRE(one.size() == 1);
    const MailPart mail = read(one[0].make({0})->front());
    CHECK_FALSE(QString::fromUtf8(mail.parts[0].body).contains(QStringLiteral("Кратка")));
    CHECK(mail.headers.value("content-language") == "en");
}

TEST_CASE("a header of many words is folded between characters", "[bulletin]") {
    const QString words = QString::fromUtf8("Щъ🐝 ").repeated(60).trimmed();
    const QByteArray header = mailHeader("Subject", words);
    for (const QByteArray& line : header.split('\n')) {
        CHECK(line.size() <= 77);
    }
    QByteArray unfolded = header;
    CHECK(decoded(unfolded.replace("\r\n ", " ").mid(9).trimmed()) == words);
    CHECK(mailHeader("Subject", QStringLiteral("Plain\r\nBcc: x@example.org")) ==
          "Subject: Plain Bcc: x@example.org\r\n");
}
