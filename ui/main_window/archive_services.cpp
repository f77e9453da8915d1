#include "main_window/archive_services.h"

#include "archive/media_store.h"
#include "editorial/newsroom_thread.h"
#include "main_window/block_flows.h"

namespace vestitel::main_window {

using archive::MediaStore;
using editorial::Newsroom;
using editorial::Priority;

namespace {

QFuture<Result<webview::File>> fileOf(editorial::NewsroomThread& newsroom, const MediaHash& hash) {
    return newsroom.run(Priority::Writing, [hash](Newsroom& room) -> Result<webview::File> {
        MediaStore store(room.archive());
        VESTITEL_TRY(const domain::Medium medium, store.medium(hash));
        VESTITEL_TRY(const QByteArray bytes, store.bytes(hash));
        return webview::File{bytes, medium.mediaType};
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
