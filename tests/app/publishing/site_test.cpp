#include "publishing/site.h"

#include "publishing/list_page.h"
#include "publishing/theme.h"
#include "support/catch.h"
#include "support/sample_publication.h"
#include "support/site_posts.h"

#include <algorithm>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

const Language kBulgarian = Language::bulgarian();
const Language kEnglish = Language::english();

Site siteOf(const std::vector<Publication>& publications) {
    Site::Builder builder;
    for (const Publication& publication : publications) {
        builder.add(publication);
    }
    return builder.build();
}

const std::map<QString, QString> kWords = {{QStringLiteral("news"), QStringLiteral("Новини")},
                                           {QStringLiteral("search"), QStringLiteral("Търсене")}};

QStringList titlesOn(const LanguageSite& language, const ListPage& page) {
    QStringList titles;
    for (const size_t entry : page.entries) {
        titles.append(language.news[entry].title);
    }
    return titles;
}

} // namespace

TEST_CASE("a list's numbered pages keep their posts as the list grows", "[site]") {
    std::map<QString, QStringList> known;
    for (int count = 1; count <= 90; ++count) {
        const Site site = siteOf(numberedPublications(count));
        const LanguageSite& language = site.languages().front();
        const auto pages = pagesOf(language.all);
        QStringList all;
        for (const ListPage& page : pages) {
            const QStringList titles = titlesOn(language, page);
            all += titles;
            if (page.number == 0) {
                CHECK(page.entries.size() ==
                      std::min<size_t>(static_cast<size_t>(count), page.entries.size()));
                CHECK(page.entries.size() < 2 * kPostsOnPage);
                continue;
            }
            CHECK(titles.size() == static_cast<qsizetype>(kPostsOnPage));
            const auto before = known.find(page.folder);
            CHECK((before == known.end() || before->second == titles));
            known[page.folder] = titles;
        }
        // Each post once, the newest first.
        REQUIRE(all.size() == count);
        CHECK(all.front() == QStringLiteral("Новина номер %1").arg(count - 1));
        CHECK(all.back() == QStringLiteral("Новина номер 0"));
        CHECK(QSet<QString>(all.begin(), all.end()).size() == count);
    }
    CHECK(known.size() == 3);
}

TEST_CASE("a list's pages lead from one to the next, and back", "[site]") {
    const Site site = siteOf(numberedPublications(85));
    const auto pages = pagesOf(site.languages().front().all);
    REQUIRE(pages.size() == 4);
    CHECK(pages.front().path() == QStringLiteral("bg/index.html"));
    CHECK(pages[1].folder == QStringLiteral("bg/page/3/"));
    CHECK(!pages.front().newer);
    CHECK(!pages.back().older);
    for (size_t at = 1; at < pages.size(); ++at) {
        CHECK(pages[at - 1].older == pages[at].path());
        CHECK(pages[at].newer == pages[at - 1].path());
    }
}

TEST_CASE("a site knows its categories, tags and years in each language", "[site]") {
    std::vector<Publication> publications = numberedPublications(8);
    publications[0].post.editions.erase(kEnglish);
    publications[1].post.date = QDate();
    const Site site = siteOf(publications);
    REQUIRE(site.languages().size() == 2);
    const LanguageSite& bulgarian = site.languages()[0];
    const LanguageSite& english = site.languages()[1];
    CHECK(bulgarian.language == kBulgarian);
    CHECK(bulgarian.news.size() == 8);
    CHECK(english.news.size() == 7);
    REQUIRE(bulgarian.categories.size() == 3);
    CHECK(bulgarian.categories[0].name == QStringLiteral("Вид 0"));
    CHECK(english.categories[0].name == QStringLiteral("Kind 0"));
    CHECK(bulgarian.categories[0].folder == QStringLiteral("bg/category/kind-0/"));
    CHECK(english.categories[0].folder == QStringLiteral("en/category/kind-0/"));
    CHECK(bulgarian.tags.size() == 6);
    REQUIRE(bulgarian.years.size() == 2);
    CHECK(bulgarian.years[0].folder == QStringLiteral("bg/2024/"));
    CHECK(bulgarian.years[1].folder == QStringLiteral("bg/undated/"));
    CHECK(site.counterparts(QStringLiteral("bg/category/kind-0/")) ==
          std::map<Language, QString>{{kBulgarian, QStringLiteral("bg/category/kind-0/")},
                                      {kEnglish, QStringLiteral("en/category/kind-0/")}});
}

TEST_CASE("tags that are transliterated alike have folders of their own", "[site]") {
    std::vector<Publication> publications = numberedPublications(2);
    publications[0].post.tags = {QStringLiteral("мед")};
    publications[1].post.tags = {QStringLiteral("med"), QStringLiteral("МЕД"), QStringLiteral("🍯")};
    const Site site = siteOf(publications);
    QSet<QString> folders;
    for (const SiteList& tag : site.languages().front().tags) {
        folders.insert(tag.folder);
    }
    CHECK(folders.size() == 3);
    CHECK(folders.contains(QStringLiteral("bg/tag/med/")));
    CHECK(folders.contains(QStringLiteral("bg/tag/med-2/")));
    CHECK(!folders.contains(QStringLiteral("bg/tag/post/")));
    // Capitals make no other tag.
    CHECK(site.place(publications[1].post.id, kBulgarian, kWords).tags.size() == 3);
    CHECK(site.languages().front().tags.size() == 3);
}

TEST_CASE("an article knows its neighbours, its lists, and older ones like it", "[site]") {
    const std::vector<Publication> publications = numberedPublications(20);
    const Site site = siteOf(publications);
    const ArticlePlace place = site.place(publications[10].post.id, kBulgarian, kWords);
    REQUIRE(place.previous);
    CHECK(place.previous->name == QStringLiteral("Новина номер 9"));
    REQUIRE(place.next);
    CHECK(place.next->path == QStringLiteral("bg/2024/novina-11/index.html"));
    REQUIRE(place.category);
    CHECK(place.category->path == QStringLiteral("bg/category/kind-1/index.html"));
    REQUIRE(place.tags.size() == 2);
    CHECK(place.tags[0].name == QStringLiteral("таг 0"));
    // The same first tag: 5 and 0; the common tag and the same category: 7.
    REQUIRE(place.related.size() == 3);
    CHECK(place.related[0].name == QStringLiteral("Новина номер 5"));
    CHECK(place.related[1].name == QStringLiteral("Новина номер 0"));
    CHECK(place.related[2].name == QStringLiteral("Новина номер 7"));
    CHECK(!site.place(publications[0].post.id, kBulgarian, kWords).previous);
    CHECK(!site.place(publications[19].post.id, kBulgarian, kWords).next);
    CHECK(place.frame.navigation.front().name == QStringLiteral("Новини"));
    CHECK(place.frame.navigation.size() == 5);
}

TEST_CASE("a page of the site's own is no news and stands in the footer", "[site]") {
    std::vector<Publication> publications = numberedPublications(3);
    publications[1].post.kind = QStringLiteral("page");
    const Site site = siteOf(publications);
    const LanguageSite& language = site.languages().front();
    CHECK(language.news.size() == 2);
    REQUIRE(language.ownPages.size() == 1);
    CHECK(language.ownPages.front().folder == QStringLiteral("bg/novina-1/"));
    const SiteFrame frame = site.frame(language, QString(), kWords);
    CHECK(frame.footer.front() ==
          SiteLink{QStringLiteral("Новина номер 1"), QStringLiteral("bg/novina-1/index.html")});
    // Unless the office has a link of that name itself.
    for (Publication& publication : publications) {
        publication.organisation.footerLinks = {
            {{{kBulgarian, QStringLiteral("Новина номер 1")}},
             {{kBulgarian, QStringLiteral("https://example.org/other")}}}};
    }
    const Site other = siteOf(publications);
    CHECK(other.frame(other.languages().front(), QString(), kWords).footer.size() + 1 ==
          frame.footer.size());
    const ArticlePlace place = site.place(publications[1].post.id, kBulgarian, kWords);
    CHECK(!place.previous);
    CHECK(place.related.empty());
    CHECK(site.foldersOf(publications[1].post.id).at(kEnglish) == QStringLiteral("en/item-1/"));
}

TEST_CASE("an own page whose name the site needs itself gets another", "[site]") {
    for (const char* const name :
         {"search", "sitemap", "2018", "999", "page", "tag", "category", "undated"}) {
        Publication publication = numberedPublication(1);
        publication.post.kind = QStringLiteral("page");
        publication.post.editions.at(kBulgarian).slug = QString::fromLatin1(name);
        const Site site = siteOf({publication, numberedPublication(2)});
        CHECK(site.languages().front().ownPages.front().folder ==
              QStringLiteral("bg/%1_page/").arg(QString::fromLatin1(name)));
    }
}

TEST_CASE("links to posts that are not on the site become text", "[site]") {
    Publication publication = numberedPublication(1);
    const PostId known = numberedPublication(2).post.id;
    const PostId unknown = numberedPublication(3).post.id;
    publication.linkedPages.insert(known, {{kBulgarian, QStringLiteral("bg/2024/novina-2/")}});
    publication.linkedPages.insert(unknown, {{kBulgarian, QStringLiteral("bg/2024/novina-3/")}});
    const Site site = siteOf({publication, numberedPublication(2)});
    site.dropUnknownLinks(publication);
    CHECK(publication.linkedPages.value(known).size() == 1);
    CHECK(publication.linkedPages.value(unknown).empty());
}
