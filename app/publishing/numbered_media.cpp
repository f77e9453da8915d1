#include "publishing/numbered_media.h"

#include "base/atomic_file.h"
#include "domain/slug.h"
#include "publishing/body_markup.h"
#include "publishing/editions.h"
#include "publishing/funding_block.h"
#include "publishing/funding_files.h"
#include "publishing/image_maker.h"
#include "publishing/media_use.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace vestitel::publishing {

namespace {

constexpr int kDecimal = 10;
constexpr qsizetype kLongestName = 40;
constexpr qsizetype kDigitsOfContent = 6;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

bool isWordPress(FragmentProfile profile) {
    return profile == FragmentProfile::WordPressBlocks ||
           profile == FragmentProfile::WordPressClassic;
}

/// What a clerk knows it by: its caption, else its description, else the user's name of it.
QString wordsFor(const Publication& publication, const domain::Medium& medium) {
    for (const domain::Attachment& attachment : publication.post.attachments) {
        if (attachment.hash == medium.hash && !attachment.titles.empty()) {
            return inLanguage(attachment.titles, publication.languages.front(),
                              publication.languages);
        }
    }
    for (const domain::Language& language : publication.languages) {
        const auto texts = medium.texts.find(language);
        if (texts == medium.texts.end()) {
            continue;
        }
        for (const QString& text : {texts->second.caption, texts->second.alt}) {
            if (!text.simplified().isEmpty()) {
                return text;
            }
        }
    }
    return QFileInfo(medium.name).completeBaseName();
}

QString shortSlug(const QString& words) {
    const QString slug = domain::slugFromTitle(words);
    if (slug.size() <= kLongestName) {
        return slug;
    }
    const qsizetype end = slug.lastIndexOf(u'-', kLongestName);
    return slug.left(end > 0 ? end : kLongestName);
}

/// WordPress keeps all uploads of a month in one folder and renames what it already has, so the
/// name tells the content there.
QString contentDigits(const QString& path) {
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(kDigitsOfContent));
}

std::vector<MediaHash> mediaOfAll(const Publication& publication) {
    std::vector<MediaHash> all;
    for (const domain::Language& language : publishableLanguages(publication)) {
        for (const MediaHash& hash :
             mediaUsedBy(publication, publication.post.editions.at(language))) {
            if (std::find(all.begin(), all.end(), hash) == all.end()) {
                all.push_back(hash);
            }
        }
    }
    return all;
}

QString withSlash(const QString& address) {
    return address.endsWith(u'/') ? address : address + u'/';
}

/// What stands before the file's name.
Result<QString> baseAddress(const Publication& publication, const FragmentTarget& target) {
    const QString folder = mediaFolder(publication) + u'/';
    if (isWordPress(target.profile)) {
        if (!target.mediaAddress.isEmpty()) {
            return withSlash(target.mediaAddress);
        }
        const QDate date = publication.post.date.isValid() ? publication.post.date
                                                           : publication.post.modified.date();
        return date.isValid() ? QStringLiteral("/wp-content/uploads/") +
                                    date.toString(QStringLiteral("yyyy/MM/"))
                              : QStringLiteral("/wp-content/uploads/");
    }
    if (!target.mediaAddress.isEmpty()) {
        return withSlash(target.mediaAddress) + folder;
    }
    if (target.profile == FragmentProfile::Joomla) {
        return QStringLiteral("images/") + folder;
    }
    if (const auto site = siteRoot(publication.organisation)) {
        return site->toString(QUrl::FullyEncoded) + folder;
    }
    return failure(ErrorCode::InvalidArgument,
                   Words::tr("This profile writes whole addresses of pictures and documents, and "
                             "it is not known where they will be. Give the address of media, or "
                             "the site's address in the settings."));
}

void addEmblems(std::vector<NumberedMedium>& media, const Publication& publication,
                const QString& base, int digits) {
    const auto block =
        fundingBlock(publication, publishableLanguages(publication).front(), EmblemPlace::Media);
    if (!block) {
        return;
    }
    for (const FundingBlock::Emblem& emblem : block->emblems) {
        NumberedMedium numbered{.number = static_cast<int>(media.size()) + 1};
        const QString name = QStringLiteral("%1-%2")
                                 .arg(numbered.number, digits, kDecimal, QLatin1Char('0'))
                                 .arg(emblem.path.section(u'/', -1));
        numbered.path = mediaFolder(publication) + u'/' + name;
        numbered.address = base + name;
        numbered.emblem = emblem.name;
        numbered.source = emblem.path;
        media.push_back(std::move(numbered));
    }
}

} // namespace

QString mediaFolder(const Publication& publication) {
    return QFileInfo(fragmentPath(publication, publishableLanguages(publication).front()))
        .completeBaseName();
}

Result<std::vector<NumberedMedium>> numberedMedia(const Publication& publication,
                                                  const FragmentTarget& target) {
    const std::vector<MediaHash> hashes = mediaOfAll(publication);
    std::vector<NumberedMedium> media;
    if (hashes.empty() && !publication.funding) {
        return media;
    }
    VESTITEL_TRY(const QString base, baseAddress(publication, target));
    const int digits = hashes.size() >= static_cast<size_t>(kDecimal * kDecimal) ? 3 : 2;
    for (const MediaHash& hash : hashes) {
        const domain::Medium& medium = *findMedium(publication, hash);
        NumberedMedium numbered{.number = static_cast<int>(media.size()) + 1, .hash = hash};
        numbered.isFeatured = publication.post.leadImage == hash;
        QString source = documentPath(medium);
        if (medium.isImage()) {
            numbered.plan = planFor(publication, hash);
            if (!numbered.plan) {
                continue; // What cannot be shown is not uploaded.
            }
            // A lead image is cut to many sizes by the system, and WordPress does so with all.
            const bool isWide = numbered.isFeatured || isWordPress(target.profile);
            const ImageVariant chosen =
                isWide ? numbered.plan->largest() : numbered.plan->upTo(kFragmentImageWidth);
            numbered.plan->variants = {chosen};
            source = chosen.path;
        }
        QString name = QStringLiteral("%1-%2")
                           .arg(numbered.number, digits, kDecimal, QLatin1Char('0'))
                           .arg(shortSlug(wordsFor(publication, medium)));
        if (isWordPress(target.profile)) {
            name += u'-' + contentDigits(source);
        }
        name += u'.' + QFileInfo(source).suffix();
        numbered.path = mediaFolder(publication) + u'/' + name;
        numbered.address = base + name;
        media.push_back(std::move(numbered));
    }
    addEmblems(media, publication, base, digits);
    return media;
}

FileAddresses addressesOf(const std::vector<NumberedMedium>& media,
                          const Publication& publication) {
    QHash<QString, QString> addresses;
    for (const NumberedMedium& medium : media) {
        if (!medium.hash) {
            addresses.insert(medium.source, medium.address);
        } else if (const auto plan = planFor(publication, *medium.hash)) {
            for (const ImageVariant& variant : plan->variants) {
                addresses.insert(variant.path, medium.address);
            }
        } else {
            addresses.insert(mediumPath(publication, *medium.hash), medium.address);
        }
    }
    return FileAddresses::named(std::move(addresses));
}

std::vector<PlannedFiles> planMedia(const std::vector<NumberedMedium>& media,
                                    const Publication& publication) {
    std::vector<PlannedFiles> files;
    const std::vector<PlannedFiles> emblems = fundingFiles(publication, EmblemPlace::Media);
    for (const NumberedMedium& medium : media) {
        if (!medium.hash) {
            const auto emblem =
                std::find_if(emblems.begin(), emblems.end(), [&](const PlannedFiles& each) {
                    return each.paths.front() == medium.source;
                });
            PlannedFiles renamed;
            renamed.kind = FileKind::Medium;
            renamed.paths = {medium.path};
            renamed.make = emblem->make;
            files.push_back(std::move(renamed));
            continue;
        }
        PlannedFiles planned;
        planned.kind = FileKind::Medium;
        planned.paths = {medium.path};
        planned.make = [file = publication.mediaPaths.value(*medium.hash),
                        name = findMedium(publication, *medium.hash)->name, plan = medium.plan](
                           const std::vector<size_t>& wanted) -> Result<std::vector<QByteArray>> {
            if (plan) {
                return makeImages(file, *plan, wanted, name);
            }
            VESTITEL_TRY(const QByteArray bytes, readFile(file, kLargestDocument));
            return std::vector<QByteArray>(wanted.size(), bytes);
        };
        files.push_back(std::move(planned));
    }
    return files;
}

} // namespace vestitel::publishing
