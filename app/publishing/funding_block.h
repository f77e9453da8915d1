#pragma once

#include "publishing/file_addresses.h"
#include "publishing/publication.h"

#include <kainjow/mustache.hpp>

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vestitel::publishing {

/// Where the Union's emblem lies: beside the theme's assets (SVG), or with the images where a
/// fragment or a letter has these only (PNG, which every system takes).
enum class EmblemPlace { Assets, Media };

/// What stands beside a post that a programme pays for, in one language.
struct FundingBlock {
    struct Emblem {
        QString path; ///< From the root of the export.
        QSize size;   ///< In CSS pixels (96 an inch); none is below its least height.
        QString name; ///< What it says to those who cannot see it.

        friend bool operator==(const Emblem&, const Emblem&) = default;
    };

    QString programme;           ///< Its name.
    std::vector<Emblem> emblems; ///< In order; those that there are.
    QStringList sentences;       ///< Obligatory, in order.
    QString disclaimer;          ///< Empty for none.

    friend bool operator==(const FundingBlock&, const FundingBlock&) = default;
};

/// Nothing for a post that no programme pays for, or whose programme has no rule at its date.
[[nodiscard]] std::optional<FundingBlock>
fundingBlock(const Publication& publication, const domain::Language& language, EmblemPlace place);

/// The same for templates, as `funding` (resources/themes/README.md).
void setFunding(kainjow::mustache::data& page, const Publication& publication,
                const domain::Language& language, EmblemPlace place,
                const FileAddresses& addresses);

/// The same as paragraphs of plain text: programme, sentences, disclaimer.
[[nodiscard]] QStringList fundingText(const Publication& publication,
                                      const domain::Language& language);

} // namespace vestitel::publishing
