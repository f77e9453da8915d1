#include "publishing/notice_page.h"

#include "publishing/qr_code.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QImage>

using vestitel::domain::Language;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

QString notice(const Publication& publication) {
    const auto rendered = renderNotice(publication, Language::bulgarian(), *Theme::load());
    REQUIRE(rendered.has_value());
    return QString::fromUtf8(*rendered);
}

} // namespace

TEST_CASE("a notice is one file with dates, picture and a code of its address", "[notice]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    publication.post.editions.at(Language::bulgarian()).lead =
        QStringLiteral("Срещата е на 3 февруари 2018 г. от 10:30 ч. Заявки се приемат до 17:00 ч. "
                       "на 31.01.2018 г.");
    const QString page = notice(publication);
    const auto elements = htmlElements(page.toUtf8());
    CHECK(withTag(elements, QStringLiteral("h1")).front().text ==
          QStringLiteral("Пчелари от пет села се срещнаха под ореха"));
    const auto images = withTag(elements, QStringLiteral("img"));
    REQUIRE(images.size() == 1);
    CHECK(images[0]
              .attributes.value(QStringLiteral("src"))
              .startsWith(QStringLiteral("data:image/jpeg;base64,")));
    CHECK(page.contains(
        QStringLiteral("<li><span>Краен срок:</span> 31 януари 2018 г., до 17:00 ч.</li>")));
    CHECK(page.contains(QStringLiteral("<li>3 февруари 2018 г., 10:30 ч.</li>")));
    CHECK(page.count(QStringLiteral("<svg")) == 1);
    CHECK(page.contains(QStringLiteral(
        "Целият текст е на адрес<br><b>example.org/news/bg/2018/pchelari-pod-oreha")));
    CHECK_FALSE(page.contains(QStringLiteral("<table")));
    CHECK_FALSE(page.contains(QStringLiteral("<a ")));
    CHECK_FALSE(page.contains(QStringLiteral("assets/")));

    publication.organisation.siteAddress = QUrl();
    CHECK_FALSE(notice(publication).contains(QStringLiteral("<svg")));
}

TEST_CASE("a long text ends where the sheet does, with no heading last", "[notice]") {
    Publication publication = smallPublication();
    auto& edition = publication.post.editions.at(Language::bulgarian());
    const QString paragraph = QStringLiteral("<p>") + QStringLiteral("дума ").repeated(120) +
                              QStringLiteral("</p><h2>Заглавие</h2>");
    edition.body = bodyFrom(paragraph.repeated(20));
    const auto elements = htmlElements(notice(publication).toUtf8());
    const auto paragraphs = withTag(elements, QStringLiteral("p"));
    CHECK(paragraphs.size() > 2);
    CHECK(paragraphs.size() < 7);
    CHECK(withTag(elements, QStringLiteral("h2")).size() < paragraphs.size());
}

TEST_CASE("an address is a code of black modules within a quiet zone", "[notice]") {
    const QString code = qrCode(QStringLiteral("https://example.org/"), QStringLiteral("A & B"));
    // 20 letters at this level need a code of 25 modules (version 2).
    CHECK(code.contains(QStringLiteral("viewBox=\"0 0 33 33\"")));
    CHECK(code.contains(QStringLiteral("aria-label=\"A &amp; B\"")));
    // The upper left finder pattern: a line of seven modules at the edge of the zone.
    CHECK(code.contains(QStringLiteral("M4 4h7v1h-7z")));
    CHECK(qrCode(QStringLiteral("x").repeated(5000), {}).isEmpty());
}
