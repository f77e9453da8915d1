#pragma once

#include "domain/language.h"

#include <QString>

#include <map>

namespace vestitel::domain {

struct Category {
    QString key; ///< As in interchange lines: "visits"
    std::map<Language, QString> names;

    friend bool operator==(const Category&, const Category&) = default;
};

} // namespace vestitel::domain
