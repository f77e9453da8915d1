#include "html/sanitiser.h"

#include "support/catch.h"

#include <QStringList>

#include <limits>
#include <random>

using namespace vestitel;
using namespace vestitel::html;

namespace {

Body bodyOf(const QStringList& lines) {
    return sanitise(lines.join(u'\n')).value();
}

QStringList paragraphs(int count) {
    QStringList lines;
    for (int i = 0; i < count; ++i) {
        lines += QStringLiteral("<p data-block=\"b%1\">текст %1</p>").arg(i);
    }
    return lines;
}

} // namespace

TEST_CASE("blocks put in place of others give what sanitising the whole gives") {
    std::mt19937 random(5);
    const auto number = [&random](qsizetype below) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(below));
    };
    const QStringList pieces{QStringLiteral("<p data-block=\"n1\">ново</p>"),
                             QStringLiteral("<h2 data-block=\"n2\">Нова &amp; стара</h2>"),
                             QStringLiteral("<p>без номер</p>"),
                             QStringLiteral("<p data-block=\"b3\">чужд номер</p>"),
                             QStringLiteral("<p onclick=\"x()\">лошо<script>x()</script></p>"),
                             QStringLiteral("гол текст"),
                             QString()};
    for (int turn = 0; turn < 500; ++turn) {
        QStringList lines = paragraphs(static_cast<int>(number(8)));
        const Body before = bodyOf(lines);
        const qsizetype first = number(lines.size() + 1);
        const qsizetype count = number(lines.size() - first + 1);
        QStringList blocks;
        for (qsizetype i = number(3); i > 0; --i) {
            blocks += pieces.at(number(pieces.size()));
        }
        blocks.removeAll(QString());
        const auto put = withBlocks(before, first, count, blocks.join(u'\n'));
        REQUIRE(put);
        lines.remove(first, count);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            lines.insert(first + i, blocks.at(i));
        }
        INFO(lines.join(u'\n').toStdString());
        CHECK(put->body == bodyOf(lines));
        CHECK(put->isAsGiven == (put->body.html() == lines.join(u'\n')));
    }
}

TEST_CASE("blocks that are not there cannot be replaced") {
    const Body body = bodyOf(paragraphs(3));
    const QString block = QStringLiteral("<p data-block=\"n\">ново</p>");
    constexpr qsizetype kHuge = std::numeric_limits<qsizetype>::max();
    for (const auto& [first, count] : {std::pair<qsizetype, qsizetype>{4, 0},
                                       {0, 4},
                                       {3, 1},
                                       {-1, 0},
                                       {0, -1},
                                       {kHuge, kHuge},
                                       {1, kHuge}}) {
        CHECK_FALSE(withBlocks(body, first, count, block));
    }
    CHECK(withBlocks(body, 3, 0, block));
    CHECK(withBlocks(body, 0, 3, block)->body.html() == block);
}
