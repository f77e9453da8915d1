#include "editorial/funding.h"

#include "archive/export_record.h"
#include "archive/funding_files.h"
#include "archive/media_store.h"
#include "base/atomic_file.h"
#include "sqlite/transaction.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <map>

namespace vestitel::editorial {

namespace {

using domain::FundingEmblem;
using domain::FundingProgramme;
using domain::FundingVersion;
using domain::Language;

constexpr qint64 kFileLimit = 256 * 1024;
const QString kBuiltIn = QStringLiteral(":/vestitel/funding/");
const QString kEnding = QStringLiteral(".json");

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::editorial)
};

/// The text in the first of the languages that it is there in, else in any.
QString inAnyLanguage(const std::map<Language, QString>& texts,
                      const std::vector<Language>& order) {
    for (const Language& language : order) {
        if (const auto text = texts.find(language); text != texts.end()) {
            return text->second;
        }
    }
    return texts.empty() ? QString() : texts.begin()->second;
}

bool namesOrganisation(const FundingVersion& version) {
    const auto isNamed = [](const std::map<Language, QString>& texts) {
        return std::any_of(texts.begin(), texts.end(), [](const auto& text) {
            return text.second.contains(domain::kOrganisationPlace);
        });
    };
    return isNamed(version.disclaimer) ||
           std::any_of(version.sentences.begin(), version.sentences.end(), isNamed);
}

bool hasName(const domain::Organisation& organisation) {
    return std::any_of(organisation.names.begin(), organisation.names.end(),
                       [](const auto& name) { return !name.second.simplified().isEmpty(); });
}

QString problemOf(const publishing::Publication& publication, const FundingVersion& version,
                  const archive::Emblems& added) {
    QStringList missing;
    for (const FundingEmblem& emblem : missingEmblems(version, added)) {
        missing.append(Words::tr("“%1” (%2)")
                           .arg(inAnyLanguage(emblem.names, publication.languages), emblem.key));
    }
    if (!missing.isEmpty()) {
        return Words::tr(
                   "its programme wants a logo that is not added yet: %1. Add it in the settings "
                   "under “Emblems”, or write in the post why it may go out without it.")
            .arg(missing.join(QStringLiteral(", ")));
    }
    if (namesOrganisation(version) && !hasName(publication.organisation)) {
        return Words::tr("its programme's text names the organisation. Enter its name in the "
                         "settings.");
    }
    return {};
}

/// Those of the version's that the office has added.
Result<std::map<QString, publishing::PublishedFunding::Emblem>>
addedEmblems(Newsroom& newsroom, const FundingVersion& version, const archive::Emblems& added) {
    std::map<QString, publishing::PublishedFunding::Emblem> emblems;
    archive::MediaStore store(newsroom.archive());
    for (const FundingEmblem& emblem : version.emblems) {
        if (const auto hash = added.find(emblem.key); hash != added.end()) {
            VESTITEL_TRY(domain::Medium medium, store.medium(hash->second));
            const QString file = store.pathOf(medium);
            emblems.insert({emblem.key, {std::move(medium), file}});
        }
    }
    return emblems;
}

/// Those that come with the program, by key; parsed once, since they are the same for as long as it
/// runs.
const std::map<QString, FundingProgramme>& builtInProgrammes() {
    static const auto parsed = [] {
        std::map<QString, FundingProgramme> programmes;
        const QDir folder(kBuiltIn);
        for (const QString& file : folder.entryList({u'*' + kEnding}, QDir::Files)) {
            const QString key = file.chopped(kEnding.size());
            const QByteArray json =
                readFile(folder.filePath(file), kFileLimit).value_or(QByteArray());
            if (auto programme = domain::fundingProgrammeFromJson(json, key)) {
                programmes.emplace(key, *std::move(programme));
            }
        }
        return programmes;
    }();
    return parsed;
}

} // namespace

FundingProgrammes fundingProgrammes(const QString& archiveFolder) {
    QStringList keys = archive::ownProgrammes(archiveFolder);
    for (const auto& [key, programme] : builtInProgrammes()) {
        keys.append(key);
    }
    keys.sort();
    keys.removeDuplicates();
    FundingProgrammes found;
    for (const QString& key : keys) {
        if (auto programme = fundingProgramme(archiveFolder, key)) {
            found.programmes.push_back(std::move(*programme));
        } else {
            found.problems.append(programme.error().message);
        }
    }
    return found;
}

Result<FundingProgramme> fundingProgramme(const QString& archiveFolder, const QString& key) {
    const QString own = archive::fundingFolder(archiveFolder) + u'/' + key + kEnding;
    if (domain::isFundingKey(key) && QFileInfo(own).isFile()) {
        VESTITEL_TRY(const QByteArray json, readFile(own, kFileLimit));
        return domain::fundingProgrammeFromJson(json, key);
    }
    const auto builtIn = builtInProgrammes().find(key);
    if (builtIn == builtInProgrammes().end()) {
        return failure(ErrorCode::NotFound,
                       Words::tr("There is no funding programme “%1”. Choose another one, or write "
                                 "its file in the archive's folder “funding”.")
                           .arg(key));
    }
    return builtIn->second;
}

Result<void> addFunding(Newsroom& newsroom, publishing::Publication& publication) {
    const domain::Post& post = publication.post;
    if (post.programme.isEmpty()) {
        return {};
    }
    const auto programme = fundingProgramme(newsroom.archive().folder(), post.programme);
    if (!programme) {
        publication.fundingProblem = programme.error().message;
        return {};
    }
    const FundingVersion* version = domain::versionAt(*programme, post.date);
    if (version == nullptr) {
        publication.fundingProblem =
            Words::tr("its programme “%1” has no rule for %2. Choose the programme of that time, "
                      "or mend the date.")
                .arg(inAnyLanguage(programme->names, publication.languages),
                     post.date.toString(Qt::ISODate));
        return {};
    }
    VESTITEL_TRY(const auto added, archive::emblems(newsroom.archive()));
    VESTITEL_TRY(auto emblems, addedEmblems(newsroom, *version, added));
    publication.fundingProblem = problemOf(publication, *version, added);
    publication.funding =
        publishing::PublishedFunding{programme->names, *version, std::move(emblems)};
    return {};
}

std::vector<FundingEmblem> missingEmblems(const FundingVersion& version,
                                          const archive::Emblems& added) {
    std::vector<FundingEmblem> missing;
    for (const FundingEmblem& emblem : version.emblems) {
        const bool isThere = emblem.key == domain::kUnionEmblem || added.contains(emblem.key);
        if (emblem.isRequired && !isThere) {
            missing.push_back(emblem);
        }
    }
    return missing;
}

Result<void> addEmblem(Newsroom& newsroom, const QString& key, const QString& file) {
    if (key == domain::kUnionEmblem) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The emblem of the European Union is drawn by the program itself; "
                                 "no file is needed for it."));
    }
    if (!domain::isFundingKey(key)) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” cannot be an emblem's name: small Latin letters, digits and "
                                 "hyphens only.")
                           .arg(key));
    }
    archive::MediaStore store(newsroom.archive());
    VESTITEL_TRY(const domain::Medium medium, store.addFile(file));
    if (medium.mediaType != u"image/png" && medium.mediaType != u"image/jpeg") {
        return failure(
            ErrorCode::Unsupported,
            Words::tr("“%1” is no PNG or JPEG image, so it cannot be an emblem.").arg(medium.name));
    }
    return archive::setEmblem(newsroom.archive(), key, medium.hash);
}

Result<void> removeEmblem(Newsroom& newsroom, const QString& key) {
    return archive::setEmblem(newsroom.archive(), key, std::nullopt);
}

Result<std::vector<EmblemState>> emblemStates(Newsroom& newsroom) {
    archive::Archive& archive = newsroom.archive();
    VESTITEL_TRY(const auto added, archive::emblems(archive));
    const QDate today = archive.clock().now().toLocalTime().date();
    std::map<QString, EmblemState> states;
    for (const FundingProgramme& programme : fundingProgrammes(archive.folder()).programmes) {
        const FundingVersion* version = domain::versionAt(programme, today);
        for (const FundingEmblem& emblem :
             version == nullptr ? std::vector<FundingEmblem>() : version->emblems) {
            if (emblem.key != domain::kUnionEmblem) {
                auto& state =
                    states
                        .try_emplace(emblem.key, EmblemState{emblem.key, emblem.names, false,
                                                             added.contains(emblem.key)})
                        .first->second;
                state.isRequired = state.isRequired || emblem.isRequired;
            }
        }
    }
    std::vector<EmblemState> all;
    for (auto& [key, state] : states) {
        all.push_back(std::move(state));
    }
    return all;
}

Result<void> setEmblems(Newsroom& newsroom, const std::vector<EmblemState>& states) {
    VESTITEL_TRY(auto transaction, sqlite::Transaction::begin(newsroom.archive().connection()));
    for (const EmblemState& state : states) {
        if (!state.newFile.isEmpty()) {
            VESTITEL_CHECK(addEmblem(newsroom, state.key, state.newFile));
        } else if (!state.isThere) {
            VESTITEL_CHECK(removeEmblem(newsroom, state.key));
        }
    }
    return transaction.commit();
}

Result<std::vector<OutdatedExport>> outdatedExports(Newsroom& newsroom) {
    VESTITEL_TRY(const auto exports, archive::fundedExports(newsroom.archive()));
    const FundingProgrammes known = fundingProgrammes(newsroom.archive().folder());
    std::vector<OutdatedExport> outdated;
    for (const archive::FundedExport& exported : exports) {
        const auto programme =
            std::find_if(known.programmes.begin(), known.programmes.end(),
                         [&](const auto& each) { return each.key == exported.programme; });
        const FundingVersion* version = programme == known.programmes.end()
                                            ? nullptr
                                            : domain::versionAt(*programme, exported.date);
        if (version == nullptr || domain::digestOf(*version) != exported.funding) {
            outdated.push_back({exported.post, exported.programme});
        }
    }
    return outdated;
}

} // namespace vestitel::editorial
