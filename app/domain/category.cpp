#include "domain/category.h"

namespace vestitel::domain {

QString nameOf(const Category& category, const std::vector<Language>& order) {
    for (const Language& language : order) {
        const auto name = category.names.find(language);
        if (name != category.names.end() && !name->second.isEmpty()) {
            return name->second;
        }
    }
    for (const auto& [language, name] : category.names) {
        if (!name.isEmpty()) {
            return name;
        }
    }
    return category.key;
}

} // namespace vestitel::domain
