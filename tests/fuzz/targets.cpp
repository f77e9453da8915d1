#include "targets.h"

#include "archive/media_kinds.h"
#include "html/body_text.h"
#include "html/sanitiser.h"
#include "importing/import_html.h"
#include "importing/import_text.h"
#include "importing/interchange.h"
#include "search/match_expression.h"
#include "search/query.h"
#include "search/query_completion.h"
#include "search/snippet.h"

#include <cstdio>
#include <cstdlib>

namespace vestitel::fuzz {

namespace {

void require(bool holds, const char* law) {
    if (!holds) {
        std::fprintf(stderr, "fuzz: this does not hold: %s\n", law);
        std::abort();
    }
}

void takeMarkup(const QByteArray& bytes) {
    const auto body = html::sanitise(QString::fromUtf8(bytes));
    if (!body) {
        require(!body.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const auto again = html::sanitise(body->html());
    require(again && again->html() == body->html(), "what is canonical stays as it is");
    for (const char* forbidden : {"<script", "<style", "<svg", "<iframe", "javascript:"}) {
        // Text is escaped, so "<" begins elements only; an address begins its attribute.
        const QString sign = QLatin1String(forbidden);
        const QString inMarkup = sign.startsWith(u'<') ? sign : u'"' + sign;
        require(!body->html().contains(inMarkup, Qt::CaseInsensitive), "no program is let in");
    }
    (void)html::bodyText(*body);
}

void takeQuery(const QByteArray& bytes) {
    const QString text = QString::fromUtf8(bytes);
    const search::Query query = search::parseQuery(text);
    for (const search::Target target : {search::Target::Texts, search::Target::Titles}) {
        const auto expression = search::matchExpression(query, target);
        require(expression.text.count(u'"') % 2 == 0, "every quote is closed");
    }
    std::vector<search::QueryUnit> units;
    for (const auto& group : query.wanted) {
        require(!group.empty(), "no group is empty");
        for (const search::QueryUnit& unit : group) {
            require(!unit.terms.empty(), "no unit is empty");
            units.push_back(unit);
        }
    }
    (void)search::snippet({text}, units);
    (void)search::completionsOf(text, text.size() / 2, {{text.left(20)}, {text.mid(3, 9)}});
}

void takeLine(const QByteArray& bytes) {
    RandomIdSource ids;
    const auto read = importing::readInterchangeLine(bytes, {1, {}}, ids);
    if (!read) {
        require(!read.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const QByteArray written = importing::writeInterchangeLine(read->post, {});
    const auto again = importing::readInterchangeLine(written, {1, {}}, ids);
    require(again && importing::writeInterchangeLine(again->post, {}) == written,
            "what was written is read as it is");
}

void takeText(const QByteArray& bytes) {
    RandomIdSource ids;
    const auto text = importing::importText(bytes, {}, ids);
    require(text || !text.error().message.isEmpty(), "a refusal says why");
}

void takeImage(const QByteArray& bytes) {
    const auto kind = archive::mediaKindOf(bytes, QStringLiteral("name.txt"));
    if (kind && kind->mediaType.startsWith(QLatin1String("image/"))) {
        const auto size = archive::imageSizeOf(bytes, *kind, QStringLiteral("name"));
        require(!size || qint64{size->width()} * size->height() <= archive::kMostPixels,
                "no image is larger than the limit");
    }
}

} // namespace

const std::vector<Target>& targets() {
    static const std::vector<Target> kTargets = {{"markup", takeMarkup},
                                                 {"query", takeQuery},
                                                 {"line", takeLine},
                                                 {"text", takeText},
                                                 {"image", takeImage}};
    return kTargets;
}

} // namespace vestitel::fuzz
