#include "publishing/single_page.h"

#include "base/atomic_file.h"
#include "publishing/body_markup.h"
#include "publishing/funding_files.h"
#include "publishing/image_maker.h"
#include "publishing/media_use.h"
#include "publishing/one_picture.h"
#include "publishing/page.h"
#include "publishing/site_files.h"
#include "publishing/site_paths.h"

namespace vestitel::publishing {

namespace {

Result<void> addImage(QHash<QString, QString>& addresses, const domain::Medium& medium,
                      const QString& file, const ImagePlan& plan) {
    const QString& path = plan.upTo(kPageImageWidth).path;
    size_t index = 0;
    while (plan.variants[index].path != path) {
        ++index;
    }
    VESTITEL_TRY(const auto made, makeImages(file, plan, {index}, medium.name));
    addresses.insert(path, dataAddress(mediaTypeOf(path), made.front()));
    return {};
}

Result<QHash<QString, QString>> inlinedMedia(const Publication& publication,
                                             const domain::Language& language) {
    QHash<QString, QString> addresses;
    for (const MediaHash& hash : mediaUsedBy(publication, publication.post.editions.at(language))) {
        const domain::Medium* const medium = findMedium(publication, hash);
        const QString file = publication.mediaPaths.value(hash);
        if (!medium->isImage()) {
            VESTITEL_TRY(const QByteArray bytes, readFile(file, kLargestDocument));
            const QString path = mediumPath(publication, hash);
            addresses.insert(path, dataAddress(mediaTypeOf(path), bytes));
        } else if (const auto plan = planFor(publication, hash)) {
            VESTITEL_CHECK(addImage(addresses, *medium, file, *plan));
        }
    }
    for (const PlannedFiles& emblem : fundingFiles(publication, EmblemPlace::Assets)) {
        VESTITEL_TRY(const auto made, emblem.make({0}));
        addresses.insert(emblem.paths.front(),
                         dataAddress(mediaTypeOf(emblem.paths.front()), made.front()));
    }
    return addresses;
}

/// The theme's style sheet with the theme's own files in it.
QString inlinedStyle(const Theme& theme) {
    QString style = QString::fromUtf8(theme.assets().at(QStringLiteral("style.css")));
    for (const auto& [name, bytes] : theme.assets()) {
        for (const QString& quote : {QString(), QStringLiteral("\""), QStringLiteral("'")}) {
            const QString written = QStringLiteral("url(%1%2%1)").arg(quote, name);
            if (style.contains(written)) {
                style.replace(
                    written,
                    QStringLiteral("url(\"%1\")").arg(dataAddress(mediaTypeOf(name), bytes)));
            }
        }
    }
    // In a style sheet an escaped letter is that letter; in HTML it ends no element.
    return style.replace(QLatin1String("</style"), QLatin1String("<\\/style"), Qt::CaseInsensitive);
}

} // namespace

Result<QByteArray> renderSinglePage(const Publication& publication,
                                    const domain::Language& language, const Theme& theme) {
    VESTITEL_TRY(auto media, inlinedMedia(publication, language));
    for (const auto& [key, image] : theme.images()) {
        const QString path = assetPath(image.name);
        media.insert(path, dataAddress(mediaTypeOf(path), image.bytes));
    }
    return renderPage(
        publication, language, theme,
        {FileAddresses::inlined(std::move(media)), std::nullopt, inlinedStyle(theme)});
}

} // namespace vestitel::publishing
