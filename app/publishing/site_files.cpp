#include "publishing/site_files.h"

#include "base/atomic_file.h"
#include "publishing/body_markup.h"
#include "publishing/editions.h"
#include "publishing/funding_files.h"
#include "publishing/image_maker.h"
#include "publishing/media_use.h"
#include "publishing/page.h"
#include "publishing/single_page.h"
#include "publishing/site.h"
#include "publishing/site_paths.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace vestitel::publishing {

namespace {

using domain::Language;

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

PlannedFiles imageFiles(const domain::Medium& medium, const QString& file, ImagePlan plan) {
    PlannedFiles image;
    image.kind = FileKind::Medium;
    image.isNamedByContent = true;
    for (const ImageVariant& each : plan.files()) {
        image.paths.push_back(each.path);
    }
    image.family = picturePrefix(medium.hash);
    image.make = [file, name = medium.name,
                  plan = std::move(plan)](const std::vector<size_t>& wanted) {
        return makeImages(file, plan, wanted, name);
    };
    return image;
}

PlannedFiles documentFile(const domain::Medium& medium, const QString& file) {
    PlannedFiles document;
    document.kind = FileKind::Medium;
    document.isNamedByContent = true;
    document.paths = {documentPath(medium)};
    document.copyOf = file;
    document.make = [file](const std::vector<size_t>& wanted) -> Result<std::vector<QByteArray>> {
        VESTITEL_TRY(const QByteArray bytes, readFile(file, kLargestDocument));
        return std::vector<QByteArray>(wanted.size(), bytes);
    };
    return document;
}

/// A fragment shows its images at one width, in the format that every program knows; a linked image
/// is there at its largest too.
void keepFragmentWidths(ImagePlan& plan) {
    const ImageVariant shown = plan.upTo(kFragmentImageWidth);
    const ImageVariant largest = plan.largest();
    const bool isOne = shown.path == largest.path;
    // The largest stays last: the others are made from it.
    plan.variants = isOne ? std::vector{largest} : std::vector{shown, largest};
    plan.webp.clear();
}

void addMedia(std::vector<PlannedFiles>& files, const Publication& publication,
              const std::vector<Language>& languages, Form form) {
    std::vector<MediaHash> used;
    for (const Language& language : languages) {
        for (const MediaHash& hash :
             mediaUsedBy(publication, publication.post.editions.at(language))) {
            if (std::find(used.begin(), used.end(), hash) == used.end()) {
                used.push_back(hash);
            }
        }
    }
    for (const MediaHash& hash : used) {
        const domain::Medium* medium = findMedium(publication, hash);
        const QString file = publication.mediaPaths.value(hash);
        if (!medium->isImage()) {
            files.push_back(documentFile(*medium, file));
        } else if (auto plan = planFor(publication, hash)) {
            if (form == Form::Fragment) {
                keepFragmentWidths(*plan);
            }
            files.push_back(imageFiles(*medium, file, std::move(*plan)));
        }
    }
}

PlannedFiles singleFile(const Publication& publication, const Language& language,
                        const Theme& theme) {
    PlannedFiles page;
    page.kind = FileKind::Page;
    page.paths = {singlePath(publication, language)};
    page.make = [&publication, language,
                 &theme](const std::vector<size_t>& wanted) -> Result<std::vector<QByteArray>> {
        VESTITEL_TRY(const QByteArray bytes, renderSinglePage(publication, language, theme));
        return std::vector<QByteArray>(wanted.size(), bytes);
    };
    return page;
}

PlannedFiles editionFile(const Publication& publication, const Language& language,
                         const Theme& theme, Form form, const Site* site) {
    switch (form) {
    case Form::Fragment:
        return onePage(fragmentPath(publication, language), [&publication, language, &theme] {
            return renderFragment(publication, language, theme);
        });
    case Form::Single:
        return singleFile(publication, language, theme);
    case Form::Text:
        return onePage(textPath(publication, language),
                       [&publication, language] { return renderText(publication, language); });
    case Form::Page:
        break;
    }
    const QString path = pagePath(publication, language);
    return onePage(path, [&publication, language, &theme, site, path] {
        PageSetting setting{FileAddresses::below(rootFrom(path))};
        if (site != nullptr) {
            setting.place = site->place(publication.post.id, language, theme.words(language));
        }
        return renderPage(publication, language, theme, setting);
    });
}

std::vector<PlannedFiles> assetFiles(const std::map<QString, QByteArray>& assets) {
    std::vector<PlannedFiles> files;
    for (const auto& [name, bytes] : assets) {
        PlannedFiles asset = onePage(assetPath(name), [content = bytes] { return content; });
        asset.kind = FileKind::Asset;
        files.push_back(std::move(asset));
    }
    return files;
}

Result<QByteArray> bytesAt(const std::vector<PlannedFiles>& files, const QString& path) {
    for (const PlannedFiles& planned : files) {
        const auto found = std::find(planned.paths.begin(), planned.paths.end(), path);
        if (found != planned.paths.end()) {
            const auto index = static_cast<size_t>(found - planned.paths.begin());
            VESTITEL_TRY(const std::vector<QByteArray> made, planned.make({index}));
            return made.front();
        }
    }
    return failure(ErrorCode::NotFound, Words::tr("This page has no file “%1”.").arg(path));
}

} // namespace

PlannedFiles onePage(const QString& path, std::function<QByteArray()> render) {
    PlannedFiles page;
    page.kind = FileKind::Page;
    page.paths = {path};
    page.make = [render = std::move(render)](
                    const std::vector<size_t>& wanted) -> Result<std::vector<QByteArray>> {
        return std::vector<QByteArray>(wanted.size(), render());
    };
    return page;
}

std::vector<PlannedFiles> planFiles(const Publication& publication, const Theme& theme, Form form,
                                    const Site* site) {
    const std::vector<Language> languages = publishableLanguages(publication);
    std::vector<PlannedFiles> files;
    if (form == Form::Page || form == Form::Fragment) {
        addMedia(files, publication, languages, form);
        const auto place = form == Form::Page ? EmblemPlace::Assets : EmblemPlace::Media;
        for (PlannedFiles& emblem : fundingFiles(publication, place)) {
            files.push_back(std::move(emblem));
        }
    }
    for (const Language& language : languages) {
        files.push_back(editionFile(publication, language, theme, form, site));
    }
    return files;
}

std::vector<PlannedFiles> planAssets(const Theme& theme) {
    return assetFiles(theme.assets());
}

std::vector<PlannedFiles> planSiteAssets(const Theme& theme) {
    return assetFiles(theme.siteAssets());
}

Result<QByteArray> siteFile(const Publication& publication, const Theme& theme,
                            const QString& path) {
    if (path.startsWith(assetPath({})) && !path.startsWith(assetPath(QStringLiteral("funding/")))) {
        return bytesAt(planAssets(theme), path);
    }
    return bytesAt(planFiles(publication, theme, Form::Page), path);
}

QByteArray mediaTypeOf(const QString& path) {
    static constexpr std::array<std::pair<const char*, const char*>, 13> kTypes = {{
        {"html", "text/html"},
        {"css", "text/css"},
        {"txt", "text/plain"},
        {"js", "text/javascript"},
        {"xml", "application/xml"},
        {"jpg", "image/jpeg"},
        {"jpeg", "image/jpeg"},
        {"png", "image/png"},
        {"gif", "image/gif"},
        {"svg", "image/svg+xml"},
        {"webp", "image/webp"},
        {"woff2", "font/woff2"},
        {"pdf", "application/pdf"},
    }};
    const QString extension = path.section(u'.', -1).toLower();
    for (const auto& [known, type] : kTypes) {
        if (extension == QLatin1String(known)) {
            return type;
        }
    }
    return "application/octet-stream";
}

} // namespace vestitel::publishing
