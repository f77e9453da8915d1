#pragma once

#include "base/result.h"

#include <kainjow/mustache.hpp>

#include <QString>

#include <map>
#include <memory>
#include <string>

namespace vestitel::publishing {

/// A Mustache template, compiled once with the partials that it names put in place, since the
/// library would parse a partial anew at each rendering. `{{name}}` is escaped, `{{{name}}}` not.
/// Immutable; any number of threads may render at once.
class Template final {
public:
    using Sources = std::map<QString, std::string>; ///< Text by name without ".mustache".

    /// Fails with a sentence that names the file and the line. Partials may nest, not recurse;
    /// changed delimiters are not supported in a theme.
    [[nodiscard]] static Result<Template> compile(const QString& name, const Sources& sources);

    /// Names that `data` lacks are looked for in `common`, which many pages may share.
    [[nodiscard]] std::string render(const kainjow::mustache::data& data,
                                     const kainjow::mustache::data& common) const;

private:
    explicit Template(std::shared_ptr<kainjow::mustache::mustache> compiled);

    std::shared_ptr<kainjow::mustache::mustache> m_compiled;
};

} // namespace vestitel::publishing
