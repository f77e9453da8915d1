#include "html/compare.h"
#include "html/parse_document.h"
#include "html/rewrite.h"
#include "html/sanitiser.h"
#include "html/serialiser.h"
#include "markup_generator.h"

#include "support/catch.h"

#include <random>

using namespace vestitel;
using namespace vestitel::html;

namespace {

constexpr int kDocuments = 500;

Body bodyOf(const QString& markup) {
    const auto body = sanitise(markup);
    REQUIRE(body);
    return *body;
}

/// What compare() shows, as a page has it, blocks apart by a line.
QString shown(const QString& before, const QString& after) {
    Document document;
    for (const BlockChange& change : compare(bodyOf(before), bodyOf(after)).blocks) {
        document.blocks.insert(document.blocks.end(), change.shown.begin(), change.shown.end());
    }
    return pageHtml(document, {}).simplified();
}

void addText(const Block& block, Change without, QString& text) {
    for (const Inline& part : block.inlines) {
        if (part.change != without) {
            text += part.isBreak() ? QStringLiteral("\n") : part.text;
        }
    }
    for (const Block& child : block.children) {
        addText(child, without, text);
    }
}

QString textOf(const std::vector<Block>& blocks, Change without = Change::None) {
    QString text;
    for (const Block& block : blocks) {
        // Nothing is left out of a text without changes.
        addText(block, without == Change::None ? Change::Added : without, text);
    }
    return text;
}

QString shownText(const Comparison& comparison, Change without) {
    QString text;
    for (const BlockChange& change : comparison.blocks) {
        text += textOf(change.shown, without);
    }
    return text;
}

/// The bytes without the blocks' ids.
QString contentOf(const Body& body) {
    Document document = *documentOf(body);
    for (Block& block : document.blocks) {
        block.id.clear();
    }
    return canonicalHtml(document);
}

void changeWords(Block& block, std::mt19937& random) {
    for (Inline& part : block.inlines) {
        if (!part.isBreak() && random() % 3 == 0) {
            part.text += QStringLiteral(" %1").arg(random() % 50);
            part.marks.strong = random() % 2 == 0;
        }
    }
    for (Block& child : block.children) {
        changeWords(child, random);
    }
}

/// The text with words, blocks and their order changed at random.
Body changed(const Body& body, std::mt19937& random) {
    Document document = *documentOf(body);
    const Document other = *documentOf(bodyOf(test::MarkupGenerator(quint32(random())).next()));
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto at = document.blocks.begin() + static_cast<qsizetype>(i);
        switch (random() % 7) {
        case 0:
            document.blocks.erase(at);
            break;
        case 1:
            if (!other.blocks.empty()) {
                document.blocks.insert(at, other.blocks[random() % other.blocks.size()]);
            }
            break;
        case 2:
            changeWords(*at, random);
            break;
        case 3:
            std::swap(*at, document.blocks[random() % document.blocks.size()]);
            break;
        case 4:
            at->id.clear();
            break;
        default:
            break;
        }
    }
    return bodyOf(canonicalHtml(document));
}

} // namespace

TEST_CASE("words that changed are marked, in their paragraph") {
    CHECK(shown(QStringLiteral("<p data-block=\"a\">Срокът е до 12 май, 17:30 ч.</p>"),
                QStringLiteral("<p data-block=\"a\">Срокът е до 19 май, 16:00 ч.</p>")) ==
          QStringLiteral("<p>Срокът е до <del>12</del><ins>19</ins> май, <del>17:30</del>"
                         "<ins>16:00</ins> ч.</p>"));
}

TEST_CASE("a space between changed words does not break what went into pieces") {
    CHECK(shown(QStringLiteral("<p data-block=\"a\">дойдоха много гости днес</p>"),
                QStringLiteral("<p data-block=\"a\">дойдоха двайсет деца днес</p>")) ==
          QStringLiteral("<p>дойдоха <del>много гости</del><ins>двайсет деца</ins> днес</p>"));
}

TEST_CASE("a mark that changed is a change of its words") {
    CHECK(shown(QStringLiteral("<p data-block=\"a\">до 17:30 часа</p>"),
                QStringLiteral("<p data-block=\"a\">до <strong>17:30</strong> часа</p>")) ==
          QStringLiteral("<p>до <del>17:30</del><ins><strong>17:30</strong></ins> часа</p>"));
}

TEST_CASE("blocks that came and went are marked as wholes, between those that stayed") {
    CHECK(shown(QStringLiteral("<p data-block=\"a\">едно</p><h2 data-block=\"b\">две</h2>"
                               "<p data-block=\"c\">три</p>"),
                QStringLiteral("<p data-block=\"a\">едно</p><p data-block=\"c\">три</p>"
                               "<p data-block=\"d\">четири</p>")) ==
          QStringLiteral("<p>едно</p> <h2 class=\"change-removed\"><del>две</del></h2> <p>три</p> "
                         "<p class=\"change-added\"><ins>четири</ins></p>"));
}

TEST_CASE("a paragraph whose id is another is found by what it says") {
    CHECK(shown(QStringLiteral("<p data-block=\"a\">Посетихме пет села край Янтра</p>"),
                QStringLiteral("<p data-block=\"z\">Посетихме шест села край Янтра</p>")) ==
          QStringLiteral("<p>Посетихме <del>пет</del><ins>шест</ins> села край Янтра</p>"));
}

TEST_CASE("items, cells and captions are compared within their list, row and figure") {
    CHECK(shown(QStringLiteral("<ul data-block=\"a\"><li>хляб и сол</li><li>мед</li></ul>"),
                QStringLiteral("<ul data-block=\"a\"><li>хляб и сирене</li><li>вино</li>"
                               "<li>мед</li></ul>")) ==
          QStringLiteral("<ul> <li>хляб и <del>сол</del><ins>сирене</ins></li> "
                         "<li class=\"change-added\"><ins>вино</ins></li> <li>мед</li> </ul>"));
    const QString table = QStringLiteral("<table data-block=\"t\"><tbody><tr><td>Мярка</td>"
                                         "<td>%1</td></tr><tr><td>Общо</td><td>9</td></tr>"
                                         "</tbody></table>");
    const QString row = shown(table.arg(1), table.arg(2));
    CHECK(row.contains(QStringLiteral("<td><del>1</del><ins>2</ins></td>")));
    CHECK(row.contains(QStringLiteral("<td>Мярка</td>")));
    const QString figure =
        QStringLiteral("<figure data-block=\"f\"><img alt=\"\" src=\"media:%1\"><figcaption>%2"
                       "</figcaption></figure>");
    const QString hash(64, u'a');
    CHECK(shown(figure.arg(hash, QStringLiteral("Мост")), figure.arg(hash, QStringLiteral("Чешма")))
              .contains(QStringLiteral("<del>Мост</del><ins>Чешма</ins>")));
    const QString other = shown(figure.arg(hash, QStringLiteral("Мост")),
                                figure.arg(QString(64, u'b'), QStringLiteral("Мост")));
    CHECK(other.contains(QStringLiteral("<figure class=\"change-removed\">")));
    CHECK(other.contains(QStringLiteral("<figure class=\"change-added\">")));
}

TEST_CASE("words are counted, and lines compared") {
    const Comparison comparison =
        compare(bodyOf(QStringLiteral("<p data-block=\"a\">а б в</p>")),
                bodyOf(QStringLiteral("<p data-block=\"a\">а г д, е в</p>")));
    CHECK(comparison.wordsRemoved == 1);
    CHECK(comparison.wordsAdded == 3);
    const LineComparison line = compareLines(QStringLiteral("Покана"), QString());
    CHECK(line.isChanged);
    CHECK(line.wordsRemoved == 1);
    CHECK_FALSE(compareLines(QStringLiteral("Покана"), QStringLiteral("Покана")).isChanged);
}

TEST_CASE(
    "what is shown without what is new is the earlier text, without what went the later one") {
    std::mt19937 random(41);
    for (int i = 0; i < kDocuments; ++i) {
        INFO(i);
        const Body before = bodyOf(test::MarkupGenerator(quint32(random())).next());
        const Body after = changed(before, random);
        const Comparison comparison = compare(before, after);
        REQUIRE(shownText(comparison, Change::Added) == textOf(documentOf(before)->blocks));
        REQUIRE(shownText(comparison, Change::Removed) == textOf(documentOf(after)->blocks));
        const bool isAnyChanged =
            std::any_of(comparison.blocks.begin(), comparison.blocks.end(),
                        [](const BlockChange& change) { return change.isChanged; });
        REQUIRE(isAnyChanged == (contentOf(before) != contentOf(after)));
    }
}

TEST_CASE("changes taken back one by one give the earlier text") {
    std::mt19937 random(42);
    int undone = 0;
    for (int i = 0; i < kDocuments; ++i) {
        INFO(i);
        const Body before = bodyOf(test::MarkupGenerator(quint32(random())).next());
        Body now = changed(before, random);
        for (int step = 0; contentOf(now) != contentOf(before); ++step) {
            REQUIRE(step < 200);
            const Comparison comparison = compare(before, now);
            const auto change =
                std::find_if(comparison.blocks.begin(), comparison.blocks.end(),
                             [](const BlockChange& each) { return each.isChanged; });
            REQUIRE(change != comparison.blocks.end());
            const auto next = withChangeUndone(before, now, change - comparison.blocks.begin());
            REQUIRE(next);
            now = *next;
            ++undone;
        }
    }
    CHECK(undone > kDocuments);
    CHECK(withChangeUndone({}, {}, 0).error().code == ErrorCode::InvalidArgument);
}
