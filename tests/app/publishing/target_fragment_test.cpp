#include "publishing/target_fragment.h"

#include "publishing/checklist_page.h"
#include "publishing/inline_styles.h"
#include "publishing/page.h"
#include "publishing/wordpress_blocks.h"
#include "publishing/wordpress_classic.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

using Profile = FragmentProfile;

QString fragment(const Publication& publication, const FragmentTarget& target) {
    const auto rendered =
        renderFragmentFor(target, publication, Language::bulgarian(), *Theme::load());
    REQUIRE(rendered.has_value());
    return QString::fromUtf8(*rendered);
}

Publication withBody(Publication publication, const QString& html) {
    publication.post.editions.at(Language::bulgarian()).body = bodyFrom(html);
    return publication;
}

/// The names of the blocks in the order in which they begin. Fails where the markup is no block
/// grammar: a comment that ends nothing, attributes that are no JSON, text between blocks.
QStringList blocksOf(const QString& markup) {
    static const QRegularExpression comment(
        QStringLiteral("<!-- (/?)wp:([a-z-]+) (?:(\\{.*?\\}) )?-->"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList names;
    QStringList open;
    qsizetype done = 0;
    auto matches = comment.globalMatch(markup);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (open.isEmpty()) {
            CHECK(markup.mid(done, match.capturedStart() - done).trimmed().toStdString().empty());
        }
        done = match.capturedEnd();
        if (match.captured(1).isEmpty()) {
            names.append(match.captured(2));
            open.append(match.captured(2));
            if (!match.captured(3).isEmpty()) {
                CHECK(QJsonDocument::fromJson(match.captured(3).toUtf8()).isObject());
            }
        } else {
            REQUIRE_FALSE(open.isEmpty());
            CHECK(open.takeLast() == match.captured(2));
        }
    }
    CHECK(open.isEmpty());
    CHECK(markup.mid(done).trimmed().isEmpty());
    CHECK(names.size() * 2 == markup.count(QStringLiteral("<!--")));
    return names;
}

QStringList pathsOf(const std::vector<PlannedFiles>& files) {
    QStringList paths;
    for (const PlannedFiles& file : files) {
        for (const QString& path : file.paths) {
            paths.append(path);
        }
    }
    return paths;
}

} // namespace

TEST_CASE("a plain fragment is what it was", "[fragment-target]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const Theme theme = *Theme::load();
    CHECK(fragment(publication, {}).toUtf8() ==
          renderFragment(publication, Language::bulgarian(), theme));
    CHECK(pathsOf(*planFragments({}, publication, theme)) ==
          pathsOf(planFiles(publication, theme, Form::Fragment)));
    CHECK(checkTarget({Profile::Plain, QStringLiteral("https://example.org/")}).error().code ==
          ErrorCode::InvalidArgument);
}

TEST_CASE("media are numbered in the order of upload, in one folder a post", "[fragment-target]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const Theme theme = *Theme::load();
    const auto plan = planFragments({Profile::Joomla}, publication, theme);
    REQUIRE(plan.has_value());
    CHECK(pathsOf(*plan).join(u'\n') ==
          QStringLiteral("bg-pchelari-pod-oreha/01-sreshtata-pod-oreha.jpg\n"
                         "bg-pchelari-pod-oreha/02-img-0231.jpg\n"
                         "bg-pchelari-pod-oreha/03-nasoki.pdf\n"
                         "bg-pchelari-pod-oreha/04-logo.png\n"
                         "bg-pchelari-pod-oreha/05-znak.gif\n"
                         "bg-pchelari-pod-oreha.html\npchelari-pod-oreha-bg.checklist.html\n"
                         "en-beekeepers-under-the-walnut.html\n"
                         "beekeepers-under-the-walnut-en.checklist.html"));
    const auto lead = plan->front().make({0});
    REQUIRE(lead.has_value());
    CHECK(QImage::fromData(lead->front()).size() == QSize(1600, 1000));
    const auto inText = (*plan)[1].make({0});
    REQUIRE(inText.has_value());
    CHECK(QImage::fromData(inText->front()).width() == 960);
}

TEST_CASE("for Joomla the lead comes before the line that reads more", "[fragment-target]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const QString html = fragment(publication, {Profile::Joomla});
    CHECK(html.startsWith(QStringLiteral("<p>Двадесет и четирима стопани видяха „новите“ "
                                         "кошери.</p>\n<hr id=\"system-readmore\">\n")));
    CHECK(html.count(QStringLiteral("system-readmore")) == 1);
    CHECK(html.contains(
        QStringLiteral("src=\"images/bg-pchelari-pod-oreha/02-img-0231.jpg\" width=\"960\"")));
    CHECK(html.contains(QStringLiteral("href=\"images/bg-pchelari-pod-oreha/03-nasoki.pdf\"")));
    CHECK_FALSE(html.contains(QStringLiteral("media/")));
    CHECK_FALSE(html.contains(QStringLiteral("01-")));
    Publication bare = publication;
    bare.post.editions.at(Language::bulgarian()).lead.clear();
    CHECK_FALSE(fragment(bare, {Profile::Joomla}).contains(QStringLiteral("system-readmore")));
    CHECK(fragment(publication, {Profile::Joomla, QStringLiteral("images/novini")})
              .contains(QStringLiteral("src=\"images/novini/bg-pchelari-pod-oreha/02-")));
}

TEST_CASE("for WordPress every block of the profile is a block of its own", "[fragment-target]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const QString markup = fragment(publication, {Profile::WordPressBlocks});
    QStringList blocks = blocksOf(markup);
    CHECK_FALSE(blocks.contains(QStringLiteral("html")));
    blocks.removeDuplicates();
    blocks.sort();
    CHECK(blocks.join(u' ') == QStringLiteral("file group heading image list list-item paragraph "
                                              "quote separator table"));
    CHECK(markup.contains(
        QStringLiteral("<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">Стъпки"
                       "</h3>\n<!-- /wp:heading -->")));
    CHECK(markup.contains(QStringLiteral(
        "<!-- wp:list {\"ordered\":true,\"start\":3} -->\n<ol start=\"3\" class=\"wp-block-list\">"
        "<!-- wp:list-item -->\n<li>Трети етап</li>\n<!-- /wp:list-item -->")));
    CHECK(markup.contains(QStringLiteral("<th scope=\"row\">2018</th><td colspan=\"2\">предстои")));
    CHECK(markup.contains(QStringLiteral("</table><figcaption class=\"wp-element-caption\">Разходи "
                                         "по години</figcaption></figure>")));
    static const QRegularExpression image(QStringLiteral(
        "<figure class=\"wp-block-image alignleft size-full\"><img "
        "src=\"/wp-content/uploads/2018/01/04-logo-[0-9a-f]{6}\\.png\" alt=\"Знак на "
        "сдружението\"/></figure>"));
    CHECK(image.match(markup).hasMatch());
    CHECK(markup.contains(QStringLiteral(">Насоки (PDF, 340 KB)</a></div>")));
    CHECK(fragment(publication, {Profile::WordPressBlocks,
                                 QStringLiteral("https://example.org/wp-content/uploads/2018/02")})
              .contains(QStringLiteral("https://example.org/wp-content/uploads/2018/02/02-img")));
}

TEST_CASE("what no block of WordPress holds becomes HTML, and nothing is lost",
          "[fragment-target]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    const QString hash = publication.post.leadImage->toString();
    const QString figure = QStringLiteral("<figure%1><img src=\"media:") + hash +
                           QStringLiteral("\" alt=\"а\">%2</figure>");
    publication = withBody(
        publication,
        figure.arg(QStringLiteral(" class=\"gallery\""), QString()) +
            figure.arg(QStringLiteral(" class=\"gallery\""),
                       QStringLiteral("<figcaption>Втора</figcaption>")) +
            QStringLiteral("<blockquote><p>Казано.</p><p class=\"source\">Мария</p></blockquote>"
                           "<ol type=\"a\"><li><p>раз</p><p>два</p></li></ol>"
                           "<ul><li><p>с картина</p>") +
            figure.arg(QString(), QString()) +
            QStringLiteral("</li></ul><p lang=\"en\">A --&gt; &lt;b&gt; &amp; --</p>"
                           "<table><tbody><tr><td><p>а</p></td><td><p>б</p><ul><li><p>в</p></li>"
                           "</ul></td></tr><tr><td></td><td><p>г</p></td></tr></tbody></table>"));
    const QString markup = fragment(publication, {Profile::WordPressBlocks});
    CHECK(blocksOf(markup).join(u' ') ==
          QStringLiteral("paragraph gallery image image quote paragraph list list-item html "
                         "paragraph html heading file"));
    CHECK(markup.contains(QStringLiteral("<cite>Мария</cite></blockquote>")));
    CHECK(markup.contains(QStringLiteral(
        "<!-- wp:list {\"ordered\":true,\"type\":\"lower-alpha\"} -->\n"
        "<ol style=\"list-style-type:lower-alpha\" class=\"wp-block-list\"><!-- wp:list-item -->\n"
        "<li>раз<br>два</li>")));
    CHECK(markup.contains(
        QStringLiteral("<p><span lang=\"en\">A --&gt; &lt;b&gt; &amp; --</span></p>")));
    CHECK(markup.contains(QStringLiteral("Втора Снимка: Мария Примерова</figcaption>")));
    CHECK(markup.contains(QStringLiteral("<li>в</li>")));
}

TEST_CASE("nothing in a block's attributes ends its comment", "[fragment-target]") {
    const QString block = wordPressBlock(
        QStringLiteral("file"), {{QStringLiteral("href"), QStringLiteral("a--><script>&\"b\"\\")}},
        QStringLiteral("<p></p>"));
    CHECK(
        block.section(u'\n', 0, 0) ==
        QStringLiteral("<!-- wp:file {\"href\":\"a\\u002d\\u002d\\u003e\\u003cscript\\u003e\\u0026"
                       "\\u0022b\\u0022\\u005c\"} -->"));
}

TEST_CASE("the classic editor gets captions as its shortcode, and no other shortcode",
          "[fragment-target]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    const QString html = fragment(publication, {Profile::WordPressClassic});
    CHECK_FALSE(html.contains(QStringLiteral("<figure")));
    static const QRegularExpression caption(
        QStringLiteral("\\[caption align=\"alignnone\" width=\"960\"\\]<img alt=\"Редица дървени "
                       "кошери край гора\" src=\"/wp-content/uploads/2018/01/02-img-0231-[0-9a-f]+"
                       "\\.jpg\" width=\"960\" height=\"1440\"> Новите кошери край гората. "
                       "<strong>Снимка:</strong> сдружението\\[/caption\\]"));
    CHECK(caption.match(html).hasMatch());
    CHECK(html.contains(QStringLiteral("<img class=\"alignleft\" alt=\"Знак на сдружението\"")));
    publication = withBody(publication, QStringLiteral("<p>Пишете [gallery ids=\"1\"] тук.</p>"));
    const QString hostile = fragment(publication, {Profile::WordPressClassic});
    CHECK_FALSE(hostile.contains(QStringLiteral("[gallery")));
    CHECK(withTag(htmlElements(hostile.toUtf8()), QStringLiteral("p")).back().text ==
          QStringLiteral("Пишете [gallery ids=\"1\"] тук."));
}

TEST_CASE("a fragment for any system looks right without a style sheet", "[fragment-target]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    const QString html = fragment(publication, {Profile::InlineStyles});
    CHECK(html.startsWith(QStringLiteral("<figure style=")));
    CHECK_FALSE(html.contains(QStringLiteral("class=")));
    const auto elements = htmlElements(html.toUtf8());
    for (const char* tag :
         {"p", "h2", "h3", "h4", "img", "table", "td", "th", "aside", "a", "hr"}) {
        for (const HtmlElement& element : withTag(elements, QString::fromLatin1(tag))) {
            INFO(tag);
            CHECK(element.attributes.contains(QStringLiteral("style")));
        }
    }
    for (const HtmlElement& image : withTag(elements, QStringLiteral("img"))) {
        CHECK(image.attributes.value(QStringLiteral("src"))
                  .startsWith(QStringLiteral("https://example.org/news/bg-pchelari-pod-oreha/0")));
        CHECK(image.attributes.contains(QStringLiteral("alt")));
    }
    CHECK(html.contains(QStringLiteral("float:left")));
    CHECK(html.contains(QStringLiteral("<span lang=\"en\">")));

    publication.organisation.siteAddress = QUrl();
    const auto without = renderFragmentFor({Profile::InlineStyles}, publication,
                                           Language::bulgarian(), *Theme::load());
    REQUIRE_FALSE(without.has_value());
    CHECK(without.error().message.contains(QStringLiteral("address of media")));
    CHECK(
        fragment(publication, {Profile::InlineStyles, QStringLiteral("https://cms.example.org/f")})
            .contains(QStringLiteral("https://cms.example.org/f/bg-pchelari-pod-oreha/01-")));
    CHECK_FALSE(checkTarget({Profile::InlineStyles, QStringLiteral("files")}).has_value());
    CHECK_FALSE(checkTarget({Profile::Joomla, QStringLiteral("javascript:x")}).has_value());
    CHECK_FALSE(checkTarget({Profile::Joomla, QStringLiteral("https://a.bg/?x=\"")}).has_value());
    CHECK(checkTarget({Profile::WordPressBlocks, QStringLiteral("/files/")}).has_value());
}

TEST_CASE("the checklist says each thing that a clerk copies", "[fragment-target]") {
    const TemporaryFolder folder;
    Publication publication = samplePublication(folder.path());
    const FragmentTarget target{Profile::Joomla};
    const auto list = fragmentChecklist(target, publication, Language::bulgarian(),
                                        *numberedMedia(publication, target));
    CHECK(list.system == QStringLiteral("Joomla"));
    REQUIRE(list.fields.size() == 7);
    CHECK(list.fields[1].label == QStringLiteral("Alias"));
    CHECK(list.fields[1].value == QStringLiteral("pchelari-pod-oreha"));
    CHECK(list.fields[2].hint == QStringLiteral("51 character(s)"));
    CHECK(list.fields[5].value == QStringLiteral("25.01.2018"));
    REQUIRE(list.media.size() == 5);
    CHECK(list.media[0].isFeatured);
    CHECK(list.media[0].kind == QStringLiteral("JPG, 1600 × 1000 px"));
    CHECK(list.media[1].words == QStringLiteral("Редица дървени кошери край гора"));
    CHECK(list.media[2].words == QStringLiteral("Насоки"));
    CHECK(list.featuredStep.contains(QStringLiteral("01-sreshtata-pod-oreha.jpg")));

    CHECK(list.uploadStep.contains(QStringLiteral("into “images”")));
    const FragmentTarget elsewhere{Profile::Joomla, QStringLiteral("images/novini")};
    CHECK(fragmentChecklist(elsewhere, publication, Language::bulgarian(),
                            *numberedMedia(publication, elsewhere))
              .uploadStep.contains(QStringLiteral("images/novini/bg-pchelari-pod-oreha/")));

    const QByteArray page = renderChecklist(list);
    const auto elements = htmlElements(page);
    const auto boxes = withTag(elements, QStringLiteral("input"));
    CHECK(boxes.size() == 5 + 7 + 1 + 1 + 2);
    for (const HtmlElement& box : boxes) {
        CHECK(withTag(elements, QStringLiteral("label"), QStringLiteral("for"),
                      box.attributes.value(QStringLiteral("id")))
                  .size() == 1);
    }
    publication.post.editions.at(Language::bulgarian()).title = QStringLiteral("</p><script>");
    CHECK_FALSE(renderChecklist(fragmentChecklist(target, publication, Language::bulgarian(), {}))
                    .contains("<script"));
}
