#include "posts_panel/filter_words.h"

#include "editorial/search_scope.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestitel::posts_panel {

namespace {

struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::posts_panel)
};

using archive::PostFilter;

template <typename Change>
void add(std::vector<SetPart>& parts, const PostFilter& filter, const QString& words,
         Change change) {
    PostFilter without = filter;
    change(without);
    parts.push_back({words, without});
}

QString nameOf(const QString& key, const std::vector<domain::Category>& categories,
               const std::vector<domain::Language>& order) {
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [&key](const auto& each) { return each.key == key; });
    return found == categories.end() ? key : domain::nameOf(*found, order);
}

QString lacksAltInWords(const std::set<domain::Language>& languages) {
    if (languages.size() > 1) {
        return Words::tr("Without alternative text");
    }
    return Words::tr("%1 without alternative text").arg(models::languageSign(*languages.begin()));
}

} // namespace

QString standInWords(archive::EditionStand stand) {
    switch (stand) {
    case archive::EditionStand::Missing:
        return Words::tr("missing", "an edition");
    case archive::EditionStand::Present:
        return Words::tr("there", "an edition");
    case archive::EditionStand::Draft:
        return Words::tr("draft", "an edition");
    case archive::EditionStand::Ready:
        return Words::tr("ready", "an edition");
    }
    return {};
}

QString exportInWords(archive::ExportStand stand) {
    switch (stand) {
    case archive::ExportStand::Never:
        return Words::tr("Never exported");
    case archive::ExportStand::Current:
        return Words::tr("Exported as it is");
    case archive::ExportStand::Changed:
        return Words::tr("Changed since export");
    }
    return {};
}

QString orderInWords(search::Order order) {
    return order == search::Order::Best ? Words::tr("Best first")
                                        : models::sortInWords(archive::PostSort::Newest);
}

bool narrowsSearch(const PostFilter& filter, const SetPart& part) {
    return editorial::searchablePartOf(filter) != editorial::searchablePartOf(part.without);
}

QString rangeInWords(const QDate& from, const QDate& to) {
    if (!from.isValid()) {
        return Words::tr("until %1").arg(models::dateInWords(to));
    }
    if (!to.isValid()) {
        return Words::tr("from %1").arg(models::dateInWords(from));
    }
    const bool isWholeMonths = from.day() == 1 && to.day() == to.daysInMonth();
    if (!isWholeMonths) {
        return models::dateInWords(from) + QStringLiteral(" – ") + models::dateInWords(to);
    }
    if (from.month() == 1 && to.month() == 12) {
        const QString first = QString::number(from.year());
        return from.year() == to.year() ? first
                                        : first + QStringLiteral("–") + QString::number(to.year());
    }
    const QString first = models::monthInWords(from.year(), from.month());
    return from.year() == to.year() && from.month() == to.month()
               ? first
               : first + QStringLiteral(" – ") + models::monthInWords(to.year(), to.month());
}

std::vector<SetPart> partsOf(const PostFilter& filter, const NamedValues& named) {
    std::vector<SetPart> parts;
    if (filter.from.isValid() || filter.to.isValid()) {
        add(parts, filter, rangeInWords(filter.from, filter.to), [](PostFilter& without) {
            without.from = {};
            without.to = {};
        });
    }
    if (!filter.kind.isEmpty()) {
        add(parts, filter, models::kindsInWords(filter.kind),
            [](PostFilter& without) { without.kind.clear(); });
    }
    if (!filter.category.isEmpty()) {
        add(parts, filter, nameOf(filter.category, named.categories, named.order),
            [](PostFilter& without) { without.category.clear(); });
    }
    if (!filter.programme.isEmpty()) {
        add(parts, filter, domain::nameOf(named.programmes, filter.programme, named.order),
            [](PostFilter& without) { without.programme.clear(); });
    }
    for (const QString& tag : filter.tags) {
        add(parts, filter, tag, [&tag](PostFilter& without) { without.tags.removeAll(tag); });
    }
    for (const auto& entry : filter.editions) {
        const QString words = models::languageSign(entry.first) + u' ' + standInWords(entry.second);
        add(parts, filter, words,
            [&entry](PostFilter& without) { without.editions.erase(entry.first); });
    }
    if (!filter.lacksAlt.empty()) {
        add(parts, filter, lacksAltInWords(filter.lacksAlt),
            [](PostFilter& without) { without.lacksAlt.clear(); });
    }
    if (filter.exported) {
        add(parts, filter, exportInWords(*filter.exported),
            [](PostFilter& without) { without.exported.reset(); });
    }
    return parts;
}

} // namespace vestitel::posts_panel
