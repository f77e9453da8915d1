#pragma once

#include <kainjow/mustache.hpp>

#include <QString>

#include <map>

namespace vestitel::publishing {

/// A theme's words in one language, once for all pages.
struct ThemeWords {
    std::map<QString, QString> texts; ///< By key.
    kainjow::mustache::data common{}; ///< As `words.KEY`, for Template::render().
};

} // namespace vestitel::publishing
