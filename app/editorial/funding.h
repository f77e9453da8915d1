#pragma once

#include "archive/emblem_store.h"
#include "domain/funding.h"
#include "editorial/newsroom.h"
#include "publishing/publication.h"

#include <QStringList>

namespace vestitel::editorial {

/// The programmes that there are.
struct FundingProgrammes {
    std::vector<domain::FundingProgramme> programmes; ///< By key.
    QStringList problems; ///< Sentences: files of the office that cannot be used.
};

/// Those that come with the program, replaced and joined by the office's own (funding/*.json in
/// the archive's folder). Where the office's file cannot be used, the one that it replaces is not
/// used either: it says something else.
[[nodiscard]] FundingProgrammes fundingProgrammes(const QString& archiveFolder);

/// One of them. ErrorCode::NotFound, or InvalidArgument for a file that cannot be used.
[[nodiscard]] Result<domain::FundingProgramme> fundingProgramme(const QString& archiveFolder,
                                                                const QString& key);

/// Puts into a publication what its post's programme wants seen, or what keeps it from that.
[[nodiscard]] Result<void> addFunding(Newsroom& newsroom, publishing::Publication& publication);

/// Emblems that a version demands and the office has not added, in the version's order.
[[nodiscard]] std::vector<domain::FundingEmblem>
missingEmblems(const domain::FundingVersion& version, const archive::Emblems& added);

/// Adds a logo (PNG or JPEG) for the programmes that call it so, or replaces it.
[[nodiscard]] Result<void> addEmblem(Newsroom& newsroom, const QString& key, const QString& file);
[[nodiscard]] Result<void> removeEmblem(Newsroom& newsroom, const QString& key);

/// A logo that programmes call for, as the settings show it.
struct EmblemState {
    QString key;
    std::map<domain::Language, QString> names;
    bool isRequired = false; ///< By one of the programmes, today.
    bool isThere = false;    ///< The office has added it.
    QString newFile{};       ///< What is to be added, or to take its place; empty for nothing.

    friend bool operator==(const EmblemState&, const EmblemState&) = default;
};
/// All that programmes call for today, by key; the Union's, which is always there, is not among
/// them.
[[nodiscard]] Result<std::vector<EmblemState>> emblemStates(Newsroom& newsroom);
/// Adds what has a new file, and takes away what is not to be there. All or none.
[[nodiscard]] Result<void> setEmblems(Newsroom& newsroom, const std::vector<EmblemState>& states);

/// A post that was exported with other words or emblems than its programme demands now.
struct OutdatedExport {
    PostId post;
    QString programme;
};
/// Without the trash, newest first.
[[nodiscard]] Result<std::vector<OutdatedExport>> outdatedExports(Newsroom& newsroom);

} // namespace vestitel::editorial
