#pragma once

#include "archive/post_filter.h"

#include <QMap>

#include <map>

namespace vestitel::archive {

/// A month of a year, 1 to 12.
struct Month {
    int year = 0;
    int month = 1;

    friend auto operator<=>(const Month&, const Month&) = default;
};

struct EditionFacet {
    qint64 missing = 0;
    qint64 draft = 0;
    qint64 ready = 0;

    friend bool operator==(const EditionFacet&, const EditionFacet&) = default;
};

/// What stands beside each value of each filter: how many posts there would be with it, the other
/// filters being as they are. (Of a filter that has one value, in its place; of the tags, besides
/// those that are asked for.) The trash is not counted but for `trash`, unless it is asked for.
struct Facets {
    qint64 total = 0; ///< Of the filter itself.
    qint64 all = 0;   ///< Of any status.
    std::map<domain::Status, qint64> statuses;
    qint64 trash = 0;
    QMap<QString, qint64> kinds;
    QMap<QString, qint64> categories;
    QMap<QString, qint64> programmes;
    QMap<QString, qint64> tags;
    std::map<Month, qint64> months;
    qint64 undated = 0;
    std::map<domain::Language, EditionFacet> editions;
    std::map<domain::Language, qint64> lacksAlt;
    qint64 lacksAnyAlt = 0;
    std::map<ExportStand, qint64> exported;

    friend bool operator==(const Facets&, const Facets&) = default;
};

class PostTable;

/// Of a filter over the table's posts; one look through it.
[[nodiscard]] Facets countFacets(const PostTable& table, const PostFilter& filter);

} // namespace vestitel::archive
