#include "main_window/archive_services.h"

#include "archive/media_store.h"
#include "editorial/newsroom_thread.h"
#include "main_window/block_flows.h"
#include "publishing/image_maker.h"
#include "publishing/site_files.h"

namespace vestitel::main_window {

using archive::MediaStore;
using editorial::Newsroom;
using editorial::Priority;

namespace {

struct ServedMedium {
    domain::Medium medium;
    QString path; ///< Of the original, when the picture is to be made of it.
    QByteArray bytes;
};

/// An edited image is made as an export makes it, of the widest width: what is hidden never reaches
/// the page. It takes a while, so it is done beside the archive's thread.
Result<webview::File> fileOf(const ServedMedium& served) {
    if (served.path.isEmpty()) {
        return webview::File{served.bytes, served.medium.mediaType};
    }
    const auto plan = publishing::planImage(served.medium, served.path);
    if (!plan) {
        return failure(ErrorCode::DamagedData, {}, QStringLiteral("no picture to be made"));
    }
    VESTITEL_TRY(const auto made,
                 publishing::makeImages(served.path, *plan, {plan->variants.size() - 1},
                                        served.medium.name));
    const QByteArray mediaType = publishing::mediaTypeOf(plan->largest().path);
    return webview::File{made.front(), QString::fromLatin1(mediaType)};
}

QFuture<Result<webview::File>> fileOf(editorial::NewsroomThread& newsroom, const MediaHash& hash) {
    return newsroom
        .run(Priority::Writing,
             [hash](Newsroom& room) -> Result<ServedMedium> {
                 MediaStore store(room.archive());
                 VESTITEL_TRY(domain::Medium medium, store.medium(hash));
                 if (medium.edit.changesPixels()) {
                     const QString path = store.pathOf(medium);
                     return ServedMedium{std::move(medium), path, {}};
                 }
                 VESTITEL_TRY(QByteArray bytes, store.bytes(hash));
                 return ServedMedium{std::move(medium), {}, std::move(bytes)};
             })
        .then(QtFuture::Launch::Async, [](const Result<ServedMedium>& served) {
            return served.and_then([](const ServedMedium& medium) { return fileOf(medium); });
        });
}

Result<domain::Medium> store(Newsroom& room, const editor::NewImage& image) {
    MediaStore store(room.archive());
    if (!image.path.isEmpty()) {
        return store.addFile(image.path);
    }
    return store.add(image.bytes, image.name);
}

} // namespace

editor::EditorServices editorServices(editorial::NewsroomThread& newsroom) {
    editor::EditorServices services;
    services.media = [&newsroom](const MediaHash& hash) {
        return fileOf(newsroom, hash);
    };
    services.storeImage = [&newsroom](const editor::NewImage& image) {
        return newsroom.run(Priority::Writing,
                            [image](Newsroom& room) { return store(room, image); });
    };
    services.documentWords = [](const domain::Medium& document, const domain::Language& language) {
        return documentWords(document, {}, language);
    };
    return services;
}

} // namespace vestitel::main_window
