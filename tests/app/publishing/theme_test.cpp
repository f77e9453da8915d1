#include "publishing/theme.h"

#include "base/atomic_file.h"
#include "publishing/folder_export.h"
#include "publishing/page.h"
#include "support/catch.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QFileInfo>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

void put(const TemporaryFolder& folder, const QString& name, const QByteArray& bytes) {
    REQUIRE(makeFolder(QFileInfo(folder.file(name)).path()).has_value());
    REQUIRE(writeFileAtomically(folder.file(name), bytes).has_value());
}

QString refusal(const TemporaryFolder& folder) {
    const auto theme = Theme::load(folder.path());
    REQUIRE_FALSE(theme.has_value());
    return theme.error().message;
}

} // namespace

TEST_CASE("a theme of one's own replaces what it holds and no more", "[theme]") {
    const TemporaryFolder folder;
    put(folder, QStringLiteral("page_footer.mustache"), "<footer>own & {{site_name}}</footer>\n");
    put(folder, QStringLiteral("words.json"), R"({"bg":{"skip":"Напред"}})");
    put(folder, QStringLiteral("theme.json"), R"({"name":"Own","version":"7"})");
    put(folder, QStringLiteral("assets/logo.svg"), "<svg/>");
    const Theme theme = *Theme::load(folder.path());
    CHECK(theme.name() == QStringLiteral("Own"));
    CHECK(theme.version() == QStringLiteral("7"));
    const QString page =
        QString::fromUtf8(renderPage(smallPublication(), Language::bulgarian(), theme));
    CHECK(page.contains(QStringLiteral("<footer>own & </footer>")));
    CHECK(page.contains(QStringLiteral(">Напред<")));
    CHECK(page.contains(QStringLiteral("<h1 class=\"article-title\">Кратка новина</h1>")));
    CHECK(theme.word(Language::bulgarian(), QStringLiteral("photo")) == QStringLiteral("Снимка"));
    CHECK(theme.assets().at(QStringLiteral("logo.svg")) == "<svg/>");
    CHECK(theme.assets().at(QStringLiteral("style.css")) ==
          Theme::load()->assets().at(QStringLiteral("style.css")));
}

TEST_CASE("a broken theme is refused by file and line", "[theme]") {
    const TemporaryFolder folder;
    SECTION("a section that is not closed") {
        put(folder, QStringLiteral("article.mustache"), "<p>\n\n{{#title}}x\n");
        CHECK(refusal(folder).contains(QStringLiteral("article.mustache")));
        CHECK(refusal(folder).contains(QStringLiteral("title")));
        CHECK(refusal(folder).contains(QStringLiteral("line 3")));
    }
    SECTION("a section that is not open") {
        put(folder, QStringLiteral("head.mustache"), "a\n{{/lead}}");
        CHECK(refusal(folder).contains(QStringLiteral("head.mustache")));
        CHECK(refusal(folder).contains(QStringLiteral("line 2")));
    }
    SECTION("a tag that is not closed") {
        put(folder, QStringLiteral("page.mustache"), "{{title");
        CHECK(refusal(folder).contains(QStringLiteral("page.mustache")));
    }
    SECTION("a partial that is not there") {
        put(folder, QStringLiteral("page.mustache"), "{{>nowhere}}");
        CHECK(refusal(folder).contains(QStringLiteral("nowhere.mustache")));
    }
    SECTION("a partial within itself") {
        put(folder, QStringLiteral("head.mustache"), "{{>article}}");
        put(folder, QStringLiteral("article.mustache"), "{{>head}}");
        CHECK(refusal(folder).contains(QStringLiteral(".mustache")));
    }
    SECTION("words that are no JSON") {
        put(folder, QStringLiteral("words.json"), "{\n\"bg\": {,}}");
        CHECK(refusal(folder).contains(QStringLiteral("words.json")));
        CHECK(refusal(folder).contains(QStringLiteral("line 2")));
    }
    SECTION("an asset whose name no address can hold") {
        put(folder, QStringLiteral("assets/лого.svg"), "<svg/>");
        CHECK(refusal(folder).contains(QStringLiteral("лого.svg")));
    }
}

TEST_CASE("a theme's folder that is not there is refused", "[theme]") {
    const TemporaryFolder folder;
    CHECK(Theme::load(folder.file(QStringLiteral("none"))).error().code == ErrorCode::NotFound);
}

TEST_CASE("every language of the default theme has every word", "[theme]") {
    const Theme theme = *Theme::load();
    const auto english = theme.words(Language::english());
    CHECK_FALSE(english.empty());
    for (const auto& [key, word] : english) {
        CHECK_FALSE(word.isEmpty());
        CHECK(theme.word(Language::bulgarian(), key) != word);
    }
}

TEST_CASE("text in a theme's values is escaped by default", "[theme]") {
    const TemporaryFolder folder;
    put(folder, QStringLiteral("page.mustache"), "{{title}}|{{{title}}}");
    Publication publication = smallPublication();
    publication.post.editions.begin()->second.title = QStringLiteral("<b>&\"'");
    CHECK(renderPage(publication, Language::bulgarian(), *Theme::load(folder.path())) ==
          "&lt;b&gt;&amp;&quot;&apos;|<b>&\"'");
}
