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

TEST_CASE("a theme that is not there is refused, and those that are, are named", "[theme]") {
    const TemporaryFolder folder;
    for (const QString& name : {folder.file(QStringLiteral("none")), QStringLiteral("baroque"),
                                QStringLiteral("../herald")}) {
        const auto theme = Theme::load(name);
        REQUIRE_FALSE(theme.has_value());
        CHECK(theme.error().code == ErrorCode::NotFound);
        CHECK(theme.error().message.contains(QStringLiteral("herald, municipal")));
    }
}

TEST_CASE("herald is the theme of all who name none, also as it was called before", "[theme]") {
    const auto style = QStringLiteral("style.css");
    for (const QString& name : {QString(), QStringLiteral("default"), QStringLiteral("herald")}) {
        const Theme theme = *Theme::load(name);
        CHECK(theme.id() == QStringLiteral("herald"));
        CHECK(theme.assets() == Theme::load()->assets());
    }
    const Theme municipal = *Theme::load(QStringLiteral("municipal"));
    CHECK(municipal.id() == QStringLiteral("municipal"));
    CHECK(municipal.assets().at(style) != Theme::load()->assets().at(style));
    // What it does not change is herald's.
    CHECK(municipal.siteAssets().at(QStringLiteral("search.js")) ==
          Theme::load()->siteAssets().at(QStringLiteral("search.js")));
    CHECK(municipal.words(Language::bulgarian()) == Theme::load()->words(Language::bulgarian()));
}

TEST_CASE("a theme of one's own may inherit from any of the program's", "[theme]") {
    const TemporaryFolder folder;
    put(folder, QStringLiteral("theme.json"), R"({"name":"Own","base":"municipal"})");
    const Theme own = *Theme::load(folder.path());
    const Theme municipal = *Theme::load(QStringLiteral("municipal"));
    CHECK(own.assets() == municipal.assets());
    CHECK(own.options().size() == municipal.options().size());
    put(folder, QStringLiteral("theme.json"), R"({"name":"Own","base":"baroque"})");
    CHECK(refusal(folder).contains(QStringLiteral("baroque")));
    put(folder, QStringLiteral("theme.json"), R"({"name":"Own","options":[]})");
    CHECK(Theme::load(folder.path())->options().empty());
}

TEST_CASE("each of the program's themes has a look for every block, light, dark and printed",
          "[theme]") {
    for (const QString& name : Theme::builtInNames()) {
        CAPTURE(name.toStdString());
        const Theme theme = *Theme::load(name);
        const QString style = QString::fromUtf8(theme.assets().at(QStringLiteral("style.css")));
        for (const char* part : {".article-title{",
                                 ".article-meta{",
                                 ".article-lead{",
                                 ".article-image,",
                                 ".article figcaption{",
                                 ".article-body p,",
                                 ".article-body h2{",
                                 ".article-body h3{",
                                 ".article-body h4{",
                                 ".article-body ul,",
                                 ".article-body ol",
                                 ".article-body li",
                                 ".article a{",
                                 ".article-body blockquote{",
                                 ".article-body .source{",
                                 "figure.gallery{",
                                 "figure.left{",
                                 "figure.right{",
                                 "figure.full",
                                 ".video a{",
                                 ".article-body aside{",
                                 ".article-body hr{",
                                 "abbr[title]{",
                                 ".article-body sub,",
                                 ".article-body table{",
                                 ".article-body caption{",
                                 ".article-body th{",
                                 ".article-body td",
                                 "thead th{",
                                 ".article-documents",
                                 ".article-tags",
                                 ".article-funding{",
                                 ".article-funding-emblems{",
                                 ".article-funding-text{",
                                 ".article-related",
                                 ".article-neighbours",
                                 "@media (prefers-color-scheme: dark)",
                                 "@media print",
                                 "@media (prefers-reduced-motion",
                                 "@media (forced-colors"}) {
            CAPTURE(part);
            CHECK(style.contains(QLatin1String(part)));
        }
        CHECK_FALSE(style.contains(QLatin1String("url(")));
        CHECK_FALSE(style.contains(QLatin1String("@import")));
        CHECK_FALSE(style.contains(QLatin1String("/*")));
        CHECK(style.count(u'{') == style.count(u'}'));
        // What can be chosen begins as it is said, and prints in black on white.
        const QString print = style.mid(style.indexOf(QLatin1String("@media print")));
        for (const ThemeOption& option : theme.options()) {
            CHECK(option.labels.count(QStringLiteral("bg")) == 1);
            CHECK(option.labels.count(QStringLiteral("en")) == 1);
            if (option.kind == ThemeOption::Kind::Colour) {
                const QString property = QStringLiteral("--%1:%2;").arg(option.key);
                CHECK(style.contains(property.arg(theme.value(option.key))));
                const QString dark =
                    property.arg(theme.value(option.key + QStringLiteral(":dark")));
                CHECK(style.count(dark) == 2);
                CHECK(print.contains(QStringLiteral("--%1:").arg(option.key)));
            }
        }
    }
}

TEST_CASE("an article with every block and its style weigh 24 kB, and 8 kB as they are sent",
          "[theme]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    for (const QString& name : Theme::builtInNames()) {
        CAPTURE(name.toStdString());
        const Theme theme = *Theme::load(name);
        for (const auto& [language, edition] : publication.post.editions) {
            const QByteArray page = renderPage(publication, language, theme);
            const QByteArray& style = theme.assets().at(QStringLiteral("style.css"));
            CHECK(page.size() + style.size() <= 24'000);
            // zlib's stream is gzip's but for some bytes at both ends.
            CHECK(qCompress(page, 9).size() + qCompress(style, 9).size() + 40 <= 8'000);
        }
    }
}

TEST_CASE("every language of herald has every word", "[theme]") {
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
