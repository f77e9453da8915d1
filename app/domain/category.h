#pragma once

#include "domain/language.h"

#include <QString>

#include <map>
#include <vector>

namespace vestitel::domain {

struct Category {
    QString key; ///< As in interchange lines: "visits"
    std::map<Language, QString> names;

    friend bool operator==(const Category&, const Category&) = default;
};

/// The category's name for a reader: in the first of these languages that it has a name in, else in
/// any, else its key.
[[nodiscard]] QString nameOf(const Category& category, const std::vector<Language>& order);

} // namespace vestitel::domain
