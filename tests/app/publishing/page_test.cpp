#include "publishing/page.h"

#include "publishing/editions.h"
#include "publishing/site_paths.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

const Language kBulgarian = Language::bulgarian();
const Language kEnglish = Language::english();

Theme defaultTheme() {
    auto theme = Theme::load();
    REQUIRE(theme.has_value());
    return *theme;
}

std::vector<HtmlElement> pageElements(const Publication& publication, const Language& language) {
    return htmlElements(renderPage(publication, language, defaultTheme()));
}

QString metaContent(const std::vector<HtmlElement>& page, const QString& property) {
    const auto found = withTag(page, QStringLiteral("meta"), QStringLiteral("property"), property);
    return found.empty() ? QString() : found.front().attributes.value(QStringLiteral("content"));
}

QMap<QString, QString> alternates(const std::vector<HtmlElement>& page) {
    QMap<QString, QString> found;
    for (const HtmlElement& link : withTag(page, QStringLiteral("link"), QStringLiteral("rel"),
                                           QStringLiteral("alternate"))) {
        found.insert(link.attributes.value(QStringLiteral("hreflang")),
                     link.attributes.value(QStringLiteral("href")));
    }
    return found;
}

QJsonObject structuredDataOf(const std::vector<HtmlElement>& page) {
    const auto scripts = withTag(page, QStringLiteral("script"));
    REQUIRE(scripts.size() == 1);
    const auto document = QJsonDocument::fromJson(scripts.front().text.toUtf8());
    REQUIRE(document.isObject());
    return document.object();
}

} // namespace

TEST_CASE("a page says its language, title, date and text", "[page]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const auto page = pageElements(publication, kBulgarian);
    const auto& edition = publication.post.editions.at(kBulgarian);
    CHECK(page.front().attributes.value(QStringLiteral("lang")) == QStringLiteral("bg"));
    const auto headings = withTag(page, QStringLiteral("h1"));
    REQUIRE(headings.size() == 1);
    CHECK(headings.front().text == edition.title);
    const auto times = withTag(page, QStringLiteral("time"));
    REQUIRE(times.size() == 1);
    CHECK(times.front().attributes.value(QStringLiteral("datetime")) ==
          QStringLiteral("2018-01-25"));
    CHECK(times.front().text == QStringLiteral("25 януари 2018 г."));
    CHECK(
        withTag(page, QStringLiteral("p"), QStringLiteral("class"), QStringLiteral("article-lead"))
            .front()
            .text == edition.lead);
    CHECK(withTag(page, QStringLiteral("blockquote")).size() == 1);
    CHECK(withTag(page, QStringLiteral("aside")).size() == 1);
    CHECK(withTag(page, QStringLiteral("html")).front().text.contains(QStringLiteral("Посещения")));
}

TEST_CASE("editions point at each other and at themselves, with one for all the rest", "[page]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    const QMap<QString, QString> expected = {
        {QStringLiteral("bg"),
         QStringLiteral("https://example.org/news/bg/2018/pchelari-pod-oreha/")},
        {QStringLiteral("en"),
         QStringLiteral("https://example.org/news/en/2018/beekeepers-under-the-walnut/")},
        {QStringLiteral("x-default"),
         QStringLiteral("https://example.org/news/bg/2018/pchelari-pod-oreha/")}};
    CHECK(alternates(pageElements(publication, kBulgarian)) == expected);
    CHECK(alternates(pageElements(publication, kEnglish)) == expected);

    SECTION("relative where the site's address is not known") {
        publication.organisation.siteAddress = QUrl();
        CHECK(alternates(pageElements(publication, kEnglish)).value(QStringLiteral("bg")) ==
              QStringLiteral("../../../bg/2018/pchelari-pod-oreha/"));
    }
    SECTION("not at all where the other edition is not exported") {
        publication.post.editions[kEnglish].body = html::Body();
        const auto page = pageElements(publication, kBulgarian);
        CHECK(publishableLanguages(publication) == std::vector{kBulgarian});
        CHECK(alternates(page).isEmpty());
        CHECK(withTag(page, QStringLiteral("a"), QStringLiteral("hreflang")).empty());
        CHECK(metaContent(page, QStringLiteral("og:locale:alternate")).isEmpty());
    }
}

TEST_CASE("a page is described for search engines and for sharing", "[page]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const auto page = pageElements(publication, kEnglish);
    const QString address =
        QStringLiteral("https://example.org/news/en/2018/beekeepers-under-the-walnut/");
    const auto canonical =
        withTag(page, QStringLiteral("link"), QStringLiteral("rel"), QStringLiteral("canonical"));
    REQUIRE(canonical.size() == 1);
    CHECK(canonical.front().attributes.value(QStringLiteral("href")) == address);
    CHECK(metaContent(page, QStringLiteral("og:type")) == QStringLiteral("article"));
    CHECK(metaContent(page, QStringLiteral("og:url")) == address);
    CHECK(metaContent(page, QStringLiteral("og:locale")) == QStringLiteral("en_GB"));
    CHECK(metaContent(page, QStringLiteral("og:locale:alternate")) == QStringLiteral("bg_BG"));
    CHECK(metaContent(page, QStringLiteral("og:site_name")) ==
          QStringLiteral("LAG Sample Mountain"));
    CHECK(metaContent(page, QStringLiteral("og:image"))
              .startsWith(QStringLiteral("https://example.org/news/media/")));
    CHECK(metaContent(page, QStringLiteral("og:image:alt")) ==
          QStringLiteral("People around a table under a tree"));

    const QJsonObject article = structuredDataOf(page);
    CHECK(article.value(QStringLiteral("@type")).toString() == QStringLiteral("NewsArticle"));
    CHECK(article.value(QStringLiteral("headline")).toString() ==
          publication.post.editions.at(kEnglish).title);
    CHECK(article.value(QStringLiteral("datePublished")).toString() ==
          QStringLiteral("2018-01-25"));
    CHECK(article.value(QStringLiteral("dateModified")).toString() ==
          QStringLiteral("2018-01-26T12:30:00Z"));
    CHECK(article.value(QStringLiteral("inLanguage")).toString() == QStringLiteral("en"));
    CHECK(article.value(QStringLiteral("image")).toArray().size() == 4);
    for (const QString& required :
         {QStringLiteral("author"), QStringLiteral("publisher"), QStringLiteral("mainEntityOfPage"),
          QStringLiteral("description")}) {
        CHECK(article.contains(required));
    }
}

TEST_CASE("no-break spaces of the title, the summary and a caption stay, line feeds do not",
          "[page]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    auto& edition = publication.post.editions.at(kBulgarian);
    edition.title = QStringLiteral("Прием\n№\u00a04 ");
    edition.lead = QStringLiteral("До 5 май 2026\u00a0г.,  12:00\u202fч.");
    const auto page = pageElements(publication, kBulgarian);
    CHECK(withTag(page, QStringLiteral("h1")).front().text == QStringLiteral("Прием №\u00a04"));
    CHECK(
        withTag(page, QStringLiteral("p"), QStringLiteral("class"), QStringLiteral("article-lead"))
            .front()
            .text == QStringLiteral("До 5 май 2026\u00a0г., 12:00\u202fч."));
    CHECK(metaContent(page, QStringLiteral("og:description")) ==
          QStringLiteral("До 5 май 2026\u00a0г., 12:00\u202fч."));
}

TEST_CASE("the description is the edition's, else its lead, else its first words", "[page]") {
    Publication publication = smallPublication();
    domain::Edition& edition = publication.post.editions[kBulgarian];
    CHECK(descriptionOf(edition) == QStringLiteral("Един абзац."));
    edition.body = bodyFrom(QStringLiteral("<p>%1</p>").arg(QStringLiteral("дума ").repeated(100)));
    CHECK(descriptionOf(edition).endsWith(QStringLiteral("дума…")));
    CHECK(descriptionOf(edition).size() <= 201);
    edition.lead = QStringLiteral("Увод");
    CHECK(descriptionOf(edition) == QStringLiteral("Увод"));
    edition.description = QStringLiteral("Описание");
    CHECK(descriptionOf(edition) == QStringLiteral("Описание"));
}

TEST_CASE("a page loads nothing from elsewhere and runs nothing", "[page]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    for (const Language& language : publication.languages) {
        const auto page = pageElements(publication, language);
        for (const HtmlElement& element : page) {
            for (auto at = element.attributes.begin(); at != element.attributes.end(); ++at) {
                CHECK_FALSE(at.key().startsWith(QLatin1String("on")));
                CHECK(at.key() != QStringLiteral("style"));
                if (at.key() == QLatin1String("src") || at.key() == QLatin1String("srcset")) {
                    CHECK(at.value().startsWith(QStringLiteral("../../../media/")));
                }
            }
        }
        const auto sheets = withTag(page, QStringLiteral("link"), QStringLiteral("rel"),
                                    QStringLiteral("stylesheet"));
        REQUIRE(sheets.size() == 1);
        CHECK(sheets.front().attributes.value(QStringLiteral("href")) ==
              QStringLiteral("../../../assets/style.css"));
        CHECK(withTag(page, QStringLiteral("script"), QStringLiteral("type"),
                      QStringLiteral("application/ld+json"))
                  .size() == withTag(page, QStringLiteral("script")).size());
    }
    const QString style =
        QString::fromUtf8(defaultTheme().assets().at(QStringLiteral("style.css")));
    CHECK_FALSE(style.contains(QLatin1String("url(")));
    CHECK_FALSE(style.contains(QLatin1String("@import")));
}

TEST_CASE("images say their size and widths, and all but the first wait to be seen", "[page]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    SECTION("with a lead image, that one is the first") {
        const auto images = withTag(pageElements(publication, kBulgarian), QStringLiteral("img"));
        REQUIRE(images.size() == 4);
        CHECK_FALSE(images.front().attributes.contains(QStringLiteral("loading")));
        CHECK(images.front().attributes.value(QStringLiteral("srcset")).count(u',') == 2);
        for (size_t at = 1; at < images.size(); ++at) {
            CHECK(images[at].attributes.value(QStringLiteral("loading")) == QStringLiteral("lazy"));
        }
        for (const HtmlElement& image : images) {
            CHECK(image.attributes.value(QStringLiteral("width")).toInt() > 0);
            CHECK(image.attributes.value(QStringLiteral("height")).toInt() > 0);
            CHECK(image.attributes.contains(QStringLiteral("alt")));
        }
    }
    SECTION("without one, the body's first is") {
        publication.post.leadImage.reset();
        const auto images = withTag(pageElements(publication, kBulgarian), QStringLiteral("img"));
        REQUIRE(images.size() == 3);
        CHECK_FALSE(images.front().attributes.contains(QStringLiteral("loading")));
        CHECK(images.at(1).attributes.contains(QStringLiteral("loading")));
    }
}

TEST_CASE("links lead to pages, documents and the other edition within the site", "[page]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const auto links = withTag(pageElements(publication, kBulgarian), QStringLiteral("a"));
    QStringList targets;
    for (const HtmlElement& link : links) {
        targets.append(link.attributes.value(QStringLiteral("href")));
    }
    CHECK(targets.contains(QStringLiteral("../../../bg/2017/parvi-kosheri/index.html")));
    CHECK(targets.contains(
        QStringLiteral("../../../en/2018/beekeepers-under-the-walnut/index.html")));
    CHECK(targets.contains(QStringLiteral("https://example.org/pcheli?a=1&b=2")));
    CHECK(targets.contains(QStringLiteral("https://example.org/bg/usloviya")));
    CHECK(targets
              .filter(QRegularExpression(
                  QStringLiteral("^\\.\\./\\.\\./\\.\\./media/nasoki-za-kandidati-"
                                 "[0-9a-f]{8}\\.pdf$")))
              .size() == 2);
    const auto files = withTag(pageElements(publication, kBulgarian), QStringLiteral("span"),
                               QStringLiteral("class"), QStringLiteral("article-file"));
    REQUIRE(files.size() == 1);
    CHECK(files.front().text == QStringLiteral("(PDF, 340 KB)"));
}

TEST_CASE("the archive's own ids do not leave it", "[page]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    for (const Language& language : publication.languages) {
        CHECK_FALSE(renderPage(publication, language, defaultTheme()).contains("data-block"));
        CHECK_FALSE(renderFragment(publication, language, defaultTheme()).contains("data-block"));
    }
}

TEST_CASE("the footer says what the settings say", "[page]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    auto footers = withTag(pageElements(publication, kEnglish), QStringLiteral("footer"),
                           QStringLiteral("class"), QStringLiteral("page-footer"));
    REQUIRE(footers.size() == 1);
    CHECK(footers.front().text.contains(QStringLiteral("LAG Sample Mountain")));
    CHECK(footers.front().text.contains(QStringLiteral("Terms")));
    CHECK(footers.front().text.contains(QStringLiteral("Privacy")));
    publication.organisation = {};
    footers = withTag(pageElements(publication, kEnglish), QStringLiteral("footer"),
                      QStringLiteral("class"), QStringLiteral("page-footer"));
    CHECK(footers.empty());
}

TEST_CASE("a page in a third language has English words around its own text", "[page]") {
    Publication publication = smallPublication();
    const Language german = *Language::fromTag(QStringLiteral("de"));
    publication.post.editions[german] = publication.post.editions[kBulgarian];
    const auto page = pageElements(publication, german);
    CHECK(page.front().attributes.value(QStringLiteral("lang")) == QStringLiteral("de"));
    CHECK(withTag(page, QStringLiteral("a"), QStringLiteral("class"), QStringLiteral("skip-link"))
              .front()
              .text == QStringLiteral("Skip to the text"));
}

TEST_CASE("the same publication gives the same bytes", "[page]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    CHECK(renderPage(publication, kBulgarian, defaultTheme()) ==
          renderPage(samplePublication(folder.path()), kBulgarian, defaultTheme()));
}
