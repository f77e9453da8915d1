#pragma once

#include "base/result.h"
#include "publishing/template.h"
#include "publishing/theme_options.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>

namespace vestitel::publishing {

/// What a theme's folders hold, each file of the one that was added last.
struct ThemeFiles {
    using WordTable = std::map<QString, std::map<QString, QString>>; ///< By language tag, by key.

    QJsonObject about; ///< The theme.json.
    std::vector<ThemeOption> options;
    WordTable words; ///< Each single word of the one that was added last.
    std::map<QString, QByteArray> assets;
    std::map<QString, QByteArray> siteAssets;
    Template::Sources templates;

    /// Puts a folder's files over those that are here. Fails with a sentence that names the file
    /// and what is wrong with it.
    [[nodiscard]] Result<void> add(const QString& folder);
};

/// The theme.json of a folder; empty where it has none.
[[nodiscard]] Result<QJsonObject> aboutTheme(const QString& folder);

} // namespace vestitel::publishing
