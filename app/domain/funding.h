#pragma once

#include "base/result.h"
#include "domain/language.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::domain {

/// A flag or logo that a programme wants seen.
struct FundingEmblem {
    QString key;         ///< kUnionEmblem, or what the office calls a logo of its own.
    int leastHeight = 0; ///< In millimetres.
    std::map<Language, QString> names{}; ///< What it says to those who cannot see it.
    bool isRequired = true;              ///< Otherwise it is shown where the office has added it.

    friend bool operator==(const FundingEmblem&, const FundingEmblem&) = default;
};

/// The emblem that the program draws by itself; the office adds all others.
inline const QString kUnionEmblem = QStringLiteral("eu");

/// Stands in a programme's texts for the publisher's name.
inline const QString kOrganisationPlace = QStringLiteral("{organisation}");

/// What a programme demands of what is published with its money, for a time.
struct FundingVersion {
    QDate validFrom;
    QDate validUntil{};                   ///< The last day; not valid: until further notice.
    std::vector<FundingEmblem> emblems{}; ///< In the order in which they stand.
    /// Obligatory, by language.
    std::vector<std::map<Language, QString>> sentences{};
    std::map<Language, QString> disclaimer{}; ///< The same; empty for none.
    QString source;                           ///< The law, guide or contract that says so.
    QString note{};                           ///< What is not certain about it.

    friend bool operator==(const FundingVersion&, const FundingVersion&) = default;
};

/// Who pays for what a post tells of: a fund in a period.
struct FundingProgramme {
    QString key; ///< As in interchange lines: "leader-2023-2027"
    std::map<Language, QString> names;
    std::vector<FundingVersion> versions; ///< By validFrom, the newest last; never empty.

    friend bool operator==(const FundingProgramme&, const FundingProgramme&) = default;
};

/// Its name in the first of these languages that it has one in, else in any, else its key.
[[nodiscard]] QString nameOf(const FundingProgramme& programme, const std::vector<Language>& order);

/// The same of the one of them that has the key; of none of them: the key.
[[nodiscard]] QString nameOf(const std::vector<FundingProgramme>& programmes, const QString& key,
                             const std::vector<Language>& order);

/// The text of a programme's file (resources/funding/README.md). `key` is what the file is called,
/// without ".json". Every error's sentence names the file and what to mend; InvalidArgument.
[[nodiscard]] Result<FundingProgramme> fundingProgrammeFromJson(const QByteArray& json,
                                                                const QString& key);

/// What holds at a date, the newest where several do; without a date the newest of all. Nothing
/// when none holds then.
[[nodiscard]] const FundingVersion* versionAt(const FundingProgramme& programme, const QDate& date);

/// Twelve digits that are others once readers are to see something else: an emblem, its least
/// height or its place, a word.
[[nodiscard]] QString digestOf(const FundingVersion& version);

/// Whether a text can be a programme's or an emblem's key: small Latin letters, digits, hyphens.
[[nodiscard]] bool isFundingKey(const QString& text);

} // namespace vestitel::domain
