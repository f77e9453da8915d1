#include "publishing/page.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

using vestitel::domain::Language;
using namespace vestitel::publishing;
using namespace vestitel::test;

TEST_CASE("a fragment is clean markup that starts below the first heading", "[fragment]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const QByteArray fragment = renderFragment(publication, Language::bulgarian(), *Theme::load());
    CHECK_FALSE(fragment.contains("<html"));
    CHECK_FALSE(fragment.contains("<h1"));
    CHECK_FALSE(fragment.contains("<script"));
    CHECK_FALSE(fragment.contains("article-"));
    CHECK(fragment.startsWith("<figure><img src=\"media/"));
    const auto elements = htmlElements(fragment);
    for (const HtmlElement& image : withTag(elements, QStringLiteral("img"))) {
        CHECK(image.attributes.value(QStringLiteral("src")).startsWith(QStringLiteral("media/")));
        CHECK_FALSE(image.attributes.contains(QStringLiteral("srcset")));
        CHECK(image.attributes.value(QStringLiteral("width")).toInt() <= 960);
    }
    CHECK(fragment.contains("https://example.org/news/bg/2017/parvi-kosheri/"));
}

TEST_CASE("without the site's address a fragment keeps the text of links to other posts",
          "[fragment]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    publication.organisation.siteAddress = QUrl();
    const QByteArray fragment = renderFragment(publication, Language::bulgarian(), *Theme::load());
    CHECK_FALSE(fragment.contains("parvi-kosheri"));
    CHECK(QString::fromUtf8(fragment).contains(QStringLiteral("по-раншната новина")));
}

TEST_CASE("plain text has title, date, lead and text, apart by empty lines", "[fragment]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const QString text = QString::fromUtf8(renderText(publication, Language::bulgarian()));
    const QStringList parts = text.split(QStringLiteral("\n\n"));
    CHECK(parts.at(0) == QStringLiteral("Пчелари от пет села се срещнаха под ореха"));
    CHECK(parts.at(1) == QStringLiteral("25 януари 2018 г."));
    CHECK(parts.at(2) == QStringLiteral("Двадесет и четирима стопани видяха „новите“ кошери."));
    CHECK(text.endsWith(QStringLiteral("Край.\n")));
}
