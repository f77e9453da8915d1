#pragma once

#include "archive/post_filter.h"
#include "domain/category.h"
#include "domain/funding.h"
#include "search/collector.h"

#include <vector>

namespace vestitel::posts_panel {

/// One thing that a filter asks for, and the filter without it.
struct SetPart {
    QString words; ///< "2026", "Visits", "EN missing"
    archive::PostFilter without;

    friend bool operator==(const SetPart&, const SetPart&) = default;
};

/// Whose names are shown in place of their keys, and in which languages they are looked for.
struct NamedValues {
    std::vector<domain::Category> categories;
    std::vector<domain::FundingProgramme> programmes;
    std::vector<domain::Language> order;
};

/// What a filter asks for besides its section, in words.
[[nodiscard]] std::vector<SetPart> partsOf(const archive::PostFilter& filter,
                                           const NamedValues& named);

/// Whether a search can be narrowed by what the part asks for.
[[nodiscard]] bool narrowsSearch(const archive::PostFilter& filter, const SetPart& part);

/// "2026", "May 2026", "May 2026 – Aug 2026", or by days.
[[nodiscard]] QString rangeInWords(const QDate& from, const QDate& to);
/// "ready", "draft", "missing": an edition.
[[nodiscard]] QString standInWords(archive::EditionStand stand);
/// "Changed since export"
[[nodiscard]] QString exportInWords(archive::ExportStand stand);
/// What found posts are sorted by: "Best first".
[[nodiscard]] QString orderInWords(search::Order order);

} // namespace vestitel::posts_panel
